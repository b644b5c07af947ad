import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import source from "../../client/search.ts?raw";

/** The script of the search page: the file in `client/` without its types. */
export const GET: APIRoute = () =>
  new Response(stripTypeScriptTypes(source), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
