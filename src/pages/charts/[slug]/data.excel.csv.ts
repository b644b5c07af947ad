import type { APIRoute } from "astro";
import { chartExcelCsv } from "../../../exports/chart-csv.ts";
import { mediaType } from "../../../exports/media-type.ts";
import { currentCatalogue } from "../../../read/current.ts";
import type { ChartSpec } from "../../../schema/chart.ts";

export const getStaticPaths = () =>
  [...currentCatalogue().charts.values()].map((spec) => ({ params: { slug: spec.slug }, props: { spec } }));

/** The rows of the chart for Excel and WPS, which take plain UTF-8 for GBK. */
export const GET: APIRoute<{ spec: ChartSpec }> = ({ props }) =>
  new Response(chartExcelCsv(currentCatalogue(), props.spec), {
    headers: { "Content-Type": mediaType("data.excel.csv") },
  });
