import type { Direction } from "../schema/codes.ts";
import { compareDecimals } from "./decimal.ts";

/** A place in a group: ties share a place, and the next one is skipped (1, 2, 2, 4). */
export interface Place {
  rank: number;
  /** How many of the group have a value. */
  of: number;
  tied: boolean;
}

/**
 * The places of a group by value; `lower` ranks the smallest first. Members without a value have no place. A group of
 * fewer than two values has no order: the result is empty. So it is where neither direction is better.
 */
export function rankGroup(values: ReadonlyMap<string, string | null>, direction: Direction): Map<string, Place> {
  const known = [...values].flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  if (direction === "neutral" || known.length < 2) return new Map();
  const better = (a: string, b: string): boolean =>
    direction === "higher" ? compareDecimals(a, b) > 0 : compareDecimals(a, b) < 0;
  return new Map(
    known.map(({ id, value }) => [
      id,
      {
        rank: 1 + known.filter((other) => better(other.value, value)).length,
        of: known.length,
        tied: known.some((other) => other.id !== id && compareDecimals(other.value, value) === 0),
      },
    ]),
  );
}

/** How many places were gained since the period before: 2 is “two up”, negative is down; null if one is missing. */
export function placesGained(now: Place | undefined, before: Place | undefined): number | null {
  return now && before ? before.rank - now.rank : null;
}
