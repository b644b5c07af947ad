import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import { formatPeriod } from "../format/period.ts";
import { lastReleaseDay, staleAge } from "../model/age.ts";
import { parsePeriod, type Period } from "../model/period.ts";

/** `距今83个月` / `83 months old` for a period that ended longer ago than `stale_months`; "" for a fresh one. */
export function ageText(reading: Reading, period: Period): string {
  const { catalogue, lang } = reading;
  const months = staleAge(catalogue, period);
  if (months === null) return "";
  if (lang === "zh") return `距今${months}个月`;
  return months === 1 ? "1 month old" : `${months} months old`;
}

/** A period and its age: `2019年，距今83个月` / `2019, 83 months old`. */
export function datedText(reading: Reading, period: Period): string {
  const { lang } = reading;
  const { joints } = wordsOf(lang);
  const words = [formatPeriod(period, lang), ageText(reading, period)];
  return words.filter(Boolean).join(joints.comma);
}

/** What the ages on a page are counted to, and from when on they are said. */
export function agesNote(reading: Reading): string {
  const { catalogue, lang } = reading;
  const limit = catalogue.site.thresholds.stale_months;
  const day = parsePeriod(lastReleaseDay(catalogue));
  const dayText = day ? formatPeriod(day, lang) : "";
  return lang === "zh"
    ? `时期结束已超过${limit}个月的数字，注明距今多少个月；“今”指最近一次发布数据的日期，${dayText}。`
    : `Figures whose period ended more than ${limit} months ago say how old they are, counted to the latest data release, ${dayText}.`;
}

/** How far the sources of a zone reach: `资料到2023年7—8月，距今39个月` / `record up to Jul–Aug 2023, 39 months old`; "" without any. */
export function recordReachText(reading: Reading, date: Period | null): string {
  const { lang } = reading;
  if (date === null) return "";
  return `${lang === "zh" ? "资料到" : "record up to "}${datedText(reading, date)}`;
}
