import type { APIRoute } from "astro";
import { packReference } from "../../exports/browser-catalogue.ts";
import { handOver } from "../../exports/hand-over.ts";
import { currentCatalogue } from "../../read/current.ts";

/** The names of everything that a reader can choose, in both languages. */
export const GET: APIRoute = () =>
  new Response(handOver("parkReference", packReference(currentCatalogue())), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
