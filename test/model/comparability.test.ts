import { describe, expect, test } from "vitest";
import { differencesOf, ranksRows, scaleDifferences } from "../../src/model/comparability.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { monthlyCatalogue, row } from "../views/monthly.ts";

const context = monthlyCatalogue([]);
const differ = (...rows: Observation[]): string[] => differencesOf(rows, context);
const tier = (indicator: string, period = "2024-08", entity = "east-park"): Observation =>
  row(entity, period, "5", { dataset: "enterprise-counts", indicator });

describe("rows can be compared", () => {
  test("between bodies of one time and scope", () => {
    expect(differ(row("east-park", "2024", "9"), row("west-park", "2024?", "7"))).toEqual([]);
  });

  test("along the times of one body, and of several that share a time", () => {
    const east = ["2023", "2024"].map((year) => row("east-park", year, "9"));
    expect(differ(...east)).toEqual([]);
    expect(differ(...east, row("west-park", "2024", "7"), row("west-park", "2025", "8"))).toEqual([]);
  });

  test("from January on to any month, as years to date", () => {
    const rows = ["2024-01", "2024-01/2024-02", "2024-01/2024-03"].map((text) => row("east-park", text, "9"));
    expect(differ(...rows)).toEqual([]);
    expect(differ(...rows, row("east-park", "2024-02", "9"))).toEqual(["period"]);
  });

  test("within one body and time, as tiers of its enterprises", () => {
    expect(differ(tier("on-register"), tier("reserve"))).toEqual([]);
  });

  test("where a value is missing and compares nothing", () => {
    expect(differ(row("east-park", "2024", "9"), row("west-park", "2023", null))).toEqual([]);
  });
});

describe("rows cannot be compared", () => {
  test("over periods that bodies do not share, or of another length", () => {
    expect(differ(row("east-park", "2024", "9"), row("west-park", "2023", "7"))).toEqual(["period"]);
    expect(differ(row("east-park", "2024", "9"), row("east-park", "2024-08", "1"))).toEqual(["period"]);
    const windows = ["2018-07/2019-08", "2018-07/2020-10"].map((text) => row("east-park", text, "9"));
    expect(differ(...windows)).toEqual(["period"]);
  });

  test("over scopes, unless one was made to be set against the other", () => {
    const rows = ["a", "b"].map((scope) => row("east-park", "2024", "9", { scope }));
    expect(differ(...rows)).toEqual(["scope"]);
    const scopes = new Map([["b", { id: "b", name: { zh: "", en: "" }, base: "a" }]]);
    expect(differencesOf(rows, { ...context, scopes })).toEqual([]);
  });

  test("as two indicators, however alike their units, unless one is a part of the other in one body and time", () => {
    const pair = [row("east-park", "2024", "9"), row("east-park", "2024", "7", { indicator: "energy" })];
    expect(differencesOf(pair, context)).toEqual(["definition"]);
    const energy = context.indicators.get("energy");
    if (!energy) throw new Error("no energy");
    const indicators = new Map(context.indicators).set("energy", { ...energy, partOf: "output?" });
    expect(differencesOf(pair, { ...context, indicators })).toEqual([]);
    const apart = pair.map((each, index) => ({ ...each, entity: index === 0 ? "east-park" : "west-park" }));
    expect(differencesOf(apart, { ...context, indicators })).toEqual(["definition"]);
  });

  test("as tiers of two bodies, or of two times", () => {
    expect(differ(tier("on-register"), tier("reserve", "2024-08", "west-park"))).toEqual(["definition"]);
    expect(differ(tier("on-register"), tier("reserve", "2024-07"))).toEqual(["period", "definition"]);
    const oneTime = [tier("on-register"), tier("on-register", "2024-07"), tier("reserve")];
    expect(differ(...oneTime)).toEqual([]);
    expect(differ(...oneTime, tier("reserve", "2024-07", "west-park"))).toEqual(["period", "definition"]);
  });
});

test("only a kind with a scale asks for it; a column of a heat table has its own, and a target its own result", () => {
  const rows = [row("east-park", "2024", "9"), row("west-park", "2023", "7")];
  const labels = { label: "entity", sublabel: "period" } as const;
  expect(scaleDifferences(rows, { kind: "bars", ...labels }, context)).toEqual(["period"]);
  expect(scaleDifferences(rows, { kind: "figures", ...labels }, context)).toEqual([]);
  expect(scaleDifferences(rows, { kind: "heat", ...labels }, context)).toEqual([]);
  const aimed = [row("east-park", "2024", "9", { role: "target" }), row("east-park", "2024-01/2024-08", "7")];
  expect(scaleDifferences(aimed, { kind: "target", ...labels }, context)).toEqual([]);
});

test("an order by value and a sentence on the largest rank; an order in time does not", () => {
  const headline = { zh: "最多{max.entity}", en: "" };
  expect(ranksRows({ order: "descending" })).toBe(true);
  expect(ranksRows({ order: "given", headline })).toBe(true);
  expect(ranksRows({ order: "period", headline: { zh: "{maximum}", en: "" } })).toBe(false);
});
