import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import source from "../client/present.ts?raw";

/** Presenting a briefing by keyboard: the file in `client/` without its types. */
export const GET: APIRoute = () =>
  new Response(stripTypeScriptTypes(source), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
