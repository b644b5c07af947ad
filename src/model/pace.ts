import { multiplyDecimals, percentOf, roundDecimal, subtractDecimals } from "./decimal.ts";
import type { Period } from "./period.ts";
import { dueBy, type Due } from "./plan.ts";
import type { Plan } from "../schema/site.ts";

/** How far a yearly target is reached, and how far it should be by then. Percent, one decimal; exact until rounded. */
export interface Pace {
  /** 完成率: actual ÷ target. */
  completion: string;
  /** What the plan asks for by the end of the period; null where the period has none. */
  planned: string | null;
  /** completion − planned in percentage points, from the exact fractions; null without a plan. */
  gap: string | null;
  /** The plan that `planned` follows; null if that is the even year, 序时进度. */
  plan: Plan | null;
  /** The even year beside a plan of another shape, so that both can be printed; null where the year is even anyway. */
  even: { planned: string; gap: string } | null;
}

/**
 * The pace of an actual against the target of its year. Without a plan the year is even: month m asks for m ÷ 12. With
 * one, the plan is what counts and the even year stands beside it. A stock does not sum up over the year: of its target
 * nothing is due before the year ends, and then all of it. Null if the target is zero.
 */
export function paceOf(
  actual: string,
  target: string,
  period: Period,
  plan: Plan | null = null,
  due: "by-month" | "at-year-end" = "by-month",
): Pace | null {
  const completion = percentOf(actual, target, 1);
  if (completion === null) return null;
  const month = due === "by-month" ? monthOf(period) : period.end.endsWith("-12-31") ? 12 : null;
  if (month === null) return { completion, planned: null, gap: null, plan: null, even: null };
  const against = ({ part, whole }: Due): { planned: string; gap: string } | null => {
    const ahead = subtractDecimals(multiplyDecimals(actual, whole), multiplyDecimals(target, part));
    const [planned, gap] = [percentOf(part, whole, 1), percentOf(ahead, multiplyDecimals(target, whole), 1)];
    return planned !== null && gap !== null ? { planned, gap } : null;
  };
  const even = against({ part: String(month), whole: "12" });
  const planned = plan && against(dueBy(plan, month));
  const said = planned ?? even;
  return {
    completion,
    planned: said?.planned ?? null,
    gap: said?.gap ?? null,
    plan: planned ? plan : null,
    even: planned ? even : null,
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

/** True if the target is for a year within which the actual stands, whether or not that counts the year from January. */
export function isTargetWithin(target: Period, actual: Period): boolean {
  const year = target.start.slice(0, 4);
  return target.kind === "year" && actual.start.startsWith(year) && actual.end.startsWith(year);
}

/** The difference of two percentages in percentage points, as printed, with one decimal or as many as they have. */
export function pointsBetween(a: string, b: string): string {
  const difference = subtractDecimals(a, b);
  const decimals = difference.split(".")[1]?.length ?? 0;
  return roundDecimal(difference, Math.max(1, decimals));
}
