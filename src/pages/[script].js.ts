import { stripTypeScriptTypes } from "node:module";
import type { APIRoute } from "astro";
import { clientScript } from "../build/client-script.ts";
import embedGuest from "../client/embed-guest.ts?raw";
import embed from "../client/embed.ts?raw";
import present from "../client/present.ts?raw";
import site from "../client/site.ts?raw";
import { answer } from "../exports/answer.ts";

/** The classic scripts at the root: files in `client/` without their types, as short as can be where pages of others load them. */
const SCRIPTS: Record<string, () => string> = {
  site: () => stripTypeScriptTypes(site),
  present: () => clientScript(present),
  embed: () => clientScript(embed),
  "embed-guest": () => clientScript(embedGuest),
};

export const getStaticPaths = () =>
  Object.entries(SCRIPTS).map(([script, make]) => ({ params: { script }, props: { text: make() } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => answer("script.js", props.text);
