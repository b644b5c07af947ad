import type { Cell } from "./table.ts";

/** A table of something else than observations, in the shape that DataTable prints. */
export interface PlainTable {
  caption: string;
  columns: { key: string; label: string; numeric: boolean }[];
  rows: { anchor: string; cells: Cell[] }[];
}

/** A cell of plain text, with a link if a path is given. */
export function cell(text: string, href: string | null = null): Cell {
  return { text, href };
}

/** Builds a table from heads and rows. Rows without an anchor are for tables printed with `anchors={false}`. */
export function plainTable(
  caption: string,
  heads: readonly { label: string; numeric?: boolean }[],
  rows: readonly { anchor?: string; cells: Cell[] }[],
): PlainTable {
  return {
    caption,
    columns: heads.map(({ label, numeric = false }, index) => ({ key: `c${index + 1}`, label, numeric })),
    rows: rows.map(({ anchor = "", cells }) => ({ anchor, cells })),
  };
}
