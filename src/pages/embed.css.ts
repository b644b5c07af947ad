import type { APIRoute } from "astro";
import { answer } from "../exports/answer.ts";
import rules from "../styles/embed.css?raw";
import { embedStyle } from "../views/embeds/embed-style.ts";

/** The style sheet of framed charts; the site's own pages do not use it. */
export const GET: APIRoute = () => answer("embed.css", embedStyle(rules));
