import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { excelCsv } from "../../src/exports/excel-csv.ts";

describe("the spreadsheet edition of a table", () => {
  const text = excelCsv(
    ["a", "b"],
    [
      ["一,二", 'he said "no"'],
      ["two\nlines", "=1+1"],
    ],
  );

  test("begins with a byte order mark, or Excel reads it as GBK", () => {
    expect(text.startsWith("\ufeffa,b\r\n")).toBe(true);
  });

  test("ends every row with CRLF and leaves line breaks inside cells alone", () => {
    expect(text).toBe('\ufeffa,b\r\n"一,二","he said ""no"""\r\n"two\nlines",\'=1+1\r\n');
  });

  test("is read back as it was, but for the guard against formulas", () => {
    const rows = Papa.parse<string[]>(text.slice(1), { newline: "\r\n", skipEmptyLines: true }).data;
    expect(rows).toEqual([
      ["a", "b"],
      ["一,二", 'he said "no"'],
      ["two\nlines", "'=1+1"],
    ]);
  });
});

describe("the guard against formulas", () => {
  const written = (text: string): string | undefined =>
    Papa.parse<string[]>(excelCsv(["head"], [[text]]).slice(1), { newline: "\r\n" }).data[1]?.[0];

  test.each(["=SUM(A1)", "+86 371", "-x", "@name", "\t=1", "\r=1", "-", "-1+2"])("disarms %j", (text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  test.each(["-9.3", "+10.38", "+10.38%", "35.80", "", "2019-08", "a=b", "园区"])("leaves %j alone", (text) => {
    expect(written(text)).toBe(text);
  });
});
