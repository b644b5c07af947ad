import { expect, test } from "vitest";
import { homeFigureRows } from "../../src/model/home-figures.ts";
import type { Reading } from "../../src/model/reading.ts";
import { siteSchema } from "../../src/schema/site.ts";
import { entityView } from "../../src/views/places/entity.ts";
import { homeView } from "../../src/views/places/home.ts";
import { topicView } from "../../src/views/places/topic.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { chartSpecSchema } from "../../src/schema/chart.ts";
import { monthlyCatalogue, row, withEdition } from "./monthly.ts";
import { selectedRows } from "../../src/views/briefings/edition.ts";

// A park that was at its best two years ago: every place that speaks of the present says 241.

const MONTHS = ["2023-07", "2025-11", "2025-12"];
const VALUES = ["302", "198", "241"];
const rows = MONTHS.map((month, index) =>
  row("east-park", month, VALUES[index] ?? null, { indicator: "firms", dataset: "enterprise-counts" }),
);

function reading(): Reading {
  const catalogue = monthlyCatalogue(rows);
  const { $schema: _schema, ...site } = catalogue.site;
  const figures = [{ dataset: "enterprise-counts", entity: "east-park", indicator: "firms" }];
  const home = { zones: [{ entity: "hill-zone", figures }], charts: [] };
  return { catalogue: { ...catalogue, site: siteSchema.parse({ ...site, home }), charts: new Map() }, lang: "zh" };
}

test("the key figures of a park and of its zone are the latest, not the largest", () => {
  expect(entityView(reading(), "east-park").numbers.map(({ number }) => number)).toEqual(["241"]);
  const within = entityView(reading(), "hill-zone").numbersWithin.flatMap(({ items }) => items);
  expect(within.map(({ number }) => number)).toEqual(["241"]);
});

test("the table of a topic shows the latest value of an indicator", () => {
  const text = JSON.stringify(topicView(reading(), "economy").lines);
  expect(text).toContain("241");
  expect(text).not.toContain("302");
});

test("a big number of the home page without a period is the latest", () => {
  const { catalogue } = reading();
  const [figureAsked] = catalogue.site.home.zones[0]?.figures ?? [];
  expect(figureAsked && homeFigureRows(figureAsked, catalogue.observations).map(({ value }) => value)).toEqual(["241"]);
  expect(JSON.stringify(homeView(reading()).zones)).toContain("241");
});

test("a chart of one time and the table of a briefing show the latest row", () => {
  const { catalogue } = reading();
  const chart = chartSpecSchema.parse({
    dataset: "enterprise-counts",
    kind: "bars",
    topic: "economy",
    title: { zh: "企业", en: "Firms" },
    select: [{ entity: "east-park", indicator: "firms" }],
  });
  const drawn = figure({ catalogue, lang: "zh" }, { ...chart, slug: "firms" });
  expect(drawn.observations.map(({ value }) => value)).toEqual(["241"]);
  const edition = withEdition(rows, {
    releases: { "enterprise-counts": "1.0.0" },
    select: [{ dataset: "enterprise-counts", entity: "east-park", indicator: "firms" }],
  }).editions.get("east");
  expect(edition && selectedRows(edition).map(({ value }) => value)).toEqual(["241"]);
});
