import type { APIRoute } from "astro";
import { chartVersions } from "../../../../../model/chart-versions.ts";
import { mediaType } from "../../../../../exports/media-type.ts";
import { PICTURE_WIDTH, png } from "../../../../../exports/png.ts";
import { chartHistories, chartHistory } from "../../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../../read/current.ts";
import { frozenChart } from "../../../../../views/figure/frozen-figure.ts";
import { frozenPagePaths, type FrozenPageProps } from "../../../../../views/figure/frozen-paths.ts";
import { chartPicture } from "../../../../../views/figure/picture.ts";

export const getStaticPaths = () => frozenPagePaths(chartHistories(currentCatalogue()));

/** The chart of a release as a picture for articles and chats, in the language of the address. */
export const GET: APIRoute<FrozenPageProps> = async ({ props: { slug, version, lang } }) => {
  const { catalogue, figures } = frozenChart(chartVersions(chartHistory(currentCatalogue(), slug), slug), version);
  const bytes = await png(chartPicture(catalogue, figures[lang]), PICTURE_WIDTH);
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": mediaType("chart.png") } });
};
