import type { DatasetId } from "../schema/codes.ts";
import type { Entity, Indicator } from "../schema/reference.ts";
import type { Period } from "../model/period.ts";

/**
 * One observation as written, before it is trusted. `null` = the file has no such column (or the figure of a project no
 * such key): rules say nothing about it then, the lack is reported once for the file. One object serves all rows.
 */
export interface ObservationRow {
  dataset: DatasetId;
  entity: string | null;
  indicator: string | null;
  /** Only in project-progress. */
  project: string | null;
  stage: string | null;
  period: string | null;
  measure: string | null;
  role: string | null;
  value: string | null;
  upper: string | null;
  qualifier: string | null;
  status: string | null;
  priceBasis: string | null;
  scope: string | null;
  source: string | null;
  locator: string | null;
  noteZh: string | null;
  noteEn: string | null;
  qualifierWord: string | null;
  /** The cells of columns behind the standard ones; null where the dataset has none. */
  more: Record<string, string> | null;
  /** As in a problem. */
  row: number;
  /** Looked up once, for all rules: null if unknown. */
  knownEntity: Entity | null;
  knownIndicator: Indicator | null;
  knownPeriod: Period | null;
}

/** The parts of a row that a column holds as text. */
export type RowField = Exclude<
  keyof ObservationRow,
  "dataset" | "row" | "more" | "knownEntity" | "knownIndicator" | "knownPeriod"
>;

/** A row about which nothing is known yet. */
export function createObservationRow(dataset: DatasetId): ObservationRow {
  return {
    dataset,
    entity: null,
    indicator: null,
    project: null,
    stage: null,
    period: null,
    measure: null,
    role: null,
    value: null,
    upper: null,
    qualifier: null,
    status: null,
    priceBasis: null,
    scope: null,
    source: null,
    locator: null,
    noteZh: null,
    noteEn: null,
    qualifierWord: null,
    more: null,
    row: 0,
    knownEntity: null,
    knownIndicator: null,
    knownPeriod: null,
  };
}
