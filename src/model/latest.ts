import type { Observation } from "../schema/observation.ts";
import { comparePeriods } from "./period.ts";

/**
 * The row that says most about the present: actual before target, forecast and plan, a level before a growth, then the
 * latest period; among equals the last in the file, where a source puts “after” behind “before”. Rows without a value are
 * passed over; undefined if none is left.
 */
export function latestObservation(observations: readonly Observation[]): Observation | undefined {
  let best: Observation | undefined;
  for (const observation of observations) {
    if (observation.value === null) continue;
    if (best === undefined || precedes(observation, best)) best = observation;
  }
  return best;
}

function precedes(a: Observation, b: Observation): boolean {
  const difference = rank(a) - rank(b);
  return difference === 0 ? comparePeriods(a.period, b.period) >= 0 : difference < 0;
}

function rank({ role, measure }: Observation): number {
  return (role === "actual" ? 0 : 2) + (measure === "level" ? 0 : 1);
}
