import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import source from "../../client/search.ts?raw";
import { answer } from "../../exports/answer.ts";

/** The script of the search page: the file in `client/` without its types. */
export const GET: APIRoute = () => answer("search.js", stripTypeScriptTypes(source));
