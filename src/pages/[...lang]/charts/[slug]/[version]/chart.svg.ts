import type { APIRoute } from "astro";
import { chartVersions } from "../../../../../model/chart-versions.ts";
import { mediaType } from "../../../../../exports/media-type.ts";
import { chartHistories, chartHistory } from "../../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../../read/current.ts";
import { chartFileText } from "../../../../../views/figure/chart-files.ts";
import { frozenChart } from "../../../../../views/figure/frozen-figure.ts";
import { frozenPagePaths, type FrozenPageProps } from "../../../../../views/figure/frozen-paths.ts";

export const getStaticPaths = () => frozenPagePaths(chartHistories(currentCatalogue()));

/** The chart of a release as a picture of its own, in the language of the address. */
export const GET: APIRoute<FrozenPageProps> = ({ props: { slug, version, lang } }) => {
  const chart = frozenChart(chartVersions(chartHistory(currentCatalogue(), slug), slug), version);
  return new Response(chartFileText(chart, "chart.svg", lang), {
    headers: { "Content-Type": mediaType("chart.svg") },
  });
};
