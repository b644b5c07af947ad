import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import { verdictOf } from "../../src/model/comparability.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { compareView } from "../../src/views/places/compare.ts";

const catalogue = currentCatalogue();

describe.each(LANGS)("bodies side by side (%s)", (lang) => {
  test("share every indicator shown, and each says whether it can be compared", () => {
    for (const item of compareView({ catalogue, lang }).items) {
      expect(new Set(item.rows.map((row) => row.entity)).size).toBeGreaterThan(1);
      expect(item.verdict).not.toBe("");
      if (item.rows.every((row) => !row.comparable)) expect(item.figures).toEqual([]);
    }
  });

  test("are drawn where period and scope are the same", () => {
    const period = parsePeriod("2023");
    if (!period) throw new Error("2023 is a period");
    const moved = catalogue.observations.map((observation) =>
      observation.indicator === "hnte-new" && observation.measure === "level"
        ? { ...observation, period, scope: null }
        : observation,
    );
    const item = compareView({ catalogue: { ...catalogue, observations: moved }, lang }).items.find(
      ({ id }) => id === "hnte-new.level",
    );
    expect(item?.rows.every((row) => row.comparable)).toBe(true);
    expect(item?.figures).toHaveLength(1);
    expect(item?.figures[0]?.observations).toHaveLength(2);
  });
});

test("a verdict names what differs", () => {
  const row = (entity: string, period: string, scope = ""): { entity: string; period: string; scope: string } => ({
    entity,
    period,
    scope,
  });
  expect(verdictOf([row("a", "2019"), row("b", "2019")])).toBe("same");
  expect(verdictOf([row("a", "2019"), row("b", "2020")])).toBe("period");
  expect(verdictOf([row("a", "2019", "x"), row("b", "2019")])).toBe("scope");
  expect(verdictOf([row("a", "2019", "x"), row("b", "2020")])).toBe("both");
  expect(verdictOf([row("a", "2019"), row("b", "2019"), row("c", "2020")])).toBe("some");
});
