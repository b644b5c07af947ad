import type { Lang } from "../schema/codes.ts";
import { en } from "./en.ts";
import type { Notation } from "./notation.ts";
import { zh } from "./zh.ts";

const NOTATIONS: Record<Lang, Notation> = { zh, en };

/** How a language writes numbers, periods and places. */
export function notationOf(lang: Lang): Notation {
  return NOTATIONS[lang];
}

/** The language as HTML, SVG and feeds name it: `zh-CN`, `en`. */
export function languageTag(lang: Lang): string {
  return NOTATIONS[lang].tag;
}

/** Whether a language, named by its tag as in a drawing, is written in Latin letters. */
export function usesLatinLetters(tag: string): boolean {
  return Object.values(NOTATIONS).some((notation) => notation.tag === tag && notation.isLatin);
}
