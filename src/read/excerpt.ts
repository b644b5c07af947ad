import { scanTable } from "./read-table.ts";

/** The header and the asked rows of a CSV text, as the clerk sees them. */
export function excerptTable(
  text: string,
  rows: ReadonlySet<number>,
): { header: string[]; rows: Map<number, string[]> } {
  let header: string[] = [];
  const found = new Map<number, string[]>();
  scanTable([text], ({ row, cells }) => {
    if (row === 1) header = cells;
    if (rows.has(row)) found.set(row, cells);
  });
  return { header, rows: found };
}
