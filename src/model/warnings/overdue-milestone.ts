import type { Observation } from "../../schema/observation.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/**
 * A step that a project planned or aimed at for a period which is over, and of which no actual is on record. It says that
 * the record is silent, not that the step was missed. Rows of one step make one warning.
 */
export function overdueMilestone({ observations, asOf }: WarningContext): Warning[] {
  const steps = observations.filter(({ project }) => project !== null);
  const done = new Set(steps.filter(({ role }) => role === "actual").map(stepOf));
  const due = steps.filter(
    (row) => (row.role === "plan" || row.role === "target") && row.period.end < asOf && !done.has(stepOf(row)),
  );
  return [...Map.groupBy(due, stepOf).values()].flatMap((rows) => {
    const [first, ...others] = rows;
    return first ? warning("overdue-milestone", "yellow", [first, ...others]) : [];
  });
}

function stepOf({ project, stage, scope }: Observation): string {
  return `${project}|${stage}|${scope}`;
}
