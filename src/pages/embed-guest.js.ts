import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import source from "../client/embed-guest.ts?raw";
import { compactScript } from "../views/script.ts";

/** The file in `client/` without types and comments. */
export const GET: APIRoute = () =>
  new Response(compactScript(stripTypeScriptTypes(source)), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
