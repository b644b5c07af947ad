import type { APIRoute } from "astro";
import { releaseFeed } from "../../exports/feed.ts";
import { currentCatalogue } from "../../read/current.ts";
import type { Lang } from "../../schema/localized.ts";
import { languagePaths } from "../../views/frame/languages.ts";

export const getStaticPaths = languagePaths;

/** The releases of all datasets. */
export const GET: APIRoute<{ lang: Lang }> = ({ props }) =>
  new Response(releaseFeed({ catalogue: currentCatalogue(), lang: props.lang }), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
