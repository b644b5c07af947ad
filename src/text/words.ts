import { perLang } from "../schema/codes.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import * as en from "./en/index.ts";
import * as zh from "./zh/index.ts";

/** All words of one language. A language is a folder here that has what the Chinese one has. */
export type Words = Wide<typeof zh>;

/** What a table of words holds, whatever the words are. */
type Wide<T> = T extends string
  ? string
  : T extends (...given: never[]) => unknown
    ? T
    : { [Key in keyof T]: Wide<T[Key]> };

const WORDS: Record<Lang, Words> = { zh, en };

/** The words of a language, table by table: `const { ui } = wordsOf(lang)`. */
export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}

/** One text in every language, for what is kept in all of them: `inEveryLanguage(({ ui }) => ui.parks)`. */
export function inEveryLanguage(pick: (words: Words, lang: Lang) => string): Localized {
  return perLang((lang) => pick(WORDS[lang], lang));
}
