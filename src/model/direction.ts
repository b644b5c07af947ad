import { isChange } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { boundsOf } from "./bounds.ts";
import { compareDecimals } from "./decimal.ts";
import { isLikePriced, isSound } from "./likeness.ts";
import { pointsBetween } from "./pace.ts";

/** How a growth or a rate stands to an earlier one, or to that of another body; the words are the languages’. */
export const MOVEMENT_CODES = [
  "faster",
  "slower",
  "fall-narrows",
  "fall-widens",
  "turns-positive",
  "turns-negative",
  "flat",
  "above-by",
  "below-by",
] as const;
export type MovementCode = (typeof MOVEMENT_CODES)[number];

export interface Movement {
  code: MovementCode;
  /** By how much, in points and without a sign, with one decimal or as many as are printed; null where no number is certain. */
  points: string | null;
  /** True where both are falls: 低于 and 高于 then speak of the falls, and 持平 of equal ones. */
  falls: boolean;
  /** True for what is no growth: a rate, a share, an index. */
  isRate: boolean;
}

/** What a movement is read from. */
export type Moved = Pick<
  Observation,
  "value" | "upper" | "qualifier" | "status" | "measure" | "priceBasis" | "indicator"
>;

/**
 * How a figure moved against that of an earlier period. Growth is faster or slower, a fall narrows or widens, and from the
 * one to the other it turns; out of a standstill it gets faster, into a fall it widens. Rates, shares and indices are above
 * or below. Null where nothing can be said: a value is missing or in doubt, the series breaks, prices or measures are unlike, or the words of an
 * approximate figure leave it open. Where these leave no doubt of the direction, it is said without a number.
 */
export function movementSince(now: Moved, before: Moved): Movement | null {
  const found = compare(now, before);
  if (!found || now.status === "B") return null;
  const { order, points, signs } = found;
  const isRate = !isChange(now.measure);
  const falls = !isRate && signs.now < 0 && signs.before < 0;
  const as = (code: MovementCode): Movement => ({ code, points, falls, isRate });
  if (order === 0) return { ...as("flat"), points: null };
  if (isRate) return as(order > 0 ? "above-by" : "below-by");
  if (signs.now > 0 && signs.before < 0) return as("turns-positive");
  if (signs.now < 0 && signs.before > 0) return as("turns-negative");
  if (signs.now < 0 || signs.before < 0) return as(order > 0 ? "fall-narrows" : "fall-widens");
  return as(order > 0 ? "faster" : "slower");
}

/** How a figure stands to that of another body, or to its target: above, below or level with it. Null as above. */
export function movementTo(now: Moved, other: Moved): Movement | null {
  const found = compare(now, other);
  if (!found) return null;
  const { order, points, signs } = found;
  const isRate = !isChange(now.measure);
  const falls = !isRate && signs.now < 0 && signs.before < 0;
  if (order === 0) return { code: "flat", points: null, falls, isRate };
  return { code: order > 0 ? "above-by" : "below-by", points, falls, isRate };
}

interface Comparison {
  /** Above zero if the first is the larger one. */
  order: number;
  points: string | null;
  signs: { now: number; before: number };
}

/** Null where the order or a sign is not certain. */
function compare(now: Moved, before: Moved): Comparison | null {
  if (now.value === null || before.value === null || now.measure !== before.measure) return null;
  if (now.indicator !== before.indicator) return null;
  if (!isSound(now) || !isSound(before) || !isLikePriced(now, before)) return null;
  if (now.qualifier === "exact" && before.qualifier === "exact") {
    const difference = pointsBetween(now.value, before.value);
    return {
      order: compareDecimals(difference, "0"),
      points: difference.replace("-", ""),
      signs: { now: compareDecimals(now.value, "0"), before: compareDecimals(before.value, "0") },
    };
  }
  const [a, b] = [boundsOf(now), boundsOf(before)];
  if (!a || !b) return null;
  const order = a.low > b.high ? 1 : a.high < b.low ? -1 : 0;
  const [first, second] = [signOf(a), signOf(b)];
  if (order === 0 || first === null || second === null) return null;
  return { order, points: null, signs: { now: first, before: second } };
}

/** The sign of a figure between two bounds; null where both signs are possible. */
function signOf({ low, high }: { low: number; high: number }): number | null {
  if (low >= 0) return high > 0 ? 1 : 0;
  return high <= 0 ? -1 : null;
}
