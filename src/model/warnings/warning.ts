import type { Contradiction, Indicator, Unit } from "../../schema/reference.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Site } from "../../schema/site.ts";
import type { LatestSources } from "../latest-source.ts";
import type { Light } from "../light.ts";
import type { Comparison } from "../line.ts";
import type { Pace } from "../pace.ts";
import type { Period } from "../period.ts";

/** The rules of early warning, in the order in which they are told. */
export const WARNING_RULES = [
  "behind-pace",
  "below-target",
  "falling",
  "overdue-milestone",
  "register-at-risk",
  "resolution-rate-low",
  "resolution-rate-unclear",
  "contradiction",
  "missing-value",
  "stale-figure",
  "stale-data",
] as const;
export type WarningRule = (typeof WARNING_RULES)[number];

/** What the rules look at. They never look at a clock: `asOf` is the day at which they are asked. */
export interface WarningContext {
  observations: readonly Observation[];
  indicators: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, Unit>;
  contradictions: readonly Contradiction[];
  thresholds: Site["thresholds"];
  resolution: Site["resolution"];
  register: Site["register"];
  plans: Site["plans"];
  /** How far the record of each body's zone reaches. */
  latestSources: LatestSources;
  asOf: string;
}

/** A rule that fired: on which rows, and the numbers that it worked out, by name. */
export interface Warning {
  rule: WarningRule;
  light: Light;
  entity: string;
  rows: Observation[];
  /** Derived numbers, such as `completion`, `gap`, `rate`, `months`. */
  numbers: Record<string, string>;
  /** Of a target that lags: how far, and by which plan. */
  pace: Pace | null;
  /** Of a growth or a rate that misses its target: by how much. */
  aim: Comparison | null;
  /** Id of the contradiction, for that rule only. */
  contradiction: string | null;
  /** Of a step that no source can tell of: the date of the newest one; null if none is dated. */
  known: Period | null;
}

/** Fills in what most rules leave empty. */
export function warning(
  rule: WarningRule,
  light: Light,
  rows: [Observation, ...Observation[]],
  rest: Partial<Pick<Warning, "numbers" | "pace" | "aim" | "contradiction" | "known">> = {},
): Warning {
  return {
    rule,
    light,
    entity: rows[0].entity,
    rows,
    numbers: {},
    pace: null,
    aim: null,
    contradiction: null,
    known: null,
    ...rest,
  };
}
