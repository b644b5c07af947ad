import type { Statistic } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { isBreakBetween } from "./breaks.ts";
import { subtractDecimals } from "./decimal.ts";
import { isLikePriced } from "./likeness.ts";
import { isTargetOf, isTargetWithin } from "./pace.ts";
import { remember } from "./remember.ts";
import { ruleOf } from "./statistic-rules.ts";

/** The target that an actual figure is held against. */
export interface Target {
  /** Null if the source says that there is one but does not print it. */
  value: string | null;
  /** The rows that it comes from: the target itself, or the level and the excess over the task. */
  rows: Observation[];
  /** True if it was worked out as level − excess. */
  derived: boolean;
}

/**
 * The target of the year in which an actual figure stands: a row of its own in the same measure, or of a level the level less
 * the excess that the source reports over its task. Null if no row speaks of one. Which results a target of the year is
 * held against is for the rule of the statistic to say. Targets are never taken from another scope, project or stage, nor growth at
 * other prices; one that does not say at which prices it is meant holds for the growth that is reported.
 */
export function targetOf(
  actual: Observation,
  observations: readonly Observation[],
  statistic: Statistic | undefined,
): Target | null {
  if (actual.role !== "actual" || actual.value === null) return null;
  const { held } = ruleOf(actual, statistic);
  if (held === "none") return null;
  const covers = held === "counts-year" ? isTargetOf : isTargetWithin;
  const same = rowsAlike(observations, actual);
  const stated = same.filter(
    (other) =>
      other.role === "target" &&
      other.measure === actual.measure &&
      covers(other.period, actual.period) &&
      (actual.measure === "level" || other.priceBasis === null || isUnstatedOrLike(other, actual)),
  );
  const target = stated.find(({ value }) => value !== null) ?? stated[0];
  if (target) return { value: target.value, rows: [target], derived: false };
  if (actual.measure !== "level") return null;
  const excess = same.find(
    ({ measure, role, period, value }) =>
      measure === "excess" && role === "actual" && value !== null && period.text === actual.period.text,
  );
  if (!excess?.value) return null;
  return { value: subtractDecimals(actual.value, excess.value), rows: [actual, excess], derived: true };
}

/**
 * Whether a result can be held against its target: a definition that changed in the course of the target’s year makes the two
 * unlike, unless the target itself was set anew and is marked so.
 */
export function breaksFromTarget(
  actual: Observation,
  target: Observation,
  observations: readonly Observation[],
): boolean {
  if (target.status === "B" || target.role !== "target") return false;
  // A series that begins anew with the year has its target in the new definition.
  return isBreakBetween(actual, { end: `${target.period.start.slice(0, 4)}-02-29` }, actual.period, observations);
}

function isUnstatedOrLike(target: Observation, actual: Observation): boolean {
  return target.priceBasis === "unstated" || isLikePriced(target, actual);
}

/** The rows about the same thing as a row, whatever their period, measure and role; found in one step however many rows there are. */
export function rowsAlike(observations: readonly Observation[], row: Observation): readonly Observation[] {
  return byThing(observations).get(thingOf(row)) ?? [];
}

const byThing = remember((observations: readonly Observation[]) => Map.groupBy(observations, thingOf));

function thingOf({ dataset, entity, indicator, project, stage, scope }: Observation): string {
  return [dataset, entity, indicator, project, stage, scope].join("|");
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
