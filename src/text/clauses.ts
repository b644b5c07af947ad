import type { ClausePiece } from "./clause-piece.ts";
import { wordsOf } from "./words.ts";
import type { Lang } from "../schema/localized.ts";

/**
 * A sentence parted where a headline may be broken: Chinese after the punctuation of its clauses and anywhere but in a
 * value. Text that breaks at its spaces comes back whole. The pieces joined are the sentence.
 */
export function clauses(sentence: string, lang: Lang): ClausePiece[][] {
  return wordsOf(lang).pageTexts.clauses(sentence);
}
