import type { APIRoute } from "astro";
import { briefingPptx } from "../../../../exports/briefing-pptx.ts";
import { currentCatalogue } from "../../../../load/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { briefingDocument } from "../../../../views/briefing-document.ts";
import { languagePathsOf } from "../../../../views/languages.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().editions.keys());

export const GET: APIRoute<{ lang: Lang; slug: string }> = async ({ props: { lang, slug } }) =>
  new Response((await briefingPptx(briefingDocument(currentCatalogue(), slug, lang))) as BodyInit, {
    headers: { "Content-Type": "application/octet-stream" },
  });
