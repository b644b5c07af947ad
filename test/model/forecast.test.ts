import { describe, expect, test } from "vitest";
import { forecastOf } from "../../src/model/forecast.ts";
import { months, row, yearsToDate } from "../views/monthly.ts";

const told = (rows: Parameters<typeof forecastOf>[0]) => {
  const forecast = forecastOf(rows);
  return forecast.reason === null
    ? forecast.points.map(({ period, value, low, high }) => [period.text, value, low, high].join(" "))
    : [forecast.reason, forecast.months];
};

/** Ten a month in the first year, eleven in the second: every yearly change is 1. */
const plain = (to: string) =>
  months("east-park", "2019-01", to).map((each) => ({
    ...each,
    value: each.period.start < "2020" ? "10.0" : each.period.start < "2021" ? "11.0" : "12.0",
  }));

describe("the seasonal naïve forecast", () => {
  test("expects each month as a year before, within 1.28 times the spread of the yearly changes", () => {
    expect(told(plain("2020-12")).slice(0, 2)).toEqual(["2021-01 11.0 9.7 12.3", "2021-02 11.0 9.7 12.3"]);
  });
  test("reaches to the end of the year, and through the next one after a December", () => {
    expect(told(plain("2021-08")).map((each) => String(each).slice(0, 7))).toEqual(
      "2021-09 2021-10 2021-11 2021-12".split(" "),
    );
    expect(told(plain("2020-12")).length).toBe(12);
  });
  test("takes years to date apart into months, and says years to date again", () => {
    const rows = yearsToDate("east-park", "2019-01", "2021-08");
    const single = months("east-park", "2019-01", "2021-08");
    const sum = (from: string, to: string): number =>
      single
        .filter(({ period }) => period.text >= from && period.text <= to)
        .reduce((total, { value }) => total + Number(value), 0);
    const forecast = forecastOf(rows);
    if (forecast.reason !== null) throw new Error(forecast.reason);
    expect(forecast.points.map(({ period }) => period.text)).toEqual(
      ["09", "10", "11", "12"].map((month) => `2021-01/2021-${month}`),
    );
    const last = forecast.points.at(-1);
    expect(Number(last?.value)).toBeCloseTo(sum("2021-01", "2021-08") + sum("2020-09", "2020-12"), 6);
    // The spread of a sum of four months is twice that of one.
    const width = (at: number): number => Number(forecast.points[at]?.high) - Number(forecast.points[at]?.value);
    expect(width(3) / width(0)).toBeCloseTo(2, 1);
  });
  test("begins a new year to date after a December", () => {
    const forecast = forecastOf(yearsToDate("east-park", "2019-01", "2020-12"));
    const [january, february] = forecast.reason === null ? forecast.points : [];
    const [first, second] = months("east-park", "2020-01", "2020-02");
    expect([january?.period.text, february?.period.text]).toEqual(["2021-01", "2021-01/2021-02"]);
    expect(january?.value).toBe(first?.value);
    expect(Number(february?.value)).toBeCloseTo(Number(first?.value) + Number(second?.value), 6);
  });
  test("ends at zero where nothing was ever below, and goes below where it was", () => {
    const wild = months("east-park", "2019-01", "2020-12").map((each, index) => ({
      ...each,
      value: index % 2 ? "1.0" : index < 12 ? "90.0" : "2.0",
    }));
    expect(told(wild)[0]).toMatch(/^2021-01 2\.0 0\.0 /);
    const below = wild.map((each, index) => (index === 0 ? { ...each, value: "-90.0" } : each));
    expect(told(below)[0]).toMatch(/^2021-01 2\.0 -/);
  });
});

describe("there is no forecast, and the reason is given,", () => {
  test("from fewer than 24 months", () => {
    expect(told(plain("2020-11"))).toEqual(["too-short", 23]);
  });
  test("across a gap: only the months after it count", () => {
    const rows = plain("2021-08").filter(({ period }) => period.text !== "2020-05");
    expect(told(rows)).toEqual(["too-short", 15]);
  });
  test("across a month that is there without a value", () => {
    const rows = plain("2021-08").map((each) => (each.period.text === "2020-05" ? { ...each, value: null } : each));
    expect(told(rows)).toEqual(["too-short", 15]);
  });
  test("from years to date with a month missing: they cannot be taken apart", () => {
    const rows = yearsToDate("east-park", "2019-01", "2021-08").filter(
      ({ period }) => period.text !== "2020-01/2020-05",
    );
    expect(told(rows)).toEqual(["too-short", 8]);
  });
  test("from months mixed with years to date", () => {
    const rows = [...plain("2021-08"), row("east-park", "2021-01/2021-07", "84")];
    expect(told(rows)).toEqual(["mixed", 0]);
  });
  test("from approximate figures, or from figures of several kinds", () => {
    const one = (change: object) =>
      plain("2021-08").map((each, index) => (index === 20 ? { ...each, ...change } : each));
    expect(told(one({ qualifier: "about" }))).toEqual(["not-exact", 32]);
    expect(told(one({ status: "B" }))).toEqual(["not-comparable", 32]);
    expect(told(one({ priceBasis: "current" }))).toEqual(["not-comparable", 0]);
    expect(told(one({ scope: "since-2019" }))).toEqual(["not-comparable", 0]);
    expect(told(one({ status: "P" })).length).toBe(4);
  });
  test("from years, halves or windows", () => {
    expect(told([row("east-park", "2019", "1"), row("east-park", "2019-01/2020-02", "1")])).toEqual(["no-months", 0]);
    expect(told([])).toEqual(["no-months", 0]);
  });
  test("from targets or growth", () => {
    expect(told(plain("2021-08").map((each) => ({ ...each, role: "target" as const })))).toEqual(["no-months", 0]);
  });
});
