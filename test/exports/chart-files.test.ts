import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { chartCsv } from "../../src/exports/chart-csv.ts";
import { chartJson } from "../../src/exports/chart-json.ts";
import { selectRows } from "../../src/model/select.ts";
import { fixtureCatalogue } from "./fixture.ts";

interface ChartDocument {
  chart: string;
  title: { zh: string; en: string };
  observations: Record<string, string | null>[];
  sources: { id: string; sha256: string }[];
}

const catalogue = fixtureCatalogue();

describe.each([...catalogue.charts.values()])("the files of chart $slug", (spec) => {
  const drawn = selectRows(spec, catalogue.observations).map((row) => row.observation.id);
  const csv = Papa.parse<Record<string, string>>(chartCsv(catalogue, spec), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const json = JSON.parse(chartJson(catalogue, spec)) as ChartDocument;

  test("hold the rows that are drawn, in the order in which they are drawn", () => {
    expect(csv.map((row) => row["id"])).toEqual(drawn);
    expect(json.observations.map((row) => row["id"])).toEqual(drawn);
  });

  test("agree with each other cell by cell", () => {
    const cells = json.observations.map(({ part: _part, ...row }) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? ""])),
    );
    expect(cells).toEqual(csv);
  });

  test("name chart, both languages and every source with its hash", () => {
    expect(json.chart).toBe(spec.slug);
    expect(json.title).toEqual(spec.title);
    expect(new Set(json.sources.map((source) => source.id))).toEqual(new Set(csv.map((row) => row["source"])));
    for (const source of json.sources) expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
