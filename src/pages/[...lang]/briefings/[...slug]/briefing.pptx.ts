import type { APIRoute } from "astro";
import { briefingPptx } from "../../../../exports/briefing-pptx.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { briefingFile } from "../../../../views/briefings/briefing-files.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().editions.keys());

export const GET: APIRoute<{ lang: Lang; slug: string }> = async ({ props: { lang, slug } }) =>
  new Response((await briefingFile({ catalogue: currentCatalogue(), lang }, slug, briefingPptx)) as BodyInit, {
    headers: { "Content-Type": "application/octet-stream" },
  });
