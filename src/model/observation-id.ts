import type { Observation } from "../schema/observation.ts";

/** The parts that name one figure within its dataset. */
export type ObservationKey = Pick<
  Observation,
  "entity" | "indicator" | "project" | "stage" | "period" | "measure" | "role" | "scope"
>;

/** `entity/indicator/period/measure/role[/scope]`; in projects `project/stage/indicator/period/measure/role[/scope]`. */
export function observationId(key: ObservationKey): string {
  const owner = key.project === null ? key.entity : `${key.project}/${key.stage ?? ""}`;
  const id = `${owner}/${key.indicator}/${key.period.text}/${key.measure}/${key.role}`;
  return key.scope === null ? id : `${id}/${key.scope}`;
}
