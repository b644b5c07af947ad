import type { APIRoute } from "astro";
import { chartVersions } from "../../../../../model/chart-versions.ts";
import { mediaType } from "../../../../../exports/media-type.ts";
import { PREVIEW_WIDTH, png } from "../../../../../exports/png.ts";
import { chartHistories, chartHistory } from "../../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../../read/current.ts";
import { frozenChart } from "../../../../../views/figure/frozen-figure.ts";
import { frozenPagePaths, type FrozenPageProps } from "../../../../../views/figure/frozen-paths.ts";
import { chartPreview } from "../../../../../views/figure/picture.ts";

export const getStaticPaths = () => frozenPagePaths(chartHistories(currentCatalogue()));

/** The picture that a shared link to the chart of a release shows. */
export const GET: APIRoute<FrozenPageProps> = async ({ props: { slug, version, lang } }) => {
  const { catalogue, figures } = frozenChart(chartVersions(chartHistory(currentCatalogue(), slug), slug), version);
  const bytes = await png(chartPreview(catalogue, figures[lang]), PREVIEW_WIDTH);
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": mediaType("og.png") } });
};
