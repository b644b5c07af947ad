import { parsePeriod, type Period } from "../model/period.ts";
import type { Lang } from "../schema/localized.ts";
import { notationOf } from "./languages.ts";

/**
 * A period in words: `2019年1—8月` / `Jan–Aug 2019`, `2023年上半年` / `first half of 2023`. Spans of time take the
 * one-em line in Chinese and the en dash in English; `../2024-07` is `2024年7月或更早` / `Jul 2024 or earlier`. An inferred date ends with （推断） / (inferred).
 */
export function formatPeriod(period: Period, lang: Lang): string {
  const notation = notationOf(lang);
  const text = notation.period(period);
  return period.inferred ? notation.inferred(text) : text;
}

/** A period as the data write it, in words; what is no period is shown as it is written. */
export function formatPeriodText(text: string, lang: Lang): string {
  const period = parsePeriod(text);
  return period ? formatPeriod(period, lang) : text;
}
