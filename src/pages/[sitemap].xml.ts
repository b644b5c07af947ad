import type { APIRoute } from "astro";
import { answer } from "../exports/answer.ts";
import { sitemaps } from "../exports/sitemap.ts";
import { currentCatalogue } from "../read/current.ts";

/** `sitemap-index.xml` and `sitemap-0.xml`; neither where the site has no public address. */
export const getStaticPaths = () =>
  [...sitemaps(currentCatalogue())].map(([sitemap, xml]) => ({ params: { sitemap }, props: { xml } }));

export const GET: APIRoute<{ xml: string }> = ({ props }) => answer("sitemap.xml", props.xml);
