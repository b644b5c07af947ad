import { describe, expect, test } from "vitest";
import { comparePeriods, parsePeriod, toSdmxPeriod, type Period } from "../../src/model/period.ts";
describe("parsePeriod", () => {
  test.each([
    ["2019", "year", "2019-01-01", "2019-12-31"],
    ["2019-08", "month", "2019-08-01", "2019-08-31"],
    ["2020-02", "month", "2020-02-01", "2020-02-29"],
    ["2019-08-31", "day", "2019-08-31", "2019-08-31"],
    ["2023-S1", "half", "2023-01-01", "2023-06-30"],
    ["2023-S2", "half", "2023-07-01", "2023-12-31"],
    ["2019-Q3", "quarter", "2019-07-01", "2019-09-30"],
    ["2019-01/2019-08", "ytd", "2019-01-01", "2019-08-31"],
    ["2018-07/2020-10", "window", "2018-07-01", "2020-10-31"],
    ["2019-06/2019-08", "window", "2019-06-01", "2019-08-31"],
    ["2022/2024", "window", "2022-01-01", "2024-12-31"],
    ["2019-05-13/2019-05-17", "window", "2019-05-13", "2019-05-17"],
  ])("reads %s as a %s", (text, kind, start, end) => {
    expect(parsePeriod(text)).toEqual({ kind, text, start, end, inferred: false });
  });

  test("rewrites 2023-H1 as 2023-S1", () => {
    expect(parsePeriod("2023-H1")?.text).toBe("2023-S1");
  });

  test("keeps the mark of an inferred date in the canonical text", () => {
    expect(parsePeriod("2020-10?")).toMatchObject({ text: "2020-10?", inferred: true, end: "2020-10-31" });
  });

  test.each([
    ["2018-07/2020-Q4?", "2018-07-01", "2020-12-31"],
    ["2018-Q4/2020-Q4?", "2018-10-01", "2020-12-31"],
    ["2019-06/2019-S2?", "2019-06-01", "2019-12-31"],
  ])("lets the inferred window %s end no finer than its source is dated", (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ kind: "window", text, start, end, inferred: true });
  });

  test("reads a time that is known by its latest month alone", () => {
    expect(parsePeriod("../2024-07")).toEqual({
      kind: "until",
      text: "../2024-07",
      start: "2024-07-01",
      end: "2024-07-31",
      inferred: false,
    });
    expect(parsePeriod("../2024-H1?")?.text).toBe("../2024-S1?");
  });

  test.each([
    "2018-07/2020-Q4",
    "2020/2020-Q4?",
    "2019-07/2019-Q3?",
    "2019-Q3/2019-S2?",
    "2019-08-31/2019-Q4?",
    "../",
    "../..",
    "2024-07/..",
    "2019-13",
    "2019-00",
    "2019-02-30",
    "2023-S3",
    "2023-Q5",
    "19-08",
    "2019-8",
    "2019/2018",
    "2019-08/2019-01",
    // A window from a span to itself would be a second spelling of that span.
    "2019-01/2019-01",
    "2019/2019",
    "2019-05-13/2019-05-13",
    "2019-01/2019-08-31",
    "Aug-19",
    "",
    "?",
    "2019-08 ",
    "２０１９",
    "2019-Q1/2019-Q2",
  ])("refuses %j", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe("comparePeriods", () => {
  test("puts the latest last day last", () => {
    const sorted = ["2020", "2019-08-31", "2019-01/2019-08", "2018-07/2020-10"]
      .map((text) => parsePeriod(text))
      .filter((period): period is Period => period !== null)
      .sort(comparePeriods);
    expect(sorted.map((period) => period.text)).toEqual(["2019-01/2019-08", "2019-08-31", "2018-07/2020-10", "2020"]);
  });
});

describe("toSdmxPeriod", () => {
  test.each([
    ["2019-01/2019-08", "2019-01-01/P8M"],
    ["2018-07/2020-10?", "2018-07-01/P28M"],
    ["2018-07/2020-Q4?", "2018-07-01/P30M"],
    ["2018-Q4/2020-Q4?", "2018-10-01/P27M"],
    ["../2024-07", "../2024-07"],
    ["2022/2024", "2022-01-01/P3Y"],
    ["2019-05-13/2019-05-17", "2019-05-13/P5D"],
    ["2023-S1", "2023-S1"],
    ["2019-08-31", "2019-08-31"],
  ])("writes %s as %s", (text, expected) => {
    const period = parsePeriod(text);
    expect(period && toSdmxPeriod(period)).toBe(expected);
  });
});
