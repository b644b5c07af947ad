import { comparePeriods, parsePeriod, type Period } from "../model/period.ts";
import { seriesKindOf } from "../model/series.ts";
import type { Lang } from "../schema/localized.ts";
import { formatPeriod } from "./period.ts";

/**
 * The range that some periods of one kind span, in words: `2025年1—12月` / `Jan–Dec 2025`, `2023年1月至2025年12月` /
 * `Jan 2023 – Dec 2025`, `2019—2021年`; a single period is said as always. Of periods of several kinds the one that begins
 * first and the one that ends last are named. "" without periods.
 */
export function formatPeriodRange(periods: readonly Period[], lang: Lang): string {
  const sorted = periods.toSorted(comparePeriods);
  const first = sorted.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : comparePeriods(a, b)))[0];
  const last = sorted.at(-1);
  if (!first || !last) return "";
  if (first.start === last.start && first.end === last.end) return formatPeriod(last, lang);
  const inferred = first.inferred || last.inferred;
  const [from, to] = [certain(first), certain(last)];
  // January to February stands for two months at the head of a range of months.
  const isMonths =
    sorted.some(({ kind }) => kind === "month") &&
    sorted.every(({ kind, end }) => kind === "month" || (kind === "ytd" && end.slice(5, 7) === "02"));
  const kinds = new Set(sorted.map(seriesKindOf));
  const range = isMonths ? "month" : kinds.size === 1 ? seriesKindOf(from) : "span";
  const words = lang === "zh" ? chinese(range, from, to) : english(range, from, to);
  if (!inferred) return words;
  return lang === "zh" ? `${words}（推断）` : `${words} (inferred)`;
}

/** The same period without its mark: a range that rests on an inferred end is marked once. */
function certain(period: Period): Period {
  return { ...period, inferred: false };
}

type RangeKind = ReturnType<typeof seriesKindOf>;

function chinese(kind: RangeKind, from: Period, to: Period): string {
  const sameYear = yearOf(from.start) === yearOf(to.end);
  const behindYear = (period: Period): string => formatPeriod(period, "zh").replace(/^\d{4}年/, "");
  switch (kind) {
    case "month": {
      const [start, end] = [monthOf(from.start), monthOf(to.end)];
      return sameYear
        ? `${yearOf(from.start)}年${start}—${end}月`
        : `${yearOf(from.start)}年${start}月至${yearOf(to.end)}年${end}月`;
    }
    case "year":
      return `${yearOf(from.start)}—${yearOf(to.end)}年`;
    case "quarter":
    case "half":
    case "ytd":
    case "day":
      return `${formatPeriod(from, "zh")}至${sameYear ? behindYear(to) : formatPeriod(to, "zh")}`;
    case "span":
      return `${formatPeriod(from, "zh")}至${formatPeriod(to, "zh")}`;
  }
}

function english(kind: RangeKind, from: Period, to: Period): string {
  if (kind === "month") {
    const months = parsePeriod(`${from.start.slice(0, 7)}/${to.end.slice(0, 7)}`);
    return months ? formatPeriod(months, "en") : "";
  }
  if (kind === "year") return `${yearOf(from.start)}–${yearOf(to.end)}`;
  if (kind === "quarter" && yearOf(from.start) === yearOf(to.end))
    return `${formatPeriod(from, "en").slice(0, 2)}–${formatPeriod(to, "en")}`;
  // Spans hold a dash of their own.
  return `${formatPeriod(from, "en")}${kind === "ytd" || kind === "span" ? " to " : " – "}${formatPeriod(to, "en")}`;
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}
