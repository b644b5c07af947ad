import type { Observation } from "../schema/observation.ts";
import { isBreakBetween } from "./breaks.ts";
import { isLikePriced, isSound } from "./likeness.ts";
import { periodsBefore } from "./neighbour-periods.ts";
import { rowsAlike } from "./target.ts";

/**
 * The figure of the period before: the same series, measure and role, at like prices, with no break between; null if the
 * record has none that is sound.
 */
export function figureBefore(row: Observation, observations: readonly Observation[]): Observation | null {
  const alike = rowsAlike(observations, row);
  for (const text of periodsBefore(row.period)) {
    const before = alike.find(
      (other) =>
        other.period.text === text && other.measure === row.measure && other.role === row.role && other.value !== null,
    );
    if (!before) continue;
    const isLike = isLikePriced(row, before) && isSound(before);
    return isLike && !isBreakBetween(row, before.period, row.period, observations) ? before : null;
  }
  return null;
}
