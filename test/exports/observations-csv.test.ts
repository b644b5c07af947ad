import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { observationsCsv, observationsExcelCsv } from "../../src/exports/observations-csv.ts";
import { exportColumns } from "../../src/exports/observation-records.ts";
import { observationColumns } from "../../src/schema/fields.ts";
import { DATASETS } from "../../src/schema/codes.ts";
import { fixtureCatalogue } from "./fixture.ts";

const catalogue = fixtureCatalogue();
const rowsOf = (dataset: (typeof DATASETS)[number]) => catalogue.observations.filter((row) => row.dataset === dataset);
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, newline: "\n", skipEmptyLines: true });

describe("the canonical CSV", () => {
  test.each(DATASETS)("of %s holds every row once, in the order of the data", (dataset) => {
    const { data, errors } = read(observationsCsv(catalogue, dataset, rowsOf(dataset)));
    expect(errors).toEqual([]);
    expect(data.map((row) => row["id"])).toEqual(rowsOf(dataset).map((row) => row.id));
  });

  test("has no byte order mark and no carriage return", () => {
    expect(observationsCsv(catalogue, "park-indicators", rowsOf("park-indicators"))).not.toMatch(/[\ufeff\r]/);
  });

  test("begins with the columns of the data, in their order", () => {
    const columns = observationColumns("park-indicators");
    expect(exportColumns("park-indicators").slice(0, columns.length)).toEqual(columns);
  });

  test("calls the second column of enterprise-counts tier, as its data do", () => {
    expect(exportColumns("enterprise-counts")[1]).toBe("tier");
  });

  test("keeps decimals, ranges and words as they stand in the data", () => {
    const { data } = read(observationsCsv(catalogue, "park-indicators", rowsOf("park-indicators")));
    const [, output, growth, visits, target] = data;
    expect(output).toMatchObject({
      value: "153.74",
      period: "2019-01/2019-08",
      period_sdmx: "2019-01-01/P8M",
    });
    expect(growth).toMatchObject({ value: "10.38", unit: "percent" });
    expect(visits).toMatchObject({
      value: "30",
      upper: "40",
      qualifier: "range",
      note_en: 'The source says "thirty or forty".',
    });
    expect(target).toMatchObject({ role: "target", qualifier: "at_least", qualifier_word: "余" });
  });

  test("names the unit that the stored value is in, also in English", () => {
    const { data } = read(observationsCsv(catalogue, "park-indicators", rowsOf("park-indicators")));
    // 153.74 亿元 is not CNY 153.74 billion.
    expect(data[1]).toMatchObject({ unit_zh: "亿元", unit_en: "CNY 100 million" });
  });

  test("has names in both languages for every code", () => {
    const { data } = read(observationsCsv(catalogue, "project-progress", rowsOf("project-progress")));
    expect(data[0]).toMatchObject({ project_zh: "高楼", project_en: "The tower" });
    for (const row of data)
      for (const key of ["entity_zh", "entity_en", "indicator_en", "stage_zh", "source_en"])
        expect(row[key]).not.toBe("");
  });
});

test("the spreadsheet edition holds the same cells", () => {
  const rows = rowsOf("park-indicators");
  const excel = observationsExcelCsv(catalogue, "park-indicators", rows);
  expect(excel.slice(1).replaceAll("\r\n", "\n")).toBe(observationsCsv(catalogue, "park-indicators", rows));
});
