import { expect, test } from "vitest";
import { citation, type Cited } from "../../src/text/citation.ts";

const cited: Cited = {
  publisher: "Park Open Data",
  title: "Output & growth, 10%",
  dataset: "Park indicators",
  version: "1.2.0",
  date: "2026-11-20",
  key: "output-1.2.0",
  address: "https://data.example/en/charts/output/1.2.0/",
};

test("GB/T 7714 has the mark of an online dataset, the date, a place for the day of access, and the address", () => {
  expect(citation("gbt7714", cited, "en")).toBe(
    "Park Open Data. Output & growth, 10%: Park indicators, version 1.2.0[DS/OL]. (2026-11-20)[date of access]. https://data.example/en/charts/output/1.2.0/.",
  );
  expect(citation("gbt7714", { ...cited, publisher: "园区", title: "产值", dataset: "指标" }, "zh")).toBe(
    "园区. 产值: 指标1.2.0版[DS/OL]. (2026-11-20)[引用日期]. https://data.example/en/charts/output/1.2.0/.",
  );
});

test("APA has year, version and kind, and no full stop behind the address", () => {
  expect(citation("apa", cited, "en")).toBe(
    "Park Open Data. (2026). Output & growth, 10% (Version 1.2.0) [Data set]. https://data.example/en/charts/output/1.2.0/",
  );
});

test("BibTeX escapes what TeX would run", () => {
  expect(citation("bibtex", cited, "en")).toBe(
    [
      "@misc{output-1.2.0,",
      "  author = {{Park Open Data}},",
      "  title = {{Output \\& growth, 10\\%}},",
      "  year = {2026},",
      "  month = nov,",
      "  version = {1.2.0},",
      "  note = {Park indicators},",
      "  url = {https://data.example/en/charts/output/1.2.0/}",
      "}",
    ].join("\n"),
  );
});

test("a dataset is cited without a dataset of its own", () => {
  expect(citation("gbt7714", { ...cited, dataset: null }, "en")).toContain(
    "Output & growth, 10%: version 1.2.0[DS/OL]",
  );
  expect(citation("bibtex", { ...cited, dataset: null }, "en")).not.toContain("note");
});
