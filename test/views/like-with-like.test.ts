import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { scaleDifferences } from "../../src/model/comparability.ts";
import { zoneOf } from "../../src/model/family.ts";
import { chartSpecSchema, type ChartSpec, type ChartSpecInput } from "../../src/schema/chart.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { subtitle } from "../../src/text/subtitle.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { monthlyCatalogue, row } from "./monthly.ts";

const record = currentCatalogue();
const specOf = (rest: Partial<ChartSpecInput>): ChartSpec => ({
  ...chartSpecSchema.parse({
    dataset: "park-indicators",
    kind: "bars",
    topic: "economy",
    title: { zh: "产值之图", en: "A chart of output" },
    select: [{ indicator: "output" }],
    ...rest,
  }),
  slug: "made-up",
});
const wordsAt = (catalogue: Catalogue, spec: ChartSpec, lang: "zh" | "en"): string[] =>
  figure({ catalogue, lang }, spec).data.map(({ label, sublabel, differing = [] }) =>
    [label, sublabel, ...differing].join(),
  );

describe.each(LANGS)("of the charts of the record (%s)", (lang) => {
  test.each([...record.charts.values()])(
    "$slug puts on one scale only what is alike, or what a person explained",
    (spec) => {
      const shown = figure({ catalogue: record, lang }, spec);
      const found = scaleDifferences(shown.observations, { ...spec, kind: shown.kind }, record);
      const isExplained = record.findings.some(
        ({ file, acknowledged }) => acknowledged && file.endsWith(`/${spec.slug}.json`),
      );
      expect(isExplained ? found.filter((difference) => difference !== "definition") : found).toEqual([]);
      expect(shown.kind).toBe(spec.kind);
    },
  );

  test.each([...record.charts.values()])(
    "$slug says at each mark what sets it apart, in the drawing and in words",
    (spec) => {
      const shown = figure({ catalogue: record, lang }, spec);
      if (["timeline", "gantt", "line"].includes(spec.kind)) return;
      const times = new Set(shown.observations.map(({ period }) => `${period.start}/${period.end}`));
      const zones = new Set(shown.observations.map(({ entity }) => zoneOf(record.entities, entity)));
      for (const [index, { entity }] of shown.observations.entries()) {
        const datum = shown.data[index];
        if (!datum) throw new Error(`${spec.slug}: no datum ${index}`);
        const said = [datum.label, datum.sublabel, ...(datum.differing ?? [])].join();
        if (times.size > 1) expect(said).toContain(datum.periodText);
        if (zones.size > 1)
          expect(said).toContain(record.entities.get(zoneOf(record.entities, entity))?.shortName[lang]);
        for (const words of datum.differing ?? []) {
          expect(shown.description).toContain(words);
          expect(datum.part === "printed" || shown.svg.narrow.includes(words.slice(0, 4))).toBe(true);
        }
      }
    },
  );
});

describe("a chart of two zones", () => {
  const plain = monthlyCatalogue([row("east-park", "2024", "9"), row("far-park", "2024", "7")]);
  const east = plain.entities.get("east-park");
  const zone = plain.entities.get(east?.parent ?? "");
  if (!east || !zone) throw new Error("the fixture has changed");
  const entities = new Map(plain.entities)
    .set("far-zone", { ...zone, id: "far-zone", shortName: { zh: "远方高新区", en: "Far Zone" } })
    .set("far-park", { ...east, id: "far-park", parent: "far-zone", shortName: { zh: "远园", en: "Far Park" } });
  const catalogue = { ...plain, entities };

  test("names the zone at each mark", () => {
    expect(wordsAt(catalogue, specOf({}), "zh")).toEqual([
      expect.stringContaining(zone.shortName.zh),
      expect.stringContaining("远方高新区"),
    ]);
    expect(figure({ catalogue, lang: "en" }, specOf({})).svg.narrow).toContain("Far Zone");
  });

  test("names none where all are of one", () => {
    expect(wordsAt(catalogue, specOf({ select: [{ entity: "far-park" }] }), "zh").join()).not.toContain("远方高新区");
  });
});

describe("bars over times that are not shared", () => {
  const catalogue = monthlyCatalogue([row("east-park", "2024", "9"), row("west-park", "2023-07/2024-02", "70")]);
  const ranked = specOf({
    order: "descending",
    sublabel: "none",
    headline: { zh: "{max.entity}最多", en: "{max.entity} has the most" },
  });

  test("become a list of figures that says so, each with its period, without order and without a sentence that ranks", () => {
    const shown = figure({ catalogue, lang: "zh" }, ranked);
    expect(shown.kind).toBe("figures");
    expect(shown.svg.wide).toContain("时期不同，不可比");
    expect(shown.observations.map(({ entity }) => entity)).toEqual(["east-park", "west-park"]);
    expect(shown.headline).not.toContain("最多");
    for (const { periodText } of shown.data) expect(shown.svg.narrow).toContain(periodText);
  });

  test("stay bars where the times are shared", () => {
    const alike = monthlyCatalogue([row("east-park", "2024", "9"), row("west-park", "2024", "70")]);
    const shown = figure({ catalogue: alike, lang: "en" }, ranked);
    expect(shown.kind).toBe("bars");
    expect(shown.headline).toBe("West Park has the most");
    expect(shown.svg.wide).not.toContain("Not comparable");
  });
});

test("the years of a subtitle run from the first start to the last end", () => {
  const catalogue = monthlyCatalogue([
    row("east-park", "2018-07/2019-08", "9"),
    row("west-park", "2019", "7"),
    row("north-park", "2019-06/2019-12", "7"),
  ]);
  expect(subtitle({ catalogue, lang: "zh" }, catalogue.observations, "")).toContain("2018—2019年，时期见各项");
  expect(subtitle({ catalogue, lang: "en" }, catalogue.observations, "")).toContain("2018–2019, periods as shown");
});
