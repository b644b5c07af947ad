import type { Observation } from "../schema/observation.ts";
import { comparePeriods } from "./period.ts";

/**
 * The row that says most about the present: actual before target, forecast and plan, then the latest period, never the largest
 * value; of one time a level before a growth, the shorter period before the longer, and among equals the last in the file, where a
 * source puts “after” behind “before”. Rows without a value are passed over; undefined if none is left.
 */
export function latestObservation(observations: readonly Observation[]): Observation | undefined {
  let best: Observation | undefined;
  for (const observation of observations) {
    if (observation.value === null) continue;
    if (best === undefined || !precedes(best, observation)) best = observation;
  }
  return best;
}

/** Whether `a` says more about the present than `b`, which stands behind it in the file. */
function precedes(a: Observation, b: Observation): boolean {
  const isResult = ({ role }: Observation): number => (role === "actual" ? 1 : 0);
  const isLevel = ({ measure }: Observation): number => (measure === "level" ? 1 : 0);
  const difference =
    isResult(a) - isResult(b) ||
    compareText(a.period.end, b.period.end) ||
    isLevel(a) - isLevel(b) ||
    comparePeriods(a.period, b.period);
  return difference > 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
