import { describe, expect, test } from "vitest";
import { comparedIndicators } from "../../src/model/compared.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { verdictOf } from "../../src/model/verdict.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { wordsOf } from "../../src/text/words.ts";
import { compareIndicatorView, compareView } from "../../src/views/places/compare.ts";

const catalogue = currentCatalogue();
const { catalogue: zone } = loadCatalogue("examples/zone");
if (!zone) throw new Error("examples/zone: no catalogue");

describe.each(LANGS)("bodies side by side (%s)", (lang) => {
  test("share every indicator shown, and each says whether it can be compared", () => {
    for (const record of [catalogue, zone])
      for (const item of compareView({ catalogue: record, lang }).topics.flatMap(({ items }) => items)) {
        expect(item.cells.filter(Boolean).length).toBeGreaterThan(1);
        expect(item.verdict).not.toBe("");
        const isShared = item.groups.some(([, , ...bodies]) => bodies.length > 1);
        expect(item.cells.some((cell) => typeof cell?.sign === "string")).toBe(isShared);
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
    const section = compareIndicatorView(
      { catalogue: { ...catalogue, observations: moved }, lang },
      "hnte-new",
    ).sections.find(({ id }) => id === "level");
    expect(section?.verdict).toBe(wordsOf(lang).compareWords["same"]);
    expect(section?.figure?.observations).toHaveLength(2);
  });

  test("show every figure of every period once, the newest dozen of periods in sight", () => {
    for (const record of [catalogue, zone])
      for (const id of comparedIndicators(record)) {
        const { sections } = compareIndicatorView({ catalogue: record, lang }, id);
        const tables = sections.flatMap((section) =>
          section.pivots.flatMap(({ newest, older }) => [newest, ...older.map(({ table }) => table)]),
        );
        const links = tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.href ?? [])),
        );
        expect(new Set(links).size).toBe(links.length);
        const measures = new Set(sections.map((section) => section.id));
        const rows = record.observations.filter(
          (row) =>
            row.indicator === id &&
            row.role === "actual" &&
            row.value !== null &&
            row.project === null &&
            measures.has(row.measure),
        );
        expect(links.length).toBe(rows.length);
        for (const { heads, rows: lines } of tables) {
          expect(heads.length).toBeLessThanOrEqual(13);
          for (const { cells } of lines) expect(cells.some(Boolean)).toBe(true);
        }
      }
  });
});

test("a series of months has a table for the newest and one for each year before", () => {
  const { sections } = compareIndicatorView({ catalogue: zone, lang: "zh" }, "industrial-output");
  const monthly = sections[0]?.pivots.find(({ title }) => title === "按月");
  expect(monthly?.newest.heads[0]?.text).toBe("2025年12月");
  expect(monthly?.newest.rows).toHaveLength(5);
  expect(monthly?.older.map(({ title }) => title)).toEqual(["2024年", "2023年"]);
});

test("a verdict names what differs", () => {
  const row = (entity: string, period: string, scope = ""): { entity: string; period: string; scope: string } => ({
    entity,
    period,
    scope,
  });
  expect(verdictOf([row("a", "2019"), row("b", "2019")])).toBe("same");
  expect(verdictOf([row("a", "2019"), row("b", "2019"), row("a", "2020"), row("b", "2020")])).toBe("same");
  expect(verdictOf([row("a", "2019"), row("b", "2020")])).toBe("period");
  expect(verdictOf([row("a", "2019", "x"), row("b", "2019")])).toBe("scope");
  expect(verdictOf([row("a", "2019", "x"), row("b", "2020")])).toBe("both");
  expect(verdictOf([row("a", "2019"), row("b", "2019"), row("c", "2020")])).toBe("some");
});
