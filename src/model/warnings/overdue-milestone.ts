import { plannedSteps } from "../planned-steps.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/**
 * A step that a project planned or aimed at for a time which is over, and of which no result is on record. It is a warning
 * only where a source dated after that time could have told; else nothing can be said. It says that the record is silent,
 * not that the step was missed.
 */
export function overdueMilestone({ observations, latestSources, asOf }: WarningContext): Warning[] {
  return plannedSteps(observations, latestSources, asOf).flatMap(({ state, rows, known }) => {
    if (state === "due") return [warning("overdue-milestone", "yellow", rows)];
    return state === "untold" ? [warning("overdue-milestone", "unknown", rows, { known })] : [];
  });
}
