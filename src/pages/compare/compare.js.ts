import type { APIRoute } from "astro";
import { browserBundle } from "../../build/browser-bundle.ts";
import { answer } from "../../exports/answer.ts";

/** The script of the comparing pages, with the rule by which pages and script judge alike. */
export const GET: APIRoute = async () =>
  answer("compare.js", await browserBundle("src/client/compare.ts", "parkCompare"));
