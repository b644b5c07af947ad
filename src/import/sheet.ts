import type { TableRow } from "../read/read-table.ts";

/** A cell of a sheet as text, with what a workbook says of it besides. */
export interface SheetCell {
  /** As the clerk sees it; exact decimal text for a number. */
  text: string;
  /**
   * `percent`: a number in percent format, `text` is the number in percent. `date`: a day, `text` is `YYYY-MM-DD`.
   * `month`: a day in a format without days, `text` is `YYYY-MM`. `error`: the error value of a formula.
   */
  form: "text" | "number" | "percent" | "date" | "month" | "error";
  /** True if the cell is filled from a merged area whose first cell is another. */
  isMerged?: boolean;
}

export interface SheetRow {
  cells: SheetCell[];
  /** As a spreadsheet shows it. */
  row: number;
}

/** A sheet of a workbook, or a CSV file, as a grid. */
export interface Sheet {
  /** Name of the sheet; "" for CSV. */
  name: string;
  rows: SheetRow[];
}

/** The rows of a CSV file as a sheet. */
export function sheetRow({ cells, row }: TableRow): SheetRow {
  return { row, cells: cells.map((text) => ({ text, form: "text" })) };
}
