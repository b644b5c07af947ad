import { differenceNames } from "../check/difference-names.ts";
import type { Difference } from "../model/comparability.ts";
import type { Lang } from "../schema/localized.ts";
import { wordsOf } from "./words.ts";
import { listText } from "./list.ts";

/** `时期和指标不同，不可比` / `Not comparable: periods and indicators differ`: stands in a drawing; "" if nothing differs. */
export function notComparableText(differences: readonly Difference[], lang: Lang): string {
  if (differences.length === 0) return "";
  return wordsOf(lang).figureTexts.notComparable(differencesText(differences, lang));
}

/** `时期和指标` / `periods and indicators`. */
export function differencesText(differences: readonly Difference[], lang: Lang): string {
  return listText(
    differences.map((difference) => differenceNames[difference][lang]),
    lang,
  );
}
