import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { latestSources } from "../../src/model/latest-source.ts";
import { warningsOf, type WarningRule } from "../../src/model/warnings/index.ts";
import { monthsBetween } from "../../src/model/warnings/stale-or-missing.ts";

const { catalogue } = loadCatalogue("data");
if (!catalogue) throw new Error("the data are not sound");
const { observations, indicators, units, contradictions, sources, entities, site } = catalogue;

function fired(rule: WarningRule, asOf = "2026-11-20"): string[] {
  const latest = latestSources(observations, sources, entities, asOf);
  return warningsOf({ ...site, observations, indicators, units, contradictions, latestSources: latest, asOf })
    .filter((warning) => warning.rule === rule)
    .map(({ rows, light }) => `${light} ${rows[0]?.id}`);
}

describe("early warning in the real data", () => {
  test("finds the two resolution rates under 90 %, as printed", () => {
    expect(fired("resolution-rate-low", "2020-12-31")).toEqual([
      "yellow fengyang/requests-resolution-rate/2019?/level/actual/since-2019",
      "yellow wutong/requests-resolution-rate/2018-07/2019-08?/level/actual",
    ]);
  });
  test("finds the rates that cannot be checked: no requests received, or none known exactly", () => {
    expect(fired("resolution-rate-unclear", "2024-12-31").map((each) => each.split(" ")[1])).toEqual([
      "innovation-park/requests-resolution-rate/2024-01/2024-08?/level/actual",
    ]);
  });
  test("finds the three targets that the source speaks of without giving them", () => {
    expect(fired("missing-value").length).toBe(3);
  });
  test("asks for milestones at the given day, never at the clock", () => {
    expect(fired("overdue-milestone", "2023-06-30")).toEqual([]);
    expect(fired("overdue-milestone").length).toBeGreaterThan(5);
    // No source on that zone is newer than the plans: nobody can tell.
    expect(fired("overdue-milestone").filter((each) => !each.startsWith("unknown"))).toEqual([]);
  });
  test("knows what is stale by the day asked", () => {
    expect(fired("stale-data", "2024-09-01").some((each) => each.includes("innovation-park"))).toBe(false);
    expect(fired("stale-data").some((each) => each.includes("innovation-park"))).toBe(true);
  });
  test("tells each contradiction once", () => {
    expect(fired("contradiction").length).toBe(contradictions.filter(({ kind }) => kind === "contradiction").length);
  });
  test("raises no warning of the present by figures that are stale, and lists those figures", () => {
    expect([...fired("resolution-rate-low"), ...fired("resolution-rate-unclear")]).toEqual([]);
    expect(fired("stale-figure")).toContain("watch fengyang/requests-resolution-rate/2019?/level/actual/since-2019");
    expect(fired("stale-figure", "2020-12-31")).toEqual([]);
  });
  test("calls nothing behind or falling that is not", () => {
    expect([...fired("behind-pace"), ...fired("falling")]).toEqual([]);
  });
});

test("months are counted by calendar", () => {
  expect(monthsBetween("2024-07-31", "2026-11-20")).toBe(28);
});
