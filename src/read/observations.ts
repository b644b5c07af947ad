import type { DatasetId, Measure, PriceBasis, Qualifier, Role, Status } from "../schema/codes.ts";
import { observationColumns, type Observation } from "../schema/observation.ts";
import { observationId } from "../model/observation-id.ts";
import { checkRow, lookUp } from "../check/check-row.ts";
import { columnOf } from "../check/column-of.ts";
import type { Facts } from "../check/facts.ts";
import { MESSAGES } from "../check/messages.ts";
import { createObservationRow, type ObservationRow, type RowField } from "../check/observation-row.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { KEY_FIELDS, type Rejected } from "../check/rejected.ts";
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
  const wrong = new Set<RowField>();
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
  const key = {
    entity: row.entity,
    indicator: row.indicator,
    project: row.project,
    stage: row.stage,
    period: row.knownPeriod,
    // The rule `bad-code` has let these pass.
    measure: row.measure as Measure,
    role: row.role as Role,
    scope: row.scope || null,
  };
  return {
    id: observationId(key),
    dataset: row.dataset,
    ...key,
    value: row.value || null,
    upper: row.upper || null,
    qualifier: row.qualifier as Qualifier,
    qualifierWord: row.qualifierWord ?? "",
    status: row.status as Status,
    priceBasis: (row.priceBasis || null) as PriceBasis | null,
    source: row.source,
    locator: row.locator,
    note: row.noteZh && row.noteEn ? { zh: row.noteZh, en: row.noteEn } : null,
    ...(row.more ? { more: row.more } : {}),
    row: row.row,
  };
}

type Needed = "entity" | "indicator" | "knownPeriod" | "source" | "locator";
type WholeRow = ObservationRow & { [Field in Needed]: NonNullable<ObservationRow[Field]> };

/** True if no column that an observation needs was missing from the file. */
export function isWhole(row: ObservationRow): row is WholeRow {
  return (
    row.entity !== null &&
    row.indicator !== null &&
    row.knownPeriod !== null &&
    row.measure !== null &&
    row.role !== null &&
    row.qualifier !== null &&
    row.status !== null &&
    row.source !== null &&
    row.locator !== null
  );
}

/** The fields of a row with errors that can still be relied on. */
export function listKnownFields(row: ObservationRow, wrong: ReadonlySet<RowField>): Rejected["fields"] {
  const fields: Rejected["fields"] = {};
  for (const field of KEY_FIELDS) {
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
  const find = (columns: ReadonlyMap<string, number>, field: RowField): number =>
    columns.get(columnOf(field, dataset)) ?? -1;
  let known: ReadonlyMap<string, number> | null = null;
  let at: Record<Exclude<RowField, "project" | "stage">, number>;
  return (row: ObservationRow, { cells, row: number }: TableRow, columns: ReadonlyMap<string, number>): void => {
    if (known !== columns) {
      known = columns;
      at = {
        entity: find(columns, "entity"),
        indicator: find(columns, "indicator"),
        period: find(columns, "period"),
        measure: find(columns, "measure"),
        role: find(columns, "role"),
        value: find(columns, "value"),
        upper: find(columns, "upper"),
        qualifier: find(columns, "qualifier"),
        status: find(columns, "status"),
        priceBasis: find(columns, "priceBasis"),
        scope: find(columns, "scope"),
        source: find(columns, "source"),
        locator: find(columns, "locator"),
        noteZh: find(columns, "noteZh"),
        noteEn: find(columns, "noteEn"),
        qualifierWord: find(columns, "qualifierWord"),
      };
    }
    row.row = number;
    row.entity = cells[at.entity] ?? null;
    row.indicator = cells[at.indicator] ?? null;
    row.period = cells[at.period] ?? null;
    row.measure = cells[at.measure] ?? null;
    row.role = cells[at.role] ?? null;
    row.value = cells[at.value] ?? null;
    row.upper = cells[at.upper] ?? null;
    row.qualifier = cells[at.qualifier] ?? null;
    row.status = cells[at.status] ?? null;
    row.priceBasis = cells[at.priceBasis] ?? null;
    row.scope = cells[at.scope] ?? null;
    row.source = cells[at.source] ?? null;
    row.locator = cells[at.locator] ?? null;
    row.noteZh = cells[at.noteZh] ?? null;
    row.noteEn = cells[at.noteEn] ?? null;
    row.qualifierWord = cells[at.qualifierWord] ?? null;
    if (more.length > 0) row.more = pickCells(cells, columns, more);
  };
}
