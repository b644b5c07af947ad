import type { Observation } from "../schema/observation.ts";
import { subtractDecimals, compareDecimals } from "./decimal.ts";
import type { Period } from "./period.ts";
import { latestOf, seriesKindOf, type Series } from "./series.ts";

/** The rows of one series that sentences speak of; null where there is none, or where two are equally large. */
export interface SeriesPoints {
  latest: Observation | null;
  /** Of the period right before the latest: a gap is no previous month. */
  previous: Observation | null;
  first: Observation | null;
  /** Of the same period of the year before the latest. */
  yearBefore: Observation | null;
  max: Observation | null;
  min: Observation | null;
}

/** Finds the rows of a series that sentences speak of. Rows without a value are none of them. */
export function seriesPoints(series: Pick<Series, "rows">): SeriesPoints {
  const rows = series.rows.filter(({ value }) => value !== null);
  const latest = latestOf({ rows }) ?? null;
  const at = (isWanted: (period: Period, latest: Period) => boolean): Observation | null =>
    (latest && rows.findLast((row) => row !== latest && isWanted(row.period, latest.period))) ?? null;
  const before = rows.at(-2)?.period;
  return {
    latest,
    // Days follow each other at any distance.
    previous: at((period, last) => isRightBefore(period, last) || (last.kind === "day" && period === before)),
    first: rows[0] ?? null,
    yearBefore: at(isYearBefore),
    max: extreme(rows, 1),
    min: extreme(rows, -1),
  };
}

/**
 * How a value differs from an earlier one of its series: the difference, exact; null where either is missing, approximate or
 * doubtful, where the price basis changed, or where the series breaks between the two.
 */
export function differenceSince(
  earlier: Observation | null,
  later: Observation | null,
  series: Pick<Series, "rows">,
): string | null {
  if (!earlier?.value || !later?.value || earlier === later) return null;
  if ([earlier, later].some(({ qualifier, status }) => qualifier !== "exact" || status === "U" || status === "D"))
    return null;
  if (earlier.priceBasis !== later.priceBasis) return null;
  const between = series.rows.slice(series.rows.indexOf(earlier) + 1, series.rows.indexOf(later) + 1);
  return between.some(({ status }) => status === "B") ? null : subtractDecimals(later.value, earlier.value);
}

/** The one row whose value is the largest (`1`) or the smallest (`-1`); null where there are several, or fewer than two rows. */
function extreme(rows: readonly Observation[], sign: 1 | -1): Observation | null {
  if (rows.length < 2) return null;
  const sorted = rows.toSorted((a, b) => sign * compareDecimals(b.value ?? "0", a.value ?? "0"));
  const [best, next] = sorted;
  return best && next && compareDecimals(best.value ?? "0", next.value ?? "0") !== 0 ? best : null;
}

/** Whether a period is the one right before another of its series; never for spans, which follow no rule. */
export function isRightBefore(earlier: Period, later: Period): boolean {
  if (seriesKindOf(earlier) === "span" || seriesKindOf(later) === "span") return false;
  const isCumulative = earlier.start === later.start;
  if (isCumulative) return earlier.end < later.end && monthsUntil(later.end) - monthsUntil(earlier.end) === 1;
  if (later.kind === "ytd" && later.end.slice(5, 7) > "02") return false;
  return nextDay(earlier.end) === later.start && lengthClass(earlier) === lengthClass(later);
}

/** January to February counts as a month among months. */
function lengthClass({ kind, end }: Period): string {
  return kind === "ytd" && end.slice(5, 7) === "02" ? "month" : kind;
}

/** Whether a period is the same part of the year before another. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  if (earlier.kind !== later.kind || seriesKindOf(later) === "span") return false;
  const month = (day: string): string => day.slice(5, later.kind === "day" ? 10 : 7);
  return (
    monthsUntil(later.end) - monthsUntil(earlier.end) === 12 &&
    month(earlier.start) === month(later.start) &&
    month(earlier.end) === month(later.end)
  );
}

function monthsUntil(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
