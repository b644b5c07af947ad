import type { Observation } from "../schema/observation.ts";
import type { LatestSources } from "./latest-source.ts";
import type { Light } from "./light.ts";
import { plannedSteps, type PlannedStep } from "./planned-steps.ts";

/** How a project stands against its own plan. */
export type Standing = "on-time" | "due" | "late" | "untold" | "no-plan";

/** How a project stands, its light, and why. */
export interface ProjectLight {
  standing: Standing;
  light: Extract<Light, "green" | "yellow" | "red" | "unknown">;
  /** Steps whose time is over and of which a later source tells no result. */
  due: PlannedStep[];
  /** Steps whose time is over, with no source new enough to tell. */
  untold: PlannedStep[];
  /** Results that are later than their plan. */
  late: Observation[];
}

/** The light of each standing: what no source can tell and what has no plan is not judged. */
export const STANDING_LIGHTS: Record<Standing, ProjectLight["light"]> = {
  "on-time": "green",
  due: "yellow",
  late: "red",
  untold: "unknown",
  "no-plan": "unknown",
};

/**
 * How a project stands on the day `asOf`: late if a step was done later than planned, else due if one is over without a
 * result although a later source is on record, else untold if no source could tell, on time if there is a plan and none
 * of these is true. Rows are those of one project.
 */
export function projectLight(rows: readonly Observation[], latest: LatestSources, asOf: string): ProjectLight {
  const steps = plannedSteps(rows, latest, asOf);
  const of = (state: PlannedStep["state"]): PlannedStep[] => steps.filter((step) => step.state === state);
  const [due, untold] = [of("due"), of("untold")];
  const late = of("late").flatMap(({ result }) => result ?? []);
  const standing =
    steps.length === 0
      ? "no-plan"
      : late.length > 0
        ? "late"
        : due.length > 0
          ? "due"
          : untold.length > 0
            ? "untold"
            : "on-time";
  return { standing, light: STANDING_LIGHTS[standing], due, untold, late };
}
