import type { Reading } from "../../model/reading.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { plainText, type Origin, type Sentence } from "../../text/sentence.ts";
import { liveLink } from "../embeds/live-links.ts";
import { observationPath } from "../figure/table.ts";

/** A sentence whose numbers lead to their rows. */
export interface LinkedSentence {
  /** The whole of it, without links. */
  text: string;
  words: { text: string; href: string | null; origin: Origin | null }[];
}

/** Where the derived numbers of a page are explained. */
export const DERIVED_ANCHOR = "#derived";

/**
 * Derived numbers lead to `derived`, a place on the page, or else to the first row that went in. `observations` are the rows
 * that the sentence was made from: an edition has those of its releases, some of which may have gone since.
 */
export function linkSentence(
  reading: Reading,
  sentence: Sentence,
  derived: string | null = null,
  observations: readonly Observation[] = reading.catalogue.observations,
): LinkedSentence {
  const { lang } = reading;
  const rows = new Map(observations.map((row) => [row.id, row]));
  return {
    text: plainText(sentence),
    words: sentence.map(({ text, origin }) => ({
      text,
      origin,
      href:
        origin?.kind === "row" && !origin.quiet
          ? rowPath(reading, rows.get(origin.id))
          : origin?.kind === "contradiction" || origin?.kind === "sign"
            ? liveLink(reading, inLanguage(lang, paths.contradiction(origin.id)))
            : origin?.kind === "derived"
              ? (derived ?? rowPath(reading, rows.get(origin.rows[0] ?? "")))
              : null,
    })),
  };
}

/**
 * Where a row stands in the working copy, `current`: for one that only an old release has the page of its indicator, or
 * that of its dataset where the indicator has gone too.
 */
export function rowPath(reading: Reading, row: Observation | undefined): string | null {
  const { lang } = reading;
  if (!row) return null;
  return liveLink(reading, observationPath(row, lang)) ?? inLanguage(lang, paths.dataset(row.dataset));
}
