import type { DatasetId } from "./codes.ts";
import type { Field, ValueOf } from "./fields.ts";
import type { Localized } from "./localized.ts";
import type { Period } from "./period.ts";

/** The fields that an observation holds as they stand in the file; the period is read, and the notes are one. */
export type PlainValues = { [Name in Exclude<Field, "period" | "noteZh" | "noteEn">]: ValueOf<Name> };

/**
 * One figure that a source reports, whichever dataset it stands in: the fields of `FIELDS`, and what else is known of it.
 * `value` and `upper` are decimal strings in the indicator's own unit (percent for yoy, mom, growth, avg_growth and share);
 * `value` is null where the status says why it is missing. `qualifierWord` is the word as printed in the source, "" if
 * none; `scope` a code in scopes.csv, or null; `locator` says `§2¶3`: second section, third paragraph of the source.
 * `project` and `stage` are set in `project-progress` only.
 */
export interface Observation extends PlainValues {
  /** Stable key, unique in its dataset: `entity/indicator/period/measure/role[/scope]`, or for a project
   *  `project/stage/indicator/period/measure/role[/scope]`. Anchors, contradictions and change lists use it. */
  id: string;
  dataset: DatasetId;
  period: Period;
  note: Localized | null;
  /** The cells of columns behind the standard ones, by column; left out where the dataset has none. */
  more?: Readonly<Record<string, string>>;
  /** Row in the file, header = 1; for projects the index of the project in the file, from 1. */
  row: number;
}
