import type { APIRoute } from "astro";
import { mediaType } from "../exports/media-type.ts";
import { sitemaps } from "../exports/sitemap.ts";
import { currentCatalogue } from "../read/current.ts";

/** `sitemap-index.xml` and `sitemap-0.xml`; neither where the site has no public address. */
export const getStaticPaths = () =>
  [...sitemaps(currentCatalogue())].map(([sitemap, xml]) => ({ params: { sitemap }, props: { xml } }));

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { "Content-Type": mediaType("sitemap.xml") } });
