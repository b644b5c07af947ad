import type { APIRoute } from "astro";
import source from "../../client/explore-start.ts?raw";
import { clientScript } from "../../build/client-script.ts";

/** The only script of the page before its reader chooses: the file in `client/` as short as can be. */
export const GET: APIRoute = () =>
  new Response(clientScript(source), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
