import type { Absence } from "../../model/absence.ts";
import type { Light } from "../../model/light.ts";
import { rowHeaderColumn } from "./row-header.ts";
import type { Cell } from "./table.ts";

/** How a column is set: words, numbers in line at the right, or small drawings. */
export type ColumnKind = "text" | "number" | "sparkline";

/** A cell of a table that is more than a list of rows; what a plain cell leaves out follows from its column. */
export interface TableCell extends Cell {
  /** True for a cell that names its row; where no cell says so, the first column with a text in every row does. */
  head?: boolean;
  /** Head of its column, for the cards on a phone. */
  label?: string;
  numeric?: boolean;
  /** How many columns it covers. */
  span?: number;
  /** How many rows it covers: a heading for all of them, which have no cell of their own in its column. */
  rows?: number;
  /** A sign before the text, such as one that is explained above the table. */
  sign?: string | null;
  /** SVG of a small drawing; the text says the same for those who do not see it. */
  drawing?: string;
  light?: Light | null;
  /** Why the cell has no value; the text says so. Null or left out where it has one. */
  absent?: Absence | null;
}

/** What `DataTable` prints: a table of observations, one of something else, or one that is set with care. */
export interface TableContent {
  caption: string;
  columns: readonly {
    /** Class of its cells; see `styles/table.css`. */
    key?: string;
    label: string;
    numeric?: boolean;
    /** Left out, it follows from `numeric`. */
    kind?: ColumnKind;
    /** The share of the width that it asks for; left out, the contents decide. */
    weight?: number;
  }[];
  rows: readonly { anchor?: string; data?: Readonly<Record<string, string>>; cells: readonly TableCell[] }[];
}

/** A table whose every cell knows what it is. */
export interface TableLayout {
  /** Width of each column, such as `12.5%`; null where the contents decide. */
  widths: string[] | null;
  heads: { label: string; numeric: boolean }[];
  rows: LayoutRow[];
}

interface LayoutRow {
  anchor: string | undefined;
  /** `data-` attributes, for scripts. */
  data: Record<string, string>;
  cells: LayoutCell[];
}

interface LayoutCell {
  cell: TableCell;
  isHead: boolean;
  label: string | undefined;
  colspan: number | undefined;
  rowspan: number | undefined;
  classes: string[];
}

/**
 * Settles of each cell what it is: which column it stands in beside the headings that cover several rows or columns,
 * whether it names its row, and what it looks like. In an `edition` the columns have no classes of their own.
 */
export function layTable(table: TableContent, look: "record" | "edition" = "record"): TableLayout {
  const whole = table.columns.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const named = table.rows.some(({ cells }) => cells.some(({ head }) => head !== undefined));
  const headColumn = named ? null : rowHeaderColumn(table);
  const columns = table.columns.map(({ key, label, numeric = false, kind = numeric ? "number" : "text" }) => {
    return { key: look === "record" ? key : undefined, label, kind };
  });
  /** By column: how many of the next rows a heading above covers, and its text. */
  const covered = columns.map(() => ({ rows: 0, text: "" }));
  const rows = table.rows.map((row): LayoutRow => {
    const free = columns.flatMap((_, index) => ((covered[index]?.rows ?? 0) > 0 ? [] : [index]));
    const above = covered.filter((each) => each.rows > 0).map(({ text }) => text);
    for (const each of covered) each.rows = Math.max(0, each.rows - 1);
    let taken = 0;
    const cells = row.cells.map((cell): LayoutCell => {
      const place = free[taken] ?? columns.length;
      const column = columns[place];
      const { span = 1, rows: across = 1, label = column?.label } = cell;
      taken += span;
      if (across > 1) covered[place] = { rows: across - 1, text: cell.text };
      return {
        cell,
        isHead: headColumn === null ? cell.head === true : place === headColumn,
        label,
        colspan: span > 1 ? span : undefined,
        rowspan: across > 1 ? across : undefined,
        classes: classesOf(cell, column?.key, column?.kind ?? "text"),
      };
    });
    const groups = [...above, ...cells.filter(({ rowspan }) => rowspan !== undefined).map(({ cell }) => cell.text)];
    return {
      anchor: row.anchor,
      data: dataOf({ ...row.data, ...(groups.length > 0 && { group: groups.join(" · ") }) }),
      cells,
    };
  });
  return {
    widths: whole === 0 ? null : table.columns.map(({ weight = 0 }) => `${((100 * weight) / whole).toFixed(1)}%`),
    heads: columns.map(({ label, kind }) => ({ label, numeric: kind === "number" })),
    rows,
  };
}

function classesOf(cell: TableCell, key: string | undefined, kind: ColumnKind): string[] {
  const { numeric = kind === "number", absent = null, light = null } = cell;
  return [
    ...(key ? [key] : []),
    ...(numeric && absent === null ? ["numeric"] : []),
    ...(kind === "sparkline" ? ["sparkline"] : []),
    ...(cell.text === "" && cell.drawing === undefined ? ["empty"] : []),
    ...(absent !== null ? ["missing"] : []),
    ...(light === null ? [] : ["light", `light-${light}`]),
  ];
}

function dataOf(data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
}
