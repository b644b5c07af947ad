import type { APIRoute } from "astro";
import { dcatCatalogue } from "../exports/dcat.ts";
import { mediaType } from "../exports/media-type.ts";
import { currentCatalogue } from "../read/current.ts";
import { datasetReader } from "../read/release-files.ts";

/** The data for machines that harvest catalogues. */
export const GET: APIRoute = () =>
  new Response(
    dcatCatalogue(currentCatalogue(), (id) => datasetReader(id)),
    { headers: { "Content-Type": mediaType("catalog.jsonld") } },
  );
