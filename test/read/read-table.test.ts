import { expect, test } from "vitest";
import { scanTable, type TableRow } from "../../src/read/read-table.ts";

function read(...pieces: string[]): TableRow[] {
  const rows: TableRow[] = [];
  scanTable(pieces, (row) => rows.push({ ...row }));
  return rows;
}

test("counts rows as a spreadsheet does and lines as an editor does", () => {
  const rows = read('a,b\n1,"two\nlines"\n\n3,4\n');
  expect(rows.map(({ row, line }) => [row, line])).toEqual([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 5],
  ]);
});

test("reads the same rows wherever the text is cut", () => {
  const text = 'a,b\r\n1,"x, ""y""\r\nz"\r\n2,§\r3,4\n';
  const whole = read(text);
  expect(whole.map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ["1", 'x, "y"\nz'],
    ["2", "§"],
    ["3", "4"],
  ]);
  for (let cut = 0; cut <= text.length; cut++) {
    expect(read(text.slice(0, cut), text.slice(cut)), `cut at ${cut}`).toEqual(whole);
  }
});

test("does not turn cells into anything", () => {
  expect(read("007, 1.50 ,TRUE,\n")[0]?.cells).toEqual(["007", " 1.50 ", "TRUE", ""]);
});

test("reports unbalanced quotes with their row, and ends", () => {
  const faults: number[] = [];
  scanTable(
    ['a\nb\n"c\n'],
    () => {},
    ({ row }) => faults.push(row),
  );
  expect(faults).toEqual([3]);
});

test("reads nothing from nothing, and one row from a text without a line end", () => {
  expect(read("")).toEqual([]);
  expect(read("a,b").map(({ cells }) => cells)).toEqual([["a", "b"]]);
});
