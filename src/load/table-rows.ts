import type { ProblemLog } from "./problem-log.ts";
import { scanTable, type TableRow } from "./read-table.ts";
import { resolveColumns, type TableForm } from "./table-columns.ts";

/** Where a cell stands, for problems. */
export function placeOf(file: string, { row, line }: TableRow, column?: string) {
  return { file, row, ...(line === row ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

/**
 * Reads a table and hands over its whole rows with the index of each column. Ragged and blank rows, wrong headers and
 * unbalanced quotes become problems; a ragged row is not handed on, for its cells stand under wrong headers. Returns
 * the headers, null for an empty file, whether it is as it should be, and whether rows were lost.
 */
export function scanRows(
  pieces: Iterable<string>,
  form: TableForm,
  file: string,
  log: ProblemLog,
  onRow: (row: TableRow, columns: ReadonlyMap<string, number>) => void,
): { header: string[] | null; lost: boolean; isSound: boolean } {
  let header: string[] | null = null;
  let lost = false;
  let isSound = false;
  let columns: ReadonlyMap<string, number> = new Map();
  let faultRow = 0;
  scanTable(
    pieces,
    (row) => {
      const { cells } = row;
      if (header === null) {
        if (isBlank(cells)) {
          log.add("blank-row", placeOf(file, row), "");
          return;
        }
        header = cells.map(copyText);
        ({ indexes: columns, isSound } = resolveColumns({ ...row, cells: header }, form, file, log));
      } else if (isBlank(cells)) {
        log.add("blank-row", placeOf(file, row), "");
      } else if (row.row === faultRow) {
        // The quotes have swallowed or split cells: already reported.
        lost = true;
      } else if (cells.length !== header.length) {
        const code = cells.length < header.length ? "missing-cells" : "extra-cells";
        lost = true;
        log.add(code, placeOf(file, row), String(cells.length), { expected: String(header.length) });
      } else {
        onRow(row, columns);
      }
    },
    (fault) => {
      faultRow = fault.row;
      log.add("bad-quotes", placeOf(file, { ...fault, cells: [] }), null);
    },
  );
  if (header === null) log.add("empty-table", { file, row: 1 }, "", { columns: form.columns.join(", ") });
  return { header, lost, isSound };
}

function isBlank(cells: readonly string[]): boolean {
  if (cells[0] !== "" && cells[0] !== undefined && cells[0].trim() !== "") return false;
  for (const cell of cells) if (cell.trim() !== "") return false;
  return true;
}

/** A cell is a window into the text of the file: kept as it is, it would keep the whole text in memory. */
function copyText(text: string): string {
  return Buffer.from(text).toString();
}
