import { describe, expect, test } from "vitest";
import { layTable, type TableContent } from "../../src/views/figure/table-layout.ts";

const cell = (text: string, more: object = {}) => ({ text, href: null, ...more });

describe("a table", () => {
  const table: TableContent = {
    caption: "t",
    columns: [
      { key: "entity", label: "Body" },
      { key: "value", label: "Value", kind: "number" },
      { label: "Course", kind: "sparkline" },
    ],
    rows: [
      { cells: [cell("A"), cell("1"), cell("rises", { drawing: "<svg></svg>" })] },
      { data: { entity: "b" }, cells: [cell("B"), cell(""), cell("")] },
    ],
  };

  test("gives each cell the head and the look of its column, and says which are empty", () => {
    const { heads, rows } = layTable(table);
    expect(heads.map(({ numeric }) => numeric)).toEqual([false, true, false]);
    expect(rows[0]?.cells.map(({ label, classes }) => [label, ...classes])).toEqual([
      ["Body", "entity"],
      ["Value", "value", "numeric"],
      ["Course", "sparkline"],
    ]);
    expect(rows[1]?.cells.map(({ classes }) => classes.includes("empty"))).toEqual([false, true, true]);
    expect(rows[1]?.data).toEqual({ "data-entity": "b" });
  });

  test("is named by its first column with a text in every row, unless its cells say otherwise", () => {
    const heads = (rows: TableContent["rows"]): boolean[][] =>
      layTable({ ...table, rows }).rows.map(({ cells }) => cells.map(({ isHead }) => isHead));
    expect(heads(table.rows)[0]).toEqual([true, false, false]);
    expect(heads([{ cells: [cell(""), cell("1"), cell("x")] }])[0]).toEqual([false, true, false]);
    expect(heads([{ cells: [cell("A"), cell("1", { head: true }), cell("x")] }])[0]).toEqual([false, true, false]);
  });

  test("has the widths that its columns ask for, or none", () => {
    expect(layTable(table).widths).toBeNull();
    const columns = table.columns.map((column, index) => ({ ...column, weight: index + 1 }));
    expect(layTable({ ...table, columns }).widths).toEqual(["16.7%", "33.3%", "50.0%"]);
  });

  test("of an edition has columns of one look", () => {
    const [row] = layTable(table, "edition").rows;
    expect(row?.cells.map(({ classes }) => classes)).toEqual([[], ["numeric"], ["sparkline"]]);
  });
});

describe("a heading that covers several rows", () => {
  const table: TableContent = {
    caption: "t",
    columns: [{ label: "Indicator" }, { label: "Body" }, { label: "Value", kind: "number" }, { label: "Target" }],
    rows: [
      { cells: [cell("Output", { head: true, rows: 2 }), cell("A", { head: true }), cell("1"), cell("2")] },
      { cells: [cell("B", { head: true }), cell("not given", { span: 2, absent: "source-silent" })] },
      { cells: [cell("Firms", { head: true }), cell("A", { head: true }), cell("3"), cell("4")] },
    ],
  };
  const { rows } = layTable(table);

  test("moves the cells of those rows to the columns that are left", () => {
    expect(rows.map(({ cells }) => cells.map(({ label }) => label))).toEqual([
      ["Indicator", "Body", "Value", "Target"],
      ["Body", "Value"],
      ["Indicator", "Body", "Value", "Target"],
    ]);
    expect(rows[0]?.cells[0]).toMatchObject({ rowspan: 2, isHead: true });
    expect(rows[1]?.cells[1]).toMatchObject({ colspan: 2, classes: ["missing"] });
  });

  test("is told in each of its rows, which are cards of their own on a phone", () => {
    expect(rows.map(({ data }) => data)).toEqual([{ "data-group": "Output" }, { "data-group": "Output" }, {}]);
  });
});
