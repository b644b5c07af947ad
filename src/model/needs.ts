import type { Observation } from "../schema/observation.ts";
import type { Indicator } from "../schema/reference.ts";

/** What a kind of chart demands of its data; checked by validation, documented in the README. */
export interface Needs {
  /** Names that selectors must carry (`as`). */
  parts: readonly string[];
  optional: readonly string[];
  /** Least number of rows. */
  rows: number;
  /** All values must be in one unit. */
  oneUnit: boolean;
}

/** What is known of the rows that a chart would draw. */
export interface NeedsFacts {
  rows: number;
  /** Names of the selectors (`as`) that picked them. */
  parts: ReadonlySet<string>;
  /** See `unitCode`. */
  units: ReadonlySet<string>;
}

/** A need that is not met, with the code of the problem that validation reports for it. */
export type UnmetNeed =
  | { code: "chart-too-few-rows"; rows: number }
  | { code: "chart-part-missing"; part: string }
  | { code: "chart-mixed-units"; units: string[] };

/** Every need of a kind that the rows do not meet; none = the chart can be drawn. */
export function unmetNeeds(needs: Needs, { rows, parts, units }: NeedsFacts): UnmetNeed[] {
  const unmet: UnmetNeed[] = [];
  if (rows < needs.rows) unmet.push({ code: "chart-too-few-rows", rows: needs.rows });
  for (const part of needs.parts) if (!parts.has(part)) unmet.push({ code: "chart-part-missing", part });
  if (needs.oneUnit && units.size > 1) unmet.push({ code: "chart-mixed-units", units: [...units] });
  return unmet;
}

/** Code of the unit of a value: growth and shares are percentages whatever the indicator is counted in; `?` if unknown. */
export function unitCode(
  { measure, indicator }: Observation,
  indicators: ReadonlyMap<string, Indicator> | null,
): string {
  if (measure !== "level" && measure !== "excess") return "percent";
  return indicators?.get(indicator)?.unit ?? "?";
}
