import { describe, expect, test } from "vitest";
import { breaksOf, isBreakBetween } from "../../src/model/breaks.ts";
import { isJanuaryToFebruary, monthPlace, periodsBefore, yearBefore } from "../../src/model/neighbour-periods.ts";
import { parsePeriod, type Period } from "../../src/model/period.ts";
import type { Contradiction } from "../../src/schema/reference.ts";
import { row } from "../views/monthly.ts";

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

describe("the period before", () => {
  test.each<[string, string[]]>([
    ["2025-08", ["2025-07"]],
    ["2025-01", ["2024-12"]],
    ["2025-03", ["2025-02", "2025-01/2025-02"]],
    ["2025-01/2025-08", ["2025-01/2025-07"]],
    ["2025-01/2025-03", ["2025-01/2025-02"]],
    ["2025-01/2025-02", ["2025-01", "2024-01/2024-12", "2024", "2024-12"]],
    ["2025-Q1", ["2024-Q4"]],
    ["2025-Q3", ["2025-Q2"]],
    ["2025-S1", ["2024-S2"]],
    ["2025-S2", ["2025-S1"]],
    ["2025", ["2024"]],
    ["2025-03-31", ["2025-02-28"]],
    ["2025-03-15", []],
    ["2024-07/2025-10", []],
    ["2025-08?", []],
  ])("of %s", (text, before) => {
    expect(periodsBefore(period(text))).toEqual(before);
  });
});

describe("1—2月", () => {
  test("is one period, which among months stands in February", () => {
    expect(isJanuaryToFebruary(period("2025-01/2025-02"))).toBe(true);
    expect(isJanuaryToFebruary(period("2025-01/2025-03"))).toBe(false);
    expect(monthPlace(period("2025-01/2025-02"))).toEqual({ year: 2025, month: 2 });
    expect(monthPlace(period("2025-11"))).toEqual({ year: 2025, month: 11 });
    expect(monthPlace(period("2025-01/2025-11"))).toBeNull();
  });
  test("has 1—2月 as its period of the year before", () => {
    expect(yearBefore(period("2025-01/2025-02"))?.text).toBe("2024-01/2024-02");
    expect(yearBefore(period("2024-02-29"))).toBeNull();
  });
});

describe("a break", () => {
  const months = (status: "A" | "B" | "D" = "A") => [
    row("east-park", "2025-01/2025-02", "20"),
    row("east-park", "2025-03", "12"),
    row("east-park", "2025-04", "30", { status }),
    row("east-park", "2025-05", "31"),
  ];
  const texts = (rows: ReturnType<typeof months>, contradictions: Contradiction[] = []) =>
    [...breaksOf(rows, contradictions)].map((each) => each.period.text);

  test("lies before a row marked B, and on both sides of another definition", () => {
    expect(texts(months())).toEqual([]);
    expect(texts(months("B"))).toEqual(["2025-04"]);
    expect(texts(months("D"))).toEqual(["2025-04", "2025-05"]);
  });
  test("lies where the scope or the prices change, and where an entry on scopes says so", () => {
    const [first, second] = [row("east-park", "2024", "9", { scope: "old" }), row("east-park", "2025", "12")];
    expect(texts([second, first])).toEqual(["2025"]);
    const prices = [
      row("east-park", "2024", "9", { priceBasis: "current" }),
      row("east-park", "2025", "9", { priceBasis: "comparable" }),
    ];
    expect(texts(prices)).toEqual(["2025"]);
    const rows = months();
    const entry = { kind: "scope", observations: rows.slice(1, 3).map(({ id }) => id) } as Contradiction;
    expect(texts(rows, [entry])).toEqual(["2025-04"]);
    expect(texts(rows, [{ ...entry, kind: "contradiction" }])).toEqual([]);
  });
  test("is never before the first value, nor between two bodies at one time", () => {
    expect(texts([row("east-park", "2025-04", "3", { status: "B" })])).toEqual([]);
    expect(texts([row("east-park", "2025", "3"), row("east-park", "2025", "4", { status: "B" })])).toEqual([]);
  });
  test("stands between what came before it and what came from it on", () => {
    const rows = months("B");
    const [first, second, third, fourth] = rows;
    if (!first || !second || !third || !fourth) throw new Error("four rows");
    expect(isBreakBetween(first, first.period, second.period, rows)).toBe(false);
    expect(isBreakBetween(first, second.period, third.period, rows)).toBe(true);
    expect(isBreakBetween(first, second.period, fourth.period, rows)).toBe(true);
    expect(isBreakBetween(first, third.period, fourth.period, rows)).toBe(false);
    expect(isBreakBetween({ ...first, entity: "west-park" }, second.period, fourth.period, rows)).toBe(false);
  });
});
