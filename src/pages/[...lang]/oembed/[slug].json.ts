import type { APIRoute } from "astro";
import { mediaType } from "../../../exports/media-type.ts";
import { currentCatalogue } from "../../../read/current.ts";
import { embedPaths, embedView } from "../../../views/embeds/embed.ts";
import { oembedAnswer } from "../../../views/embeds/sharing.ts";

// oEmbed knows no relative addresses: there are no answers where the site has no public one.
export const getStaticPaths = () => (currentCatalogue().site.base_url === null ? [] : embedPaths(currentCatalogue()));

/** The oEmbed answer for a chart. */
export const GET: APIRoute<ReturnType<typeof embedPaths>[number]["props"]> = ({ props: { spec, lang } }) =>
  new Response(oembedAnswer(currentCatalogue(), embedView({ catalogue: currentCatalogue(), lang }, spec)), {
    headers: { "Content-Type": mediaType("oembed.json") },
  });
