import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { wordsOf } from "./words.ts";

/**
 * 累计 or 当月, where both kinds of one indicator stand among the rows and only the word tells them apart at a glance; ""
 * where one kind stands alone, and for spans that are neither.
 */
export function accumulationText(row: Observation, rows: readonly Observation[], lang: Lang): string {
  const { accumulationLabels } = wordsOf(lang);
  const isAlike = (other: Observation): boolean => other.indicator === row.indicator && other.role === row.role;
  const kinds = new Set(rows.filter(isAlike).map(({ period }) => period.kind));
  if (!kinds.has("ytd") || !kinds.has("month")) return "";
  if (row.period.kind === "ytd") return accumulationLabels.cumulative;
  return row.period.kind === "month" ? accumulationLabels.single : "";
}
