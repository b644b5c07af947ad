import { wordsOf } from "./words.ts";
import type { Lang, Localized } from "../schema/localized.ts";

/** `数据编辑：……` / `Data editor: …` */
export function judgedBy(by: Localized, reason: Localized, lang: Lang): string {
  return `${by[lang]}${wordsOf(lang).joints.colon}${reason[lang]}`;
}

/** A place in a file, for findings that are not about a figure: `reference/scopes.csv，第2行，name_zh`. */
export function placeText(file: string, row: number | null, column: string | null, lang: Lang): string {
  const { joints, pageTexts } = wordsOf(lang);
  const parts = [file, row === null ? "" : pageTexts.row(row), column ?? ""];
  return parts.filter(Boolean).join(joints.comma);
}
