/** CSV in the canonical form of this project: UTF-8, LF, quotes only where needed, a line end after the last row. */
export function writeTable(rows: Iterable<readonly string[]>): string {
  let text = "";
  for (const cells of rows) text += `${cells.map(writeCell).join(",")}\n`;
  return text;
}

function writeCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
