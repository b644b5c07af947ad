import { decodeText } from "../read/read-bytes.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { scanTable } from "../read/read-table.ts";
import { readWorkbook } from "./read-workbook.ts";
import { sheetRow, type Sheet } from "./sheet.ts";

/** The sheets of a workbook, or the one of a CSV file in any known encoding; null with a problem. */
export function readSheets(file: string, bytes: Uint8Array, log: ProblemLog): Sheet[] | null {
  if (isWorkbook(bytes)) return readWorkbook(file, bytes, log);
  const text = decodeText(file, bytes, log);
  if (text === null) return null;
  const sheet: Sheet = { name: "", rows: [] };
  scanTable(
    [text],
    (row) => sheet.rows.push(sheetRow(row)),
    ({ row, line }) => log.add("bad-quotes", { file, row, ...(line === row ? {} : { line }) }, null),
  );
  return [sheet];
}

/** A ZIP (.xlsx) or a compound file (.xls), whatever its name says. */
function isWorkbook(bytes: Uint8Array): boolean {
  const begins = (prefix: readonly number[]) => prefix.every((byte, index) => bytes[index] === byte);
  return begins([0x50, 0x4b, 0x03, 0x04]) || begins([0xd0, 0xcf, 0x11, 0xe0]);
}
