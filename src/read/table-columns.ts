import { columnLetter } from "../model/column-letter.ts";
import { readHeader } from "./header-names.ts";
import { findNearest, suggest } from "../check/nearest.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import type { TableRow } from "./read-table.ts";

/** What a table must look like. */
export interface TableForm {
  /** The headers it has to have. */
  columns: readonly string[];
  /** More headers that it may have, behind those. */
  more?: readonly string[];
  /** Columns that may be left out. */
  optional?: readonly string[];
  /** True if the order of the columns is part of the contract. */
  ordered?: boolean;
}

/**
 * Finds every column of the form in the header: its index, or none with a problem. A header that is nearly right, in
 * other words or in Chinese, is reported once and then taken as meant, so that the cells below it are checked as well.
 * `isSound` is false if anything was reported.
 */
export function resolveColumns(
  header: TableRow,
  form: TableForm,
  file: string,
  log: ProblemLog,
): { indexes: Map<string, number>; isSound: boolean } {
  const { columns, more = [], optional = [] } = form;
  const place = { file, row: header.row };
  const indexes = new Map<string, number>();
  const strangers: number[] = [];
  let isSound = true;
  header.cells.forEach((name, index) => {
    if (indexes.has(name)) {
      isSound = false;
      log.add("duplicate-column", { ...place, column: name }, name);
    } else if (columns.includes(name) || more.includes(name)) {
      indexes.set(name, index);
    } else if (name.trim() === "") {
      isSound = false;
      log.add("blank-column", { ...place, column: columnLetter(index) }, name);
    } else {
      strangers.push(index);
    }
  });
  const unknown = strangers.filter((index) => {
    const name = header.cells[index] ?? "";
    const { column, match, unit, isNumbering } = readHeader(name, [...columns, ...more]);
    const at = { ...place, column: name };
    if (column !== null && indexes.has(column)) {
      log.add("duplicate-column", at, name);
    } else if (column !== null) {
      indexes.set(column, index);
      if (unit !== null) log.add("unit-cell", at, name);
      else log.add(match === "spelling" ? "header-spelling" : "header-title", at, name, { column });
    } else if (unit !== null) {
      log.add("unit-cell", at, name);
    } else if (isNumbering) {
      log.add("number-column", at, name);
    } else {
      return true;
    }
    return false;
  });
  for (const index of unknown) {
    const name = header.cells[index] ?? "";
    const open = columns.filter((column) => !indexes.has(column));
    log.add("unknown-column", { ...place, column: name }, name, {
      suggestion: suggest(name, open.length > 0 ? open : columns),
    });
    const meant = findNearest(name, open);
    if (meant !== null) indexes.set(meant, index);
  }
  const missing = columns.filter((column) => !indexes.has(column) && !optional.includes(column));
  for (const column of missing) log.add("missing-column", { ...place, column }, null, { column });
  if (strangers.length > 0 || missing.length > 0) isSound = false;
  if (form.ordered && isSound) isSound = checkOrder(header, columns, place, log);
  return { indexes, isSound };
}

function checkOrder(
  header: TableRow,
  columns: readonly string[],
  place: { file: string; row: number },
  log: ProblemLog,
): boolean {
  const wrong = columns.findIndex((column, index) => header.cells[index] !== column);
  if (wrong === -1) return true;
  const [found = "", column = ""] = [header.cells[wrong], columns[wrong]];
  log.add("column-order", { ...place, column: found }, found, {
    column,
    position: String(wrong + 1),
    columns: columns.join(", "),
  });
  return false;
}
