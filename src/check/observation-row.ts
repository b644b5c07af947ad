import type { DatasetId } from "../schema/codes.ts";
import { FIELDS, type Field } from "../schema/fields.ts";
import type { Entity, Indicator } from "../schema/reference.ts";
import type { Period } from "../model/period.ts";

/**
 * One observation as written, before it is trusted. `null` = the file has no such column (or the figure of a project no
 * such key): rules say nothing about it then, the lack is reported once for the file. One object serves all rows.
 */
export interface ObservationRow extends Record<Field, string | null> {
  dataset: DatasetId;
  /** The cells of columns behind the standard ones; null where the dataset has none. */
  more: Record<string, string> | null;
  /** As in a problem. */
  row: number;
  /** Looked up once, for all rules: null if unknown. */
  knownEntity: Entity | null;
  knownIndicator: Indicator | null;
  knownPeriod: Period | null;
}

/** A row about which nothing is known yet. */
export function createObservationRow(dataset: DatasetId): ObservationRow {
  const cells = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, null])) as Record<Field, null>;
  return { dataset, ...cells, more: null, row: 0, knownEntity: null, knownIndicator: null, knownPeriod: null };
}
