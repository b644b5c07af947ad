import type { APIRoute } from "astro";
import source from "../client/present.ts?raw";
import { clientScript } from "../build/client-script.ts";

/** Presenting a briefing by keyboard: the file in `client/` without its types. */
export const GET: APIRoute = () =>
  new Response(clientScript(source), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
