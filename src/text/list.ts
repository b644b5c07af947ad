import { wordsOf } from "./words.ts";
import type { Lang } from "../schema/localized.ts";

/** Joins words as prose does: `甲、乙和丙`, `a, b and c`. */
export function listText(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items[0] ?? "";
  const { joints } = wordsOf(lang);
  const last = items[items.length - 1] ?? "";
  const rest = items.slice(0, -1);
  return `${rest.join(joints.list)}${joints.and}${last}`;
}
