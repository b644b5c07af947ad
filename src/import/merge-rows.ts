import { headersOf, KEY_FIELDS } from "../schema/fields.ts";
import { parsePeriod } from "../model/period.ts";
import { scanTable } from "../read/read-table.ts";
import { writeTable } from "../release/write-table.ts";
import type { ImportedRow } from "./plan-import.ts";

/** What became of each imported row in the working copy. */
export interface Merge {
  /** The whole file as it will be. */
  text: string;
  rows: { row: ImportedRow; fate: "added" | "replaced" | "unchanged" }[];
}

/** The columns of the key in every dataset: one that a file has not is the same in all its rows. */
const KEY_COLUMNS = KEY_FIELDS.flatMap(headersOf);

/** Puts imported rows into a CSV dataset: a row with the same key is replaced where it stands, the others are added at the end. */
export function mergeRows(text: string, imported: readonly ImportedRow[]): Merge {
  const table: string[][] = [];
  scanTable([text], ({ cells }) => {
    if (cells.some((cell) => cell !== "")) table.push(cells);
  });
  const [header = [], ...rows] = table;
  const keyOf = (cellOf: (column: string) => string): string =>
    KEY_COLUMNS.map((column) => {
      const cell = cellOf(column);
      return column === "period" ? (parsePeriod(cell)?.text ?? cell) : cell;
    }).join("\n");
  const places = new Map(rows.map((cells, index) => [keyOf((column) => cells[header.indexOf(column)] ?? ""), index]));
  const fates = imported.map((row): Merge["rows"][number] => {
    const key = keyOf((column) => row.cells.get(column) ?? "");
    const index = places.get(key);
    const old = index === undefined ? [] : (rows[index] ?? []);
    const cells = header.map((column, at) => row.cells.get(column) ?? old[at] ?? "");
    if (index === undefined) {
      places.set(key, rows.push(cells) - 1);
      return { row, fate: "added" };
    }
    const isSame = cells.every((cell, at) => cell === (old[at] ?? ""));
    rows[index] = cells;
    return { row, fate: isSame ? "unchanged" : "replaced" };
  });
  return { text: writeTable([header, ...rows]), rows: fates };
}
