import type { APIRoute } from "astro";
import { mediaType } from "../../../../../exports/media-type.ts";
import { packZip } from "../../../../../exports/pack-zip.ts";
import { chartHistories, chartHistory } from "../../../../../load/as-of.ts";
import { currentCatalogue } from "../../../../../load/current.ts";
import { frozenPackPaths, frozenPagePaths, type FrozenPageProps } from "../../../../../views/frozen-paths.ts";
import { frozenPackView } from "../../../../../views/pack.ts";

// While pages are served as they are edited, no last step of a build puts packs where the chart did not change.
const listPaths = import.meta.env.DEV ? frozenPagePaths : frozenPackPaths;
export const getStaticPaths = () => listPaths(chartHistories(currentCatalogue()));

/** Everything that an editor needs of a chart as it was released, in one file. */
export const GET: APIRoute<FrozenPageProps> = async ({ props: { slug, version, lang } }) => {
  const catalogue = currentCatalogue();
  const pack = frozenPackView(catalogue, chartHistory(catalogue, slug), slug, version, lang);
  return new Response(new Uint8Array(await packZip(pack)), {
    headers: { "Content-Type": mediaType("pack.zip") },
  });
};
