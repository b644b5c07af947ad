import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/model/period.ts";
import { findRows, isOverTime } from "../../src/model/select.ts";
import { latestOf, seriesKey, seriesOf } from "../../src/model/series.ts";
import type { PeriodSelection } from "../../src/schema/chart.ts";
import type { Observation } from "../../src/schema/observation.ts";

function row(entity: string, text: string, value: string | null = "1", other: Partial<Observation> = {}): Observation {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return {
    id: `${entity}/output/${text}/level/actual`,
    dataset: "park-indicators",
    entity,
    indicator: "output",
    project: null,
    stage: null,
    period,
    measure: "level",
    role: "actual",
    value,
    upper: null,
    qualifier: "exact",
    qualifierWord: "",
    status: value === null ? "L" : "A",
    priceBasis: null,
    scope: null,
    source: "page",
    locator: "§1¶1",
    note: null,
    row: 2,
    ...other,
  };
}

/** The periods that a selection finds, in order, each with its body where there are several. */
function found(period: PeriodSelection | undefined, rows: readonly Observation[]): string[] {
  return findRows("park-indicators", { indicator: "output", ...(period && { period }) }, rows).map(
    (each) => `${each.entity} ${each.period.text}`,
  );
}

describe("a series", () => {
  test("is of one kind of period: months, years to date and years of one figure are three", () => {
    const rows = ["2024", "2024-03", "2024-01/2024-03", "2024-04"].map((text) => row("east", text));
    expect(seriesOf(rows).map(({ kind, rows: own }) => [kind, own.map(({ period }) => period.text)])).toEqual([
      ["year", ["2024"]],
      ["month", ["2024-03", "2024-04"]],
      ["ytd", ["2024-01/2024-03"]],
    ]);
  });

  test("is of one subject: another role, measure or scope is another", () => {
    const keys = [{}, { role: "target" }, { measure: "yoy" }, { scope: "new" }, { entity: "west" }] as const;
    expect(new Set(keys.map((other) => seriesKey(row("east", "2024", "1", other)))).size).toBe(5);
  });

  test("of months takes January to February where a year has neither of the two", () => {
    const texts = ["2024-01/2024-02", "2024-03", "2025-01/2025-02", "2025-02", "2025-03", "2025-01/2025-03"];
    const [ytd, month] = seriesOf(texts.map((text) => row("east", text)));
    expect(month?.rows.map(({ period }) => period.text)).toEqual(["2024-01/2024-02", "2024-03", "2025-02", "2025-03"]);
    expect(ytd?.rows.map(({ period }) => period.text)).toEqual([
      "2024-01/2024-02",
      "2025-01/2025-02",
      "2025-01/2025-03",
    ]);
  });

  test("of years to date begins with January, which is a year to date of one month", () => {
    const rows = ["2024-01", "2024-01/2024-02", "2024-01/2024-03"].map((text) => row("east", text));
    expect(seriesOf(rows).find(({ kind }) => kind === "ytd")?.rows).toHaveLength(3);
  });

  test("has its latest row by time, never by size, and passes over rows without a value", () => {
    const rows = [row("east", "2023-07", "302"), row("east", "2025-12", "241"), row("east", "2026-01", null)];
    const latest = seriesOf(rows.toReversed()).map((series) => latestOf(series)?.period.text);
    expect(latest).toEqual(["2025-12"]);
  });

  test("of spans has as its latest the one that ends last, and of these the one that begins last", () => {
    const rows = ["2018/2020", "2019-06/2020-12", "2019/2019-S2?", "../2020-06"].flatMap((text) =>
      parsePeriod(text) ? row("east", text) : [],
    );
    expect(seriesOf(rows).map((series) => latestOf(series)?.period.text)).toEqual(["2019-06/2020-12"]);
  });
});

describe("a selection of time", () => {
  const months = ["2024-11", "2024-12", "2025-01", "2025-02"];
  const rows = [
    ...months.map((text) => row("east", text)),
    ...months.slice(0, 3).map((text) => row("west", text)),
    row("east", "2024"),
    row("east", "2025", "9", { role: "target", id: "east/output/2025/level/target" }),
    row("east", "2025-01/2025-02"),
  ];

  test("without a word means all times", () => {
    expect(found(undefined, rows)).toHaveLength(rows.length);
  });

  test("latest means the newest row of every series", () => {
    const newest = ["east 2025-02", "west 2025-01", "east 2024", "east 2025", "east 2025-01/2025-02"];
    expect(found("latest", rows)).toEqual(newest);
    expect(found({ latest: "each" }, rows)).toEqual(newest);
    expect(found({ latest: "each", kind: "month" }, rows)).toEqual(["east 2025-02", "west 2025-01"]);
  });

  test("latest stands beside periods that are written out", () => {
    expect(found(["2024-11", "latest"], rows.slice(0, 4))).toEqual(["east 2024-11", "east 2025-02"]);
  });

  test("the newest in common is the last period in which everything selected has a value", () => {
    const ofMonths = rows.slice(0, 7);
    expect(found({ latest: "common" }, ofMonths)).toEqual(["east 2025-01", "west 2025-01"]);
    const silent = [...ofMonths, row("west", "2025-02", null)];
    expect(found({ latest: "common", kind: "month" }, silent)).toEqual(["east 2025-01", "west 2025-01"]);
  });

  test("a kind takes all rows of that kind, within a range those whose last day is in it", () => {
    expect(found({ kind: "year" }, rows)).toEqual(["east 2024", "east 2025"]);
    expect(found({ kind: "month", from: "2024-12", to: "2025-01" }, rows)).toEqual([
      "east 2024-12",
      "east 2025-01",
      "west 2024-12",
      "west 2025-01",
    ]);
    expect(found({ kind: "month", from: "2025" }, rows)).toEqual(["east 2025-01", "east 2025-02", "west 2025-01"]);
  });

  test("a range of years to date goes by their last months", () => {
    const ytd = ["2024-01/2024-11", "2024-01/2024-12", "2025-01/2025-02", "2025-01/2025-03"].map((text) =>
      row("east", text),
    );
    expect(found({ kind: "ytd", from: "2024-01/2024-12", to: "2025-02" }, ytd)).toEqual([
      "east 2024-01/2024-12",
      "east 2025-01/2025-02",
    ]);
    expect(found({ kind: "ytd", from: "2024-12" }, ytd)).toHaveLength(3);
  });

  test("the last periods are counted over everything selected", () => {
    expect(found({ kind: "month", last: 2 }, rows)).toEqual(["east 2025-01", "east 2025-02", "west 2025-01"]);
  });
});

test("a chart is over time by its kind, its labels or its order, and else shows the newest", () => {
  const spec = { kind: "bars", label: "entity", sublabel: "period", order: "given" } as const;
  expect(isOverTime(spec)).toBe(false);
  expect(isOverTime({ ...spec, order: "period" })).toBe(true);
  expect(isOverTime({ ...spec, label: "period" })).toBe(true);
  expect(isOverTime({ ...spec, kind: "line" })).toBe(true);
  expect(isOverTime({ ...spec, kind: "heat" })).toBe(true);
  expect(isOverTime({ ...spec, kind: "heat", sublabel: "indicator" })).toBe(false);
});
