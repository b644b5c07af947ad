import type { APIRoute } from "astro";
import { answer } from "../exports/answer.ts";
import { dcatCatalogue } from "../exports/dcat.ts";
import { currentCatalogue } from "../read/current.ts";
import { datasetReader } from "../read/release-files.ts";

/** The data for machines that harvest catalogues. */
export const GET: APIRoute = () =>
  answer(
    "catalog.jsonld",
    dcatCatalogue(currentCatalogue(), (id) => datasetReader(id)),
  );
