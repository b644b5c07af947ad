import { wordsOf } from "./words.ts";
import type { Lang } from "../schema/localized.ts";

/** Joins words as prose does: `甲、乙和丙`, `a, b and c`. */
export function listText(words: readonly string[], lang: Lang): string {
  if (words.length < 2) return words[0] ?? "";
  const { joints } = wordsOf(lang);
  const last = words[words.length - 1] ?? "";
  const rest = words.slice(0, -1);
  return `${rest.join(joints.list)}${joints.and}${last}`;
}
