import type { Observation } from "../schema/observation.ts";
import type { LatestSources } from "./latest-source.ts";
import { plannedSteps } from "./planned-steps.ts";

/** Where a project is on its way: each is in one state, so that their counts add up to all projects. */
export const PROJECT_STATES = ["not-begun", "under-way", "done", "due", "no-plan"] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

/**
 * The state of a project on the day `asOf`. `done` if the last step that it planned has a result; else `due` if any planned
 * step is over without one, whether or not a later source could tell; `under-way` if anything has happened, `not-begun` if
 * nothing has. What has no plan has no last step, so nothing is said of how far it is. `order` gives the place of a stage.
 * Rows are those of one project.
 */
export function projectState(
  rows: readonly Observation[],
  latest: LatestSources,
  asOf: string,
  order: (stage: string | null) => number,
): ProjectState {
  const steps = plannedSteps(rows, latest, asOf);
  const last = steps.toSorted((a, b) => order(a.rows[0].stage) - order(b.rows[0].stage)).at(-1);
  if (!last) return "no-plan";
  if (last.result) return "done";
  if (steps.some(({ state }) => state === "due" || state === "untold")) return "due";
  return rows.some(({ role }) => role === "actual") ? "under-way" : "not-begun";
}
