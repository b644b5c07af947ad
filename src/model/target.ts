import type { Observation } from "../schema/observation.ts";
import { subtractDecimals } from "./decimal.ts";
import { isTargetOf } from "./pace.ts";

/** The target that an actual level is held against. */
export interface Target {
  /** Null if the source says that there is one but does not print it. */
  value: string | null;
  /** The rows that it comes from: the target itself, or the level and the excess over the task. */
  rows: Observation[];
  /** True if it was worked out as level − excess. */
  derived: boolean;
}

/**
 * The target of the year in which an actual level stands: a row of its own, or the level less the excess that the source
 * reports over its task. Null if no row speaks of one. Targets are never taken from another scope, project or stage.
 */
export function targetOf(actual: Observation, observations: readonly Observation[]): Target | null {
  if (actual.role !== "actual" || actual.measure !== "level" || actual.value === null) return null;
  const same = observations.filter((other) => isSameSeries(actual, other));
  const stated = same.filter(
    ({ role, measure, period }) => role === "target" && measure === "level" && isTargetOf(period, actual.period),
  );
  const target = stated.find(({ value }) => value !== null) ?? stated[0];
  if (target) return { value: target.value, rows: [target], derived: false };
  const excess = same.find(
    ({ measure, role, period, value }) =>
      measure === "excess" && role === "actual" && value !== null && period.text === actual.period.text,
  );
  if (!excess?.value) return null;
  return { value: subtractDecimals(actual.value, excess.value), rows: [actual, excess], derived: true };
}

/** True if two rows are about the same thing, whatever their period, measure and role. */
export function isSameSeries(a: Observation, b: Observation): boolean {
  return (
    a.dataset === b.dataset &&
    a.entity === b.entity &&
    a.indicator === b.indicator &&
    a.project === b.project &&
    a.stage === b.stage &&
    a.scope === b.scope
  );
}
