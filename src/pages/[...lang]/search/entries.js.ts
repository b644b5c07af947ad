import type { APIRoute } from "astro";
import { answer } from "../../../exports/answer.ts";
import { handOver } from "../../../exports/hand-over.ts";
import { currentCatalogue } from "../../../read/current.ts";
import type { Lang } from "../../../schema/localized.ts";
import { languagePaths } from "../../../views/frame/languages.ts";
import { searchEntries } from "../../../views/places/search.ts";

export const getStaticPaths = languagePaths;

/** What the search page searches; loaded there and nowhere else. */
export const GET: APIRoute<{ lang: Lang }> = ({ props }) =>
  answer("entries.js", handOver("searchEntries", searchEntries({ catalogue: currentCatalogue(), lang: props.lang })));
