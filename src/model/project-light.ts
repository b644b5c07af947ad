import type { Observation } from "../schema/observation.ts";
import type { Light } from "./light.ts";

/** Why a project has its light: `planned` is a step that was planned or aimed at, `actual` what the record says of it. */
export interface ProjectLight {
  light: Extract<Light, "green" | "yellow" | "red" | "unknown">;
  /** Planned steps whose time is over and of which no result is on record. */
  due: Observation[];
  /** Results that are later than their plan. */
  late: Observation[];
}

/**
 * How a project stands against its own plan on the day `asOf`: red if a step was done later than planned, yellow if the
 * time of one is over without a result on record, green if there is a plan and neither is true, unknown without a plan.
 * A forecast is no plan. Rows are those of one project; several of one step count once.
 */
export function projectLight(rows: readonly Observation[], asOf: string): ProjectLight {
  const done = new Map<string, Observation>();
  for (const row of rows) {
    const earlier = done.get(stepOf(row));
    if (row.role === "actual" && (!earlier || row.period.end < earlier.period.end)) done.set(stepOf(row), row);
  }
  const planned = new Map<string, Observation>();
  for (const row of rows)
    if ((row.role === "plan" || row.role === "target") && !planned.has(stepOf(row))) planned.set(stepOf(row), row);
  const due: Observation[] = [];
  const late: Observation[] = [];
  for (const [step, plan] of planned) {
    const actual = done.get(step);
    if (actual && actual.period.end > plan.period.end) late.push(actual);
    if (!actual && plan.period.end < asOf) due.push(plan);
  }
  const light = planned.size === 0 ? "unknown" : late.length > 0 ? "red" : due.length > 0 ? "yellow" : "green";
  return { light, due, late };
}

function stepOf({ stage, scope }: Observation): string {
  return `${stage}|${scope}`;
}
