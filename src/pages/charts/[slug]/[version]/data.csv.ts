import type { APIRoute } from "astro";
import { chartVersions } from "../../../../exports/chart-versions.ts";
import { mediaType } from "../../../../exports/media-type.ts";
import { chartHistories, chartHistory } from "../../../../load/as-of.ts";
import { currentCatalogue } from "../../../../load/current.ts";
import { chartFileText } from "../../../../views/chart-files.ts";
import { frozenChart } from "../../../../views/frozen-figure.ts";
import { frozenFilePaths, type FrozenProps } from "../../../../views/frozen-paths.ts";

export const getStaticPaths = () => frozenFilePaths(chartHistories(currentCatalogue()));

/** The rows of the chart as of a release, in both languages at once. */
export const GET: APIRoute<FrozenProps> = ({ props: { slug, version } }) => {
  const chart = frozenChart(chartVersions(chartHistory(currentCatalogue(), slug), slug), version);
  return new Response(chartFileText(chart, "data.csv"), {
    headers: { "Content-Type": mediaType("data.csv") },
  });
};
