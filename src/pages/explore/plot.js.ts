import type { APIRoute } from "astro";
import { browserBundle } from "../../build/browser-bundle.ts";

/** What series are drawn with, Plot in it; loaded once the first is to be drawn. */
export const GET: APIRoute = async () =>
  new Response(await browserBundle("src/charts/drawings.ts", "parkPlot"), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
