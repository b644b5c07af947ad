import type { Catalogue } from "../../model/catalogue.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { plainText, type Origin, type Sentence } from "../../text/sentence.ts";
import { observationPath } from "../figure/table.ts";

/** A sentence whose numbers lead to their rows. */
export interface LinkedSentence {
  /** The whole of it, without links. */
  text: string;
  words: { text: string; href: string | null; origin: Origin | null }[];
}

/** Where the derived numbers of a page are explained. */
export const DERIVED_ANCHOR = "#derived";

/** Derived numbers lead to `derived`, a place on the page, or else to the first row that went in. */
export function linkSentence(
  catalogue: Catalogue,
  sentence: Sentence,
  lang: Lang,
  derived: string | null = null,
): LinkedSentence {
  const rows = new Map(catalogue.observations.map((row) => [row.id, row]));
  return {
    text: plainText(sentence),
    words: sentence.map(({ text, origin }) => ({
      text,
      origin,
      href:
        origin?.kind === "row" && !origin.quiet
          ? rowPath(catalogue, rows.get(origin.id), lang)
          : origin?.kind === "contradiction" || origin?.kind === "sign"
            ? inLanguage(lang, paths.contradiction(origin.id))
            : origin?.kind === "derived"
              ? (derived ?? rowPath(catalogue, rows.get(origin.rows[0] ?? ""), lang))
              : null,
    })),
  };
}

/** The page of a row, or that of its dataset for a row that an old release had and the working copy has not. */
export function rowPath(catalogue: Catalogue, row: Observation | undefined, lang: Lang): string | null {
  if (!row) return null;
  return catalogue.indicators.has(row.indicator)
    ? observationPath(row, lang)
    : inLanguage(lang, paths.dataset(row.dataset));
}
