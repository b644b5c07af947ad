import type { DatasetId, Measure, PriceBasis, Qualifier, Role, Status } from "./codes.ts";
import type { Localized } from "./localized.ts";
import type { Period } from "./period.ts";

/**
 * The columns of `park-indicators` in their order; `enterprise-counts` has `tier` for `indicator`. The first fifteen
 * are a contract; `qualifier_word` (the word as printed: 余, 多, 超, 以上, 近, 约) was added behind them.
 */
export const OBSERVATION_COLUMNS = [
  "entity",
  "indicator",
  "period",
  "measure",
  "role",
  "value",
  "upper",
  "qualifier",
  "status",
  "price_basis",
  "scope",
  "source",
  "locator",
  "note_zh",
  "note_en",
  "qualifier_word",
] as const;

/** The columns of a CSV dataset: `enterprise-counts` has `tier` where the other has `indicator`. */
export function observationColumns(dataset: DatasetId): string[] {
  return OBSERVATION_COLUMNS.map((column) =>
    column === "indicator" && dataset === "enterprise-counts" ? "tier" : column,
  );
}

/**
 * One figure that a source reports, whichever dataset it stands in.
 * `value` and `upper` are decimal strings in the indicator's own unit (percent for yoy, growth, avg_growth and share);
 * `value` is null where the status says why it is missing. `project` and `stage` are set in `project-progress` only.
 */
export interface Observation {
  /** Stable key, unique in its dataset: `entity/indicator/period/measure/role[/scope]`, or for a project
   *  `project/stage/indicator/period/measure/role[/scope]`. Anchors, contradictions and change lists use it. */
  id: string;
  dataset: DatasetId;
  entity: string;
  indicator: string;
  project: string | null;
  stage: string | null;
  period: Period;
  measure: Measure;
  role: Role;
  value: string | null;
  upper: string | null;
  qualifier: Qualifier;
  /** The word as printed in the source, "" if none. */
  qualifierWord: string;
  status: Status;
  priceBasis: PriceBasis | null;
  /** Code in scopes.csv, or null. */
  scope: string | null;
  source: string;
  /** `§2¶3`: second section, third paragraph of the source. */
  locator: string;
  note: Localized | null;
  /** The cells of columns behind the standard ones, by column; left out where the dataset has none. */
  more?: Readonly<Record<string, string>>;
  /** Row in the file, header = 1; for projects the index of the project in the file, from 1. */
  row: number;
}
