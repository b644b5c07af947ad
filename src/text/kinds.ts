import { wordsOf } from "./words.ts";
import type { Needs } from "../model/needs.ts";
import type { Lang } from "../schema/localized.ts";

/** `至少2行；as：before、after` / `2 rows or more; as: before, after`: one line for lists. */
export function needsText(needs: Needs, lang: Lang): string {
  const { joints } = wordsOf(lang);
  const comma = joints.list;
  const words = [
    lang === "zh" ? `至少${needs.rows}行` : needs.rows === 1 ? "1 row or more" : `${needs.rows} rows or more`,
    needs.oneUnit ? (lang === "zh" ? "同一单位" : "one unit") : "",
    needs.parts.length > 0 ? `as${joints.colon}${needs.parts.join(comma)}` : "",
  ];
  return words.filter(Boolean).join(joints.semicolon);
}
