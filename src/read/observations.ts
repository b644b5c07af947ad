import type { DatasetId } from "../schema/codes.ts";
import {
  COLUMN_FIELDS,
  columnOf,
  listFields,
  observationColumns,
  SELECT_FIELDS,
  type Field,
} from "../schema/fields.ts";
import type { Observation, PlainValues } from "../schema/observation.ts";
import { observationId } from "../model/observation-id.ts";
import type { Period } from "../model/period.ts";
import { checkRow, lookUp } from "../check/check-row.ts";
import type { Facts } from "../check/facts.ts";
import { MESSAGES } from "../check/messages.ts";
import { createObservationRow, type ObservationRow } from "../check/observation-row.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import type { Rejected } from "../check/rejected.ts";
import type { TableRow } from "./read-table.ts";
import type { Report } from "../check/rule.ts";
import { placeOf, scanRows } from "./table-rows.ts";

export interface ObservationsInput {
  dataset: DatasetId;
  file: string;
  facts: Facts;
  log: ProblemLog;
  /** Columns behind the standard ones that `datapackage.json` describes. */
  more?: readonly string[];
  /** Gets every observation without an error. Left out, nothing is kept: a million rows pass in bounded memory. */
  onObservation?: (observation: Observation) => void;
  /** Gets what is known of every row with an error. */
  onRejected?: (rejected: Rejected) => void;
  /** True for a frozen release: it was valid under the rules of its day, those of today do not apply. */
  trusted?: boolean;
}

/**
 * Validates a CSV dataset piece by piece (`decodeChunks`, or one text in an array) and hands over its observations.
 * Returns the headers, null if they are not as they should be, and the number of rows below them.
 */
export function validateObservations(
  pieces: Iterable<string>,
  { dataset, file, facts, log, more = [], onObservation, onRejected, trusted = false }: ObservationsInput,
): { columns: string[] | null; rows: number } {
  const row = createObservationRow(dataset);
  const fill = createFiller(dataset, more);
  let rows = 0;
  const wrong = new Set<Field>();
  let current: TableRow | null = null;
  const report: Report = (code, field, found, slots) => {
    if (MESSAGES[code].severity === "error") wrong.add(field);
    // Never null: rules are called for a row.
    if (current === null || log.skips(code, file)) return;
    const column = columnOf(field, dataset);
    log.add(code, placeOf(file, current, column), found, { column, ...slots });
  };
  const form = { columns: observationColumns(dataset), more, ordered: true };
  const { header, lost, isSound } = scanRows(pieces, form, file, log, (tableRow, indexes) => {
    rows++;
    if (wrong.size > 0) wrong.clear();
    current = tableRow;
    fill(row, tableRow, indexes);
    if (trusted) lookUp(row, facts);
    else checkRow(row, facts, report);
    if (wrong.size > 0 || !isWhole(row)) onRejected?.({ dataset, fields: listKnownFields(row, wrong) });
    else onObservation?.(toObservation(row));
  });
  if (lost || header === null) onRejected?.({ dataset, fields: {} });
  return { columns: isSound ? header : null, rows };
}

/** An observation from a row in which no rule found an error. */
export function toObservation(row: WholeRow): Observation {
  const values = {} as Record<string, string | null>;
  for (const field of PLAIN_FIELDS) values[field] = row[field] || null;
  for (const field of PLAIN_WORDS) values[field] = row[field] ?? "";
  const observation = {
    id: "",
    dataset: row.dataset,
    // The rule `bad-code` has let these pass.
    ...(values as unknown as PlainValues),
    period: row.knownPeriod,
    note: row.noteZh && row.noteEn ? { zh: row.noteZh, en: row.noteEn } : null,
    ...(row.more ? { more: row.more } : {}),
    row: row.row,
  };
  observation.id = observationId(observation);
  return observation;
}

const PLAIN_FIELDS = listFields(({ words }) => !words).filter((field) => field !== "period");
const PLAIN_WORDS = listFields(({ words, of }) => words === true && of === "figure");
const REQUIRED = listFields(({ required }) => required === true);

type WholeRow = ObservationRow & { knownPeriod: Period };

/** True if no column that an observation needs was missing from the file. */
export function isWhole(row: ObservationRow): row is WholeRow {
  return row.knownPeriod !== null && REQUIRED.every((field) => row[field] !== null);
}

/** The fields of a row with errors that can still be relied on. */
export function listKnownFields(row: ObservationRow, wrong: ReadonlySet<Field>): Rejected["fields"] {
  const fields: Rejected["fields"] = {};
  for (const field of SELECT_FIELDS) {
    const text = field === "period" ? row.knownPeriod?.text : row[field];
    if (text !== null && text !== undefined && !wrong.has(field)) fields[field] = text;
  }
  return fields;
}

function pickCells(
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, cells[columns.get(name) ?? -1] ?? ""]));
}

/** Copies the cells of a row into its fields. The columns are looked up once for the file, not once for each row. */
function createFiller(dataset: DatasetId, more: readonly string[]) {
  let known: ReadonlyMap<string, number> | null = null;
  let places: number[] = [];
  return (row: ObservationRow, { cells, row: number }: TableRow, columns: ReadonlyMap<string, number>): void => {
    if (known !== columns) {
      known = columns;
      places = COLUMN_FIELDS.map((field) => columns.get(columnOf(field, dataset)) ?? -1);
    }
    row.row = number;
    for (let at = 0; at < COLUMN_FIELDS.length; at++) {
      row[COLUMN_FIELDS[at] as Field] = cells[places[at] as number] ?? null;
    }
    if (more.length > 0) row.more = pickCells(cells, columns, more);
  };
}
