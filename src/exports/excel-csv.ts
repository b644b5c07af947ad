import { writeTable } from "../release/write-table.ts";

/**
 * CSV for Excel and WPS, which take UTF-8 without a byte order mark for GBK: a mark in front, `\r\n` at every row end,
 * and no cell that a spreadsheet would run as a formula. The canonical edition is `writeTable`.
 */
export function excelCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => writeTable([cells.map(withoutFormula)]).slice(0, -1));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** Puts an apostrophe before text that begins as a formula does; numbers keep their sign. */
function withoutFormula(text: string): string {
  if (/^[+-]?\d+(\.\d+)?%?$/.test(text)) return text;
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
