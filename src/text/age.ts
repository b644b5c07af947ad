import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import { formatPeriod } from "../format/period.ts";
import { lastReleaseDay, staleAge } from "../model/age.ts";
import { parsePeriod, type Period } from "../model/period.ts";

/** `距今83个月` / `83 months old` for a period that ended longer ago than `stale_months`; "" for a fresh one. */
export function ageText(reading: Reading, period: Period): string {
  const months = staleAge(reading.catalogue, period);
  return months === null ? "" : wordsOf(reading.lang).ages.monthsOld(months);
}

/** A period and its age: `2019年，距今83个月` / `2019, 83 months old`. */
export function datedText(reading: Reading, period: Period): string {
  const { lang } = reading;
  const { joints } = wordsOf(lang);
  return [formatPeriod(period, lang), ageText(reading, period)].filter(Boolean).join(joints.comma);
}

/** What the ages on a page are counted to, and from when on they are said. */
export function agesNote(reading: Reading): string {
  const { catalogue, lang } = reading;
  const day = parsePeriod(lastReleaseDay(catalogue));
  return wordsOf(lang).ages.note({
    limit: catalogue.site.thresholds.stale_months,
    day: day ? formatPeriod(day, lang) : "",
  });
}

/** How far the sources of a zone reach: `资料到2023年7—8月，距今39个月` / `record up to Jul–Aug 2023, 39 months old`; "" without any. */
export function recordReachText(reading: Reading, date: Period | null): string {
  return date === null ? "" : wordsOf(reading.lang).ages.reach(datedText(reading, date));
}
