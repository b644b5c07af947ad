import type { APIRoute } from "astro";
import { answer } from "../exports/answer.ts";
import { checksums } from "../exports/checksums.ts";
import { currentCatalogue } from "../read/current.ts";
import { datasetReader } from "../read/release-files.ts";

/** The SHA-256 of every released file. */
export const GET: APIRoute = () =>
  answer(
    "checksums.txt",
    checksums(currentCatalogue(), (id) => datasetReader(id)),
  );
