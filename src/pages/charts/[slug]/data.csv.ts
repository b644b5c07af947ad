import type { APIRoute } from "astro";
import { chartCsv } from "../../../exports/chart-csv.ts";
import { mediaType } from "../../../exports/media-type.ts";
import { currentCatalogue } from "../../../read/current.ts";
import type { ChartSpec } from "../../../schema/chart.ts";

export const getStaticPaths = () =>
  [...currentCatalogue().charts.values()].map((spec) => ({ params: { slug: spec.slug }, props: { spec } }));

/** The rows of the chart, in both languages at once. */
export const GET: APIRoute<{ spec: ChartSpec }> = ({ props }) =>
  new Response(chartCsv(currentCatalogue(), props.spec), {
    headers: { "Content-Type": mediaType("data.csv") },
  });
