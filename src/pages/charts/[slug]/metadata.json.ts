import type { APIRoute } from "astro";
import { mediaType } from "../../../exports/media-type.ts";
import { chartHistory } from "../../../read/as-of.ts";
import { currentCatalogue } from "../../../read/current.ts";
import { chartFileText } from "../../../views/figure/chart-files.ts";
import { liveChart } from "../../../views/figure/chart-page.ts";

export const getStaticPaths = () =>
  [...currentCatalogue().charts.keys()].map((slug) => ({ params: { slug }, props: { slug } }));

/** What the chart is, what it is based on, and how to cite it. */
export const GET: APIRoute<{ slug: string }> = ({ props: { slug } }) => {
  const catalogue = currentCatalogue();
  const chart = liveChart(catalogue, chartHistory(catalogue, slug), slug);
  return new Response(chartFileText(chart, "metadata.json"), {
    headers: { "Content-Type": mediaType("metadata.json") },
  });
};
