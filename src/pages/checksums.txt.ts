import type { APIRoute } from "astro";
import { checksums } from "../exports/checksums.ts";
import { mediaType } from "../exports/media-type.ts";
import { currentCatalogue } from "../read/current.ts";
import { datasetReader } from "../read/release-files.ts";

/** The SHA-256 of every released file. */
export const GET: APIRoute = () =>
  new Response(
    checksums(currentCatalogue(), (id) => datasetReader(id)),
    { headers: { "Content-Type": mediaType("checksums.txt") } },
  );
