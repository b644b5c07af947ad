import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import source from "../../client/explore-start.ts?raw";
import { compactScript } from "../../views/script.ts";

/** The only script of the page before its reader chooses: the file in `client/` without types and comments. */
export const GET: APIRoute = () =>
  new Response(compactScript(stripTypeScriptTypes(source)), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
