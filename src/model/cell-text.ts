import type { Field } from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";

/** The cell of an observation in a field, as the file writes it: codes and decimal text; "" where it has none. */
export function cellText(observation: Observation, field: Field): string {
  switch (field) {
    case "period":
      return observation.period.text;
    case "noteZh":
      return observation.note?.zh ?? "";
    case "noteEn":
      return observation.note?.en ?? "";
    default:
      return observation[field] ?? "";
  }
}
