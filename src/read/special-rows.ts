import { readHeader } from "./header-names.ts";

const TOTAL = /^(本页)?(合计|总计|小计|共计|总和|累计合计|合计数|(sub|grand)?-?total|sum)[:：]?$/i;
const REMARK = /^[(（]?(注\d*|备注|说明|填表说明|资料来源|数据来源|制表人?|填表人?|审核人?|note|source)\s*[:：]/i;

/** True if every cell is empty or blank. */
export function isBlankRow(cells: readonly string[]): boolean {
  if (cells[0] !== "" && cells[0] !== undefined && cells[0].trim() !== "") return false;
  for (const cell of cells) if (cell.trim() !== "") return false;
  return true;
}

/** True for 合计, 总计, 小计 and their kin, with or without spaces between the characters. */
export function isTotalCell(cell: string | undefined): boolean {
  if (cell === undefined || cell === "" || cell.length > 12) return false;
  const first = cell.charCodeAt(0);
  // Nearly all cells are codes in small letters: only t (total) and s (sum, subtotal) need a look.
  if (first > 96 && first < 123 && first !== 116 && first !== 115 && first !== 103) return false;
  return TOTAL.test(cell.replace(/\s+/g, ""));
}

/** True for a remark under the table: one cell with text and nothing else in the row. */
export function isNoteRow(cells: readonly string[]): boolean {
  if (cells[0] !== "" && cells[1] !== "" && cells[1] !== undefined && cells[1].trim() !== "") return false;
  let only = -1;
  for (let index = 0; index < cells.length; index++) {
    if ((cells[index] ?? "") === "" || cells[index]?.trim() === "") continue;
    if (only !== -1) return false;
    only = index;
  }
  const text = cells[only]?.trim() ?? "";
  return REMARK.test(text) || (text.length >= 8 && /[\u4e00-\u9fff]/.test(text) && /[。，：；,:;]/.test(text));
}

/** True if the row holds nothing but names of columns: the second row of a header, or the header once more. */
export function isHeaderRow(cells: readonly string[], columns: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.every((cell) => readHeader(cell, columns).column !== null);
}
