import type { APIRoute } from "astro";
import { answer } from "../../../../exports/answer.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import { briefingFile, BRIEFING_MAKERS } from "../../../../views/briefings/briefing-files.ts";
import { filePathsOf, languagePathsOf } from "../../../../views/frame/languages.ts";

const FILES = Object.keys(BRIEFING_MAKERS) as (keyof typeof BRIEFING_MAKERS)[];
const listPaths = () => filePathsOf(languagePathsOf("slug", currentCatalogue().editions.keys()), FILES);

/** The files of an edition that are no prints of its page: `briefing.docx`, `briefing.pptx`. */
export const getStaticPaths = listPaths;

export const GET: APIRoute<ReturnType<typeof listPaths>[number]["props"]> = async ({ props: { lang, slug, file } }) =>
  answer(file, await briefingFile({ catalogue: currentCatalogue(), lang }, slug, file));
