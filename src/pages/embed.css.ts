import type { APIRoute } from "astro";
import rules from "../styles/embed.css?raw";
import { embedStyle } from "../views/embeds/embed-style.ts";

/** The style sheet of framed charts; the site's own pages do not use it. */
export const GET: APIRoute = () =>
  new Response(embedStyle(rules), { headers: { "Content-Type": "text/css; charset=utf-8" } });
