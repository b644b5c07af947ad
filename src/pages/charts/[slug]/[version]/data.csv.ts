import type { APIRoute } from "astro";
import { chartVersions } from "../../../../model/chart-versions.ts";
import { mediaType } from "../../../../exports/media-type.ts";
import { chartHistories, chartHistory } from "../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import { chartFileText } from "../../../../views/figure/chart-files.ts";
import { frozenChart } from "../../../../views/figure/frozen-figure.ts";
import { frozenFilePaths, type FrozenProps } from "../../../../views/figure/frozen-paths.ts";

export const getStaticPaths = () => frozenFilePaths(chartHistories(currentCatalogue()));

/** The rows of the chart as of a release, in both languages at once. */
export const GET: APIRoute<FrozenProps> = ({ props: { slug, version } }) => {
  const chart = frozenChart(chartVersions(chartHistory(currentCatalogue(), slug), slug), version);
  return new Response(chartFileText(chart, "data.csv"), {
    headers: { "Content-Type": mediaType("data.csv") },
  });
};
