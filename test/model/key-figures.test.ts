import { expect, test } from "vitest";
import { keyFigures } from "../../src/model/key-figures.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { monthlyCatalogue, row } from "../views/monthly.ts";

const at = (period: string, value: string, rest: Parameters<typeof row>[3] = {}): Observation =>
  row("east-park", period, value, rest);

/** The ids of the figures chosen among some rows of East Park. */
function chosenAmong(rows: Observation[], front: Observation[] = [], limit = 8): string[] {
  const others = [row("west-park", "2019", "1", { indicator: "firms" })];
  const observations = [...rows, ...others];
  const context = { ...monthlyCatalogue(observations), chosen: new Set(front.map(({ id }) => id)) };
  return keyFigures(rows, context, limit).map(({ id }) => id);
}

test("of several values the latest is chosen, never the largest", () => {
  const [early, late] = [at("2019", "900"), at("2020", "5")];
  expect(chosenAmong([late, early])).toEqual([late.id]);
});

test("of two that end together the longer span is chosen, then the one without a scope", () => {
  const [half, year] = [at("2019-S2", "900"), at("2019", "5")];
  expect(chosenAmong([year, half])).toEqual([year.id]);
  const [all, part] = [at("2019", "5"), at("2019", "900", { scope: "new" })];
  expect(chosenAmong([part, all])).toEqual([all.id]);
});

test("one state of several of the same day is not the figure of the body", () => {
  expect(chosenAmong([at("2019", "398", { scope: "before" }), at("2019", "164", { scope: "after" })])).toEqual([]);
});

test("targets, growth, missing values and figures of one project are left out", () => {
  const rows = [
    at("2019", "5", { role: "target" }),
    at("2019", "5", { measure: "yoy" }),
    row("east-park", "2019", null),
    at("2019", "5", { project: "water-supply" }),
  ];
  expect(chosenAmong(rows)).toEqual([]);
});

test("topics come in their order, and what people chose is among the figures whatever it is", () => {
  const visits = at("2019", "30", { indicator: "visits" });
  const output = at("2019", "5");
  const target = at("2019", "60", { indicator: "visits", role: "target" });
  expect(chosenAmong([visits, output])).toEqual([output.id, visits.id]);
  expect(chosenAmong([visits, output, target], [target], 1)).toEqual([target.id]);
});

test("within a topic comparable indicators come first, those without a direction last, and three are enough", () => {
  const rows = ["output", "firms", "on-register", "entered", "energy"].map((indicator) =>
    at("2019", "5", { indicator }),
  );
  const chosen = chosenAmong(rows);
  expect(chosen).toHaveLength(3);
  expect(chosen.some((id) => id.includes("/output/"))).toBe(false);
});
