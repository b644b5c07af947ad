import { multiplyDecimals, percentOf, roundDecimal, subtractDecimals } from "./decimal.ts";
import type { Period } from "./period.ts";

/** How far a yearly target is reached, and how far it should be by then. Percent, one decimal; exact until rounded. */
export interface Pace {
  /** 完成率: actual ÷ target. */
  completion: string;
  /** 序时进度: what the plan asks for by the end of the period; null where the period has none. */
  planned: string | null;
  /** completion − planned in percentage points, from the exact fractions; null without a plan. */
  gap: string | null;
}

/**
 * The pace of an actual against the target of its year. Without a curve the year is even: month m asks for m ÷ 12.
 * `curve` gives the cumulative percent of each month for uneven plans. Null if the target is zero.
 */
export function paceOf(
  actual: string,
  target: string,
  period: Period,
  curve: readonly string[] | null = null,
): Pace | null {
  const completion = percentOf(actual, target, 1);
  if (completion === null) return null;
  const month = monthOf(period);
  if (month === null) return { completion, planned: null, gap: null };
  const [share, whole] = curve?.[month - 1] ? [curve[month - 1] ?? "0", "100"] : [String(month), "12"];
  const ahead = subtractDecimals(multiplyDecimals(actual, whole), multiplyDecimals(target, share));
  return {
    completion,
    planned: percentOf(share, whole, 1),
    gap: percentOf(ahead, multiplyDecimals(target, whole), 1),
  };
}

/**
 * The month up to which a period counts the year: 8 for January to August, 6 for the first half, 12 for a year. Null for
 * periods that do not begin with the year or go beyond it: a single quarter is no state of the year.
 */
export function monthOf(period: Period): number | null {
  const year = period.start.slice(0, 4);
  const isOfOneYear = period.start.endsWith("-01-01") && period.end.startsWith(year);
  if (!isOfOneYear || period.kind === "day") return null;
  return Number(period.end.slice(5, 7));
}

/** True if the target is for the year in which the actual stands. */
export function isTargetOf(target: Period, actual: Period): boolean {
  return target.kind === "year" && monthOf(actual) !== null && target.end.startsWith(actual.end.slice(0, 4));
}

/** The difference of two percentages in percentage points, as printed, with one decimal or as many as they have. */
export function pointsBetween(a: string, b: string): string {
  const difference = subtractDecimals(a, b);
  const decimals = difference.split(".")[1]?.length ?? 0;
  return roundDecimal(difference, Math.max(1, decimals));
}
