import * as XLSX from "@e965/xlsx";
import type { ProblemLog } from "../check/problem-log.ts";
import { serialDay } from "../check/period-damage.ts";
import { shiftDecimal } from "../check/unit-text.ts";
import type { Sheet, SheetCell, SheetRow } from "./sheet.ts";

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;

/**
 * The sheets of a workbook (.xlsx, .xls, .et saved as either), or null with a problem. Cells keep what the number format
 * says: a reader that only gives values turns 87% into 0.87 and August into a day, and drops error values in silence.
 */
export function readWorkbook(file: string, bytes: Uint8Array, log: ProblemLog): Sheet[] | null {
  try {
    const book = XLSX.read(bytes, { type: "array", cellDates: false, cellNF: true, cellText: false });
    const hasDates1904 = book.Workbook?.WBProps?.date1904 === true;
    return book.SheetNames.map((name) => readSheet(name, book.Sheets[name] ?? {}, hasDates1904));
  } catch (error) {
    log.add("unreadable-workbook", { file }, error instanceof Error ? error.message : String(error));
    return null;
  }
}

function readSheet(name: string, sheet: XLSX.WorkSheet, hasDates1904: boolean): Sheet {
  const area = XLSX.utils.decode_range(sheet["!ref"] ?? "A1:A1");
  const lastRow = Math.min(area.e.r, MOST_ROWS);
  const lastColumn = Math.min(area.e.c, MOST_COLUMNS);
  const rows: SheetRow[] = [];
  for (let row = 0; row <= lastRow; row++) {
    const cells: SheetCell[] = [];
    for (let column = 0; column <= lastColumn; column++) {
      const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined;
      cells.push(readCell(cell, hasDates1904));
    }
    rows.push({ row: row + 1, cells });
  }
  for (const merge of sheet["!merges"] ?? []) fillMerged(rows, merge);
  return { name, rows };
}

/** Cells merged downwards all mean the first; those merged sideways are titles and headers, which are left alone. */
function fillMerged(rows: SheetRow[], { s: first, e: last }: XLSX.Range): void {
  const source = rows[first.r]?.cells[first.c];
  if (!source || source.text === "" || first.c !== last.c) return;
  for (let row = first.r + 1; row <= Math.min(last.r, rows.length - 1); row++) {
    const cells = rows[row]?.cells;
    if (cells) cells[first.c] = { ...source, isMerged: true };
  }
}

const ERRORS: Record<number, string> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function readCell(cell: XLSX.CellObject | undefined, hasDates1904: boolean): SheetCell {
  if (!cell || cell.v === undefined || cell.v === null) return { text: "", form: "text" };
  if (cell.t === "e") return { text: ERRORS[Number(cell.v)] ?? "#N/A", form: "error" };
  if (cell.t === "b") return { text: cell.v === true ? "true" : "false", form: "text" };
  if (cell.t !== "n") return { text: String(cell.v), form: "text" };
  const number = Number(cell.v);
  const format = String(cell.z ?? "General");
  if (isDateFormat(format)) {
    const day = serialDay(number + (hasDates1904 ? 1462 : 0));
    if (day !== null) {
      const hasDay = /d|日/i.test(stripLiterals(format));
      return hasDay ? { text: day, form: "date" } : { text: day.slice(0, 7), form: "month" };
    }
  }
  const text = decimalText(number);
  if (/%/.test(stripLiterals(format))) return { text: shiftDecimal(text, 2), form: "percent" };
  return { text, form: "number" };
}

/** Text in quotes, colours and locales of a number format are not part of its pattern. */
function stripLiterals(format: string): string {
  return format.replace(/"([年月日])"/g, "$1").replace(/"[^"]*"|\[[^\]]*\]|\\(?![年月日])./g, "");
}

function isDateFormat(format: string): boolean {
  const plain = stripLiterals(format.split(";")[0] ?? "");
  return /[ymd年月日]/i.test(plain) && !/[#0?]/.test(plain) && plain !== "General";
}

/** The fifteen digits that a spreadsheet keeps, without the dust of binary fractions and without an exponent. */
export function decimalText(number: number): string {
  const [digits = "0", exponent] = number.toPrecision(15).split("e");
  const plain = exponent === undefined ? digits : shiftDecimal(digits, Number(exponent));
  return plain.includes(".") ? plain.replace(/0+$/, "").replace(/\.$/, "") : plain;
}
