import type { APIRoute } from "astro";
import source from "../client/embed.ts?raw";
import { clientScript } from "../build/client-script.ts";

/** The file in `client/` as short as can be. */
export const GET: APIRoute = () =>
  new Response(clientScript(source), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
