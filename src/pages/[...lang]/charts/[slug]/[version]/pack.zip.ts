import type { APIRoute } from "astro";
import { mediaType } from "../../../../../exports/media-type.ts";
import { packZip } from "../../../../../exports/pack-zip.ts";
import { chartHistories, chartHistory } from "../../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../../read/current.ts";
import { frozenPackPaths, frozenPagePaths, type FrozenPageProps } from "../../../../../views/figure/frozen-paths.ts";
import { frozenPackView } from "../../../../../views/embeds/pack.ts";

// While pages are served as they are edited, no last step of a build puts packs where the chart did not change.
const listPaths = import.meta.env.DEV ? frozenPagePaths : frozenPackPaths;
export const getStaticPaths = () => listPaths(chartHistories(currentCatalogue()));

/** Everything that an editor needs of a chart as it was released, in one file. */
export const GET: APIRoute<FrozenPageProps> = async ({ props: { slug, version, lang } }) => {
  const catalogue = currentCatalogue();
  const pack = frozenPackView({ catalogue, lang }, chartHistory(catalogue, slug), slug, version);
  return new Response(new Uint8Array(await packZip(pack)), {
    headers: { "Content-Type": mediaType("pack.zip") },
  });
};
