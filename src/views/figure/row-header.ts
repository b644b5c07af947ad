/**
 * The column that names the rows: the first one with a text in every row; the first of all if there is none. A header
 * without a text would be silent for those who hear the table.
 */
export function rowHeaderColumn(table: {
  columns: readonly unknown[];
  rows: readonly { cells: readonly { text: string }[] }[];
}): number {
  const index = table.columns.findIndex((_, column) =>
    table.rows.every((row) => (row.cells[column]?.text ?? "") !== ""),
  );
  return Math.max(index, 0);
}
