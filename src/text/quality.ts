import { wordsOf } from "./words.ts";
import type { Lang, Localized } from "../schema/localized.ts";

/** `数据编辑：……` / `Data editor: …` */
export function judgedBy(by: Localized, reason: Localized, lang: Lang): string {
  return lang === "zh" ? `${by.zh}：${reason.zh}` : `${by.en}: ${reason.en}`;
}

/** A place in a file, for findings that are not about a figure: `reference/scopes.csv，第2行，name_zh`. */
export function placeText(file: string, row: number | null, column: string | null, lang: Lang): string {
  const { joints } = wordsOf(lang);
  const parts = [file, row === null ? "" : lang === "zh" ? `第${row}行` : `row ${row}`, column ?? ""];
  return parts.filter(Boolean).join(joints.comma);
}
