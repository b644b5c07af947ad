import type { Observation } from "../schema/observation.ts";
import type { LatestSources } from "./latest-source.ts";
import type { Period } from "./period.ts";

/**
 * How a step of a project stands: `open` its time is not over; `met` a result is on record in time, `late` one after it;
 * `due` its time is over, and a source dated after it tells of no result; `untold` its time is over, and no source is new
 * enough to tell.
 */
export type StepState = "open" | "met" | "late" | "due" | "untold";

/** A step that a project planned or aimed at. */
export interface PlannedStep {
  state: StepState;
  /** The plans and targets of the step; where it is over without a result, those that are over. */
  rows: [Observation, ...Observation[]];
  /** The earliest result on record. */
  result: Observation | null;
  /** The date of the newest source that could have told; null if none is dated. */
  known: Period | null;
}

/**
 * The steps that projects planned or aimed at, as they stand on the day `asOf`; rows of one step are one step. A forecast is
 * no plan. The one answer to which steps are overdue: warnings, wall charts and cards all ask here.
 */
export function plannedSteps(observations: readonly Observation[], latest: LatestSources, asOf: string): PlannedStep[] {
  const steps = Map.groupBy(
    observations.filter(({ project }) => project !== null),
    ({ project, stage, scope }) => `${project}|${stage}|${scope}`,
  );
  return [...steps.values()].flatMap((rows): PlannedStep[] => {
    const [first, ...others] = rows.filter(({ role }) => role === "plan" || role === "target");
    if (!first) return [];
    const known = latest.get(first.entity) ?? null;
    const result = rows
      .filter(({ role }) => role === "actual")
      .reduce<Observation | null>((best, row) => (best && best.period.end <= row.period.end ? best : row), null);
    if (result) {
      const state = result.period.end > first.period.end ? "late" : "met";
      return [{ state, rows: [first, ...others], result, known }];
    }
    const [over, ...more] = [first, ...others].filter(({ period }) => period.end < asOf);
    if (!over) return [{ state: "open", rows: [first, ...others], result, known }];
    const end = [over, ...more].reduce((last, { period }) => (period.end > last ? period.end : last), "");
    return [{ state: known && known.start > end ? "due" : "untold", rows: [over, ...more], result, known }];
  });
}
