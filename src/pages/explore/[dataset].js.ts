import type { APIRoute } from "astro";
import { packRows } from "../../exports/browser-catalogue.ts";
import { handOver } from "../../exports/hand-over.ts";
import { currentCatalogue } from "../../read/current.ts";
import { DATASETS, type DatasetId } from "../../schema/codes.ts";

export const getStaticPaths = () => DATASETS.map((dataset) => ({ params: { dataset }, props: { dataset } }));

/** The rows of a dataset; loaded once it is chosen. */
export const GET: APIRoute<{ dataset: DatasetId }> = ({ props: { dataset } }) =>
  new Response(handOver(dataset, packRows(currentCatalogue(), dataset)), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
