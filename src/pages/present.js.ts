import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import source from "../client/present.ts?raw";
import { compactScript } from "../views/script.ts";

/** Presenting a briefing by keyboard: the file in `client/` without its types. */
export const GET: APIRoute = () =>
  new Response(compactScript(stripTypeScriptTypes(source)), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
