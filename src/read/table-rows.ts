import { columnLetter } from "../model/column-letter.ts";
import { readHeader, statedUnit } from "./header-names.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { scanTable, type Separator, type TableRow } from "./read-table.ts";
import { isBlankRow, isHeaderRow, isNoteRow, isTotalCell } from "./special-rows.ts";
import { resolveColumns, type TableForm } from "./table-columns.ts";

/** Where a cell stands, for problems. */
export function placeOf(file: string, { row, line }: TableRow, column?: string) {
  return { file, row, ...(line === row ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

const MOST_TITLE_ROWS = 10;

/**
 * Reads a table and hands over its whole rows with the index of each column. Titles above the header, second headers,
 * totals, remarks, ragged and blank rows, wrong headers and unbalanced quotes become problems, and the rest of the file
 * is read all the same; a ragged row is not handed on, for its cells stand under wrong headers. Returns the headers,
 * null for an empty file, whether they are as they should be, and whether rows were lost.
 */
export function scanRows(
  pieces: Iterable<string>,
  form: TableForm,
  file: string,
  log: ProblemLog,
  onRow: (row: TableRow, columns: ReadonlyMap<string, number>) => void,
): { header: string[] | null; lost: boolean; isSound: boolean } {
  const names = [...form.columns, ...(form.more ?? [])];
  const enough = Math.ceil(form.columns.length / 3);
  let header: string[] | null = null;
  let headerRow = 0;
  /** So many cells a row has to have: empty headers at the end need none. */
  let least = 0;
  let lost = false;
  let isSound = false;
  let columns: ReadonlyMap<string, number> = new Map();
  let brokenRow = 0;
  // Rows that may stand above the header, until it is found.
  const above: TableRow[] = [];

  const takeHeader = (row: TableRow): void => {
    header = row.cells.map(copyText);
    headerRow = row.row;
    least = header.findLastIndex((name) => name.trim() !== "") + 1;
    ({ indexes: columns, isSound } = resolveColumns({ ...row, cells: header }, form, file, log));
  };

  const takeRow = (row: TableRow, width: number): void => {
    const { cells } = row;
    if (row.row === brokenRow) {
      // The quotes have swallowed or split cells: already reported.
      lost = true;
    } else if (isRepeated(cells) || (row.row === headerRow + 1 && isHeaderRow(cells, names))) {
      const code = row.row === headerRow + 1 ? "second-header" : "repeated-header";
      log.add(code, placeOf(file, row), joinCells(cells));
    } else if (isTotalCell(cells[0]) || isTotalCell(cells[1]) || isTotalCell(cells[2])) {
      const at = cells.findIndex(isTotalCell);
      log.add("total-row", placeOf(file, row, header?.[at] || columnLetter(at)), cells[at] ?? "");
    } else if (form.columns.length > 3 && isNoteRow(cells)) {
      const at = cells.findIndex((cell) => cell.trim() !== "");
      log.add("remark-row", placeOf(file, row), (cells[at] ?? "").trim());
    } else if (cells.length < least) {
      lost = true;
      log.add("missing-cells", placeOf(file, row), String(cells.length), { expected: String(width) });
    } else if (cells.length > width) {
      lost = true;
      log.add("extra-cells", placeOf(file, row), String(cells.length), { expected: String(width) });
    } else {
      onRow(row, columns);
    }
  };

  const isRepeated = (cells: readonly string[]): boolean => {
    if (header === null || cells[0] !== header[0] || cells[1] !== header[1]) return false;
    const first = header;
    return cells.every((cell, index) => cell === (first[index] ?? ""));
  };

  /** No row looked like a header: the best of them must be it. */
  const settle = (): void => {
    const scores = above.map(({ cells }) => countHeaders(cells, names));
    const best = scores.indexOf(Math.max(...scores));
    above.forEach((row, index) => {
      if (index < best) reportTitle(row, file, log);
      else if (index === best) takeHeader(row);
      else takeRow(row, header?.length ?? 0);
    });
    above.length = 0;
  };

  const separator = scanTable(
    pieces,
    (row) => {
      if (isBlankRow(row.cells)) {
        log.add("blank-row", placeOf(file, row), "");
      } else if (header !== null) {
        takeRow(row, header.length);
      } else if (countHeaders(row.cells, names) >= enough) {
        for (const title of above) reportTitle(title, file, log);
        above.length = 0;
        takeHeader(row);
      } else {
        above.push({ ...row, cells: row.cells.map(copyText) });
        if (above.length >= MOST_TITLE_ROWS) settle();
      }
    },
    (fault) => {
      if (!fault.isReadable) brokenRow = fault.row;
      log.add("bad-quotes", placeOf(file, { ...fault, cells: [] }), null);
    },
  );
  if (above.length > 0) settle();
  if (separator !== ",") {
    log.add("other-separator", { file, row: headerRow || 1 }, SEPARATORS[separator]);
    isSound = false;
  }
  if (header === null) log.add("empty-table", { file, row: 1 }, "", { columns: form.columns.join(", ") });
  return { header, lost, isSound };
}

const SEPARATORS: Record<Exclude<Separator, ",">, string> = { "\t": "Tab", ";": ";", "，": "，" };

function reportTitle(row: TableRow, file: string, log: ProblemLog): void {
  const at = row.cells.findIndex((cell) => statedUnit(cell) !== null);
  if (at === -1) log.add("title-row", placeOf(file, row), joinCells(row.cells));
  else log.add("unit-cell", placeOf(file, row, columnLetter(at)), (row.cells[at] ?? "").trim());
}

function countHeaders(cells: readonly string[], names: readonly string[]): number {
  return new Set(cells.flatMap((cell) => readHeader(cell, names).column ?? [])).size;
}

function joinCells(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== "").join(" │ ");
}

/** A cell is a window into the text of the file: kept as it is, it would keep the whole text in memory. */
function copyText(text: string): string {
  return Buffer.from(text).toString();
}
