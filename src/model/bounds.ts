import type { Observation } from "../schema/observation.ts";

export interface Bounds {
  low: number;
  high: number;
}

/**
 * Between which numbers the true figure lies, as its words leave room: 1000余 is 1000 to 2000, 近20 is 10 to 20, 378余 is
 * 378 to 379: one unit of the last digit that is not a zero. Exact figures are taken as exact; null without a value.
 */
export function boundsOf({
  value,
  upper,
  qualifier,
}: Pick<Observation, "value" | "upper" | "qualifier">): Bounds | null {
  if (value === null) return null;
  const number = Number(value);
  const step = lastDigit(value);
  switch (qualifier) {
    case "exact":
      return { low: number, high: number };
    case "at_least":
      return { low: number, high: number + step };
    case "nearly":
      return { low: number - step, high: number };
    case "about":
      return { low: number - step, high: number + step };
    case "range":
      return { low: number, high: upper === null ? number : Number(upper) };
  }
}

/** The number of decimals that a figure is printed with. */
export function decimalsOf(value: string): number {
  const point = value.indexOf(".");
  return point === -1 ? 0 : value.length - point - 1;
}

/** What one unit of the last digit is worth that is not a zero: 1000 for 3000, 0.1 for 4.5. */
function lastDigit(value: string): number {
  const decimals = decimalsOf(value);
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /[1-9](0*)$/.exec(value)?.[1]?.length ?? 0;
  return 10 ** zeros;
}
