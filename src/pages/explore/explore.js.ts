import type { APIRoute } from "astro";
import { browserBundle } from "../../build/browser-bundle.ts";

/** The form, and the functions of this site that draw, as one script; loaded once a reader chooses. */
export const GET: APIRoute = async () =>
  new Response(await browserBundle("src/client/explore/index.ts", "parkExplore"), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
