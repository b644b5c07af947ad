import { wordsOf } from "./words.ts";
import type { Needs } from "../model/needs.ts";
import type { Lang } from "../schema/localized.ts";

/** `至少2行；as：before、after` / `2 rows or more; as: before, after`: one line for lists. */
export function needsText(needs: Needs, lang: Lang): string {
  const { joints, pageTexts } = wordsOf(lang);
  const demands = [
    pageTexts.rowsAtLeast(needs.rows),
    needs.oneUnit ? pageTexts.oneUnit : "",
    needs.parts.length > 0 ? `as${joints.colon}${needs.parts.join(joints.list)}` : "",
  ];
  return demands.filter(Boolean).join(joints.semicolon);
}
