import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import source from "../../client/compare.ts?raw";
import { answer } from "../../exports/answer.ts";

/** The script of the comparing page: the file in `client/` without its types. */
export const GET: APIRoute = () => answer("compare.js", stripTypeScriptTypes(source));
