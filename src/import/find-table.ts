import { readHeader, statedUnit } from "../read/header-names.ts";
import { suggest } from "../check/nearest.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { isBlankRow, isHeaderRow, isNoteRow, isTotalCell } from "../read/special-rows.ts";
import { columnLetter } from "../model/column-letter.ts";
import { parseUnitText } from "../check/unit-text.ts";
import { NEEDED_COLUMNS } from "./import-columns.ts";
import type { Repair } from "./repair.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** A column of the sheet that is taken over. */
export interface FoundColumn {
  /** Its header in the sheet, or its letter where it has none. */
  title: string;
  index: number;
  /** The unit that its header states. */
  unit: string | null;
}

/** The table inside a sheet: which column is which, and the rows with data. */
export interface FoundTable {
  columns: Map<string, FoundColumn>;
  /** The column of the sheet that states the unit of each row. */
  unitColumn: FoundColumn | null;
  /** The unit stated above the table. */
  unit: string | null;
  headerRow: number;
  rows: SheetRow[];
}

/** What is known of a sheet before it is looked through, and where findings go: `names` are the columns that data have. */
export interface TableSearch {
  names: readonly string[];
  file: string;
  log: ProblemLog;
  repairs: Repair[];
}

const MOST_TITLE_ROWS = 20;

/** Finds the header, leaves titles, totals and remarks out, and says which column is which. Null if there is no table. */
export function findTable(sheet: Sheet, search: TableSearch): FoundTable | null {
  const { names, file, log, repairs } = search;
  const texts = sheet.rows.map(({ cells }) => cells.map(({ text }) => text));
  const scores = texts
    .slice(0, MOST_TITLE_ROWS)
    .map((cells) => new Set(cells.flatMap((cell) => readHeader(cell, names).column ?? [])).size);
  const best = Math.max(0, ...scores);
  const start = scores.indexOf(best);
  const header = sheet.rows[start];
  if (best < 2 || !header) {
    log.add("empty-table", { file, row: 1 }, "", { columns: names.join(", ") });
    return null;
  }
  const table: FoundTable = {
    columns: new Map(),
    unitColumn: null,
    unit: null,
    headerRow: header.row,
    rows: [],
  };
  readTitles(sheet.rows.slice(0, start), table, repairs);
  const titles = [...(texts[start] ?? [])];
  const second = texts[start + 1] ?? [];
  const hasSecond = isHeaderRow(second, names);
  if (hasSecond) {
    repairs.push({
      code: "second-header",
      row: header.row + 1,
      column: null,
      before: join(second),
      after: "",
    });
    second.forEach((cell, index) => {
      if (cell !== "" && readHeader(titles[index] ?? "", names).column === null) titles[index] = cell;
    });
  }
  const body = sheet.rows.slice(start + (hasSecond ? 2 : 1));
  nameColumns(titles, body, table, search);
  table.rows = body.filter((row) => isData(row, titles, repairs));
  return table;
}

function readTitles(rows: readonly SheetRow[], table: FoundTable, repairs: Repair[]): void {
  for (const { row, cells } of rows) {
    const texts = cells.map(({ text }) => text);
    if (isBlankRow(texts)) continue;
    const unit = texts.map(statedUnit).find((each) => each !== null);
    if (unit === undefined) {
      repairs.push({ code: "title-row", row, column: null, before: join(texts), after: "" });
    } else {
      table.unit = unit ?? null;
    }
  }
}

function nameColumns(
  titles: readonly string[],
  body: readonly SheetRow[],
  table: FoundTable,
  { names, file, log, repairs }: TableSearch,
): void {
  const place = { file, row: table.headerRow };
  const leaveOut = (code: "blank-column" | "number-column", index: number): void => {
    repairs.push({
      code,
      row: place.row,
      column: columnLetter(index),
      before: titles[index] ?? "",
      after: "",
    });
  };
  titles.forEach((title, index) => {
    const cells = body.map((row) => row.cells[index]?.text ?? "");
    const at = { ...place, column: title || columnLetter(index) };
    if (title.trim() === "") {
      if (cells.some((cell) => cell.trim() !== "")) log.add("blank-column", at, "");
      else leaveOut("blank-column", index);
      return;
    }
    const { column, unit, isNumbering } = readHeader(title, names);
    const found: FoundColumn = { title: title.trim(), index, unit };
    if (isUnitColumn(title, cells, names)) table.unitColumn = found;
    else if (column === null && unit !== null) table.unit = unit;
    else if (isNumbering) leaveOut("number-column", index);
    else if (column === null) log.add("unknown-column", at, title, { suggestion: suggest(title, names) });
    else if (table.columns.has(column)) log.add("duplicate-column", at, title);
    else {
      table.columns.set(column, found);
      if (title !== column) {
        repairs.push({
          code: "header-title",
          row: place.row,
          column: title.trim(),
          before: title,
          after: column,
        });
      }
    }
  });
  for (const name of names) {
    if (NEEDED_COLUMNS.includes(name) && !table.columns.has(name)) {
      log.add("missing-column", { ...place, column: name }, null, { column: name });
    }
  }
}

/** 单位 is the body that a figure is about, and the unit in which it is counted: what stands below it tells. */
function isUnitColumn(title: string, cells: readonly string[], names: readonly string[]): boolean {
  if (readHeader(title, ["unit"]).column === null || names.includes(title)) return false;
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.filter((cell) => parseUnitText(cell)).length * 2 > filled.length;
}

function isData({ row, cells }: SheetRow, titles: readonly string[], repairs: Repair[]): boolean {
  const texts = cells.map(({ text }) => text);
  if (isBlankRow(texts)) return false;
  const total = texts.slice(0, 4).find((text) => isTotalCell(text));
  const isRepeated = texts.every((text, index) => text === (titles[index] ?? ""));
  if (total === undefined && !isRepeated && !isNoteRow(texts)) return true;
  const code = total !== undefined ? "total-row" : isRepeated ? "repeated-header" : "remark-row";
  repairs.push({ code, row, column: null, before: join(texts), after: "" });
  return false;
}

function join(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join(" │ ");
}
