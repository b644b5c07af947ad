import type { APIRoute } from "astro";
import { chartVersions } from "../../../../model/chart-versions.ts";
import { mediaType } from "../../../../exports/media-type.ts";
import { chartHistories, chartHistory } from "../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import { chartFileText } from "../../../../views/figure/chart-files.ts";
import { frozenChart } from "../../../../views/figure/frozen-figure.ts";
import { frozenFilePaths, type FrozenProps } from "../../../../views/figure/frozen-paths.ts";

export const getStaticPaths = () => frozenFilePaths(chartHistories(currentCatalogue()));

/** What the chart of a release is, what it is based on, and how to cite it. */
export const GET: APIRoute<FrozenProps> = ({ props: { slug, version } }) => {
  const chart = frozenChart(chartVersions(chartHistory(currentCatalogue(), slug), slug), version);
  return new Response(chartFileText(chart, "metadata.json"), {
    headers: { "Content-Type": mediaType("metadata.json") },
  });
};
