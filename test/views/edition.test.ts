import { expect, test } from "vitest";
import type { Catalogue } from "../../src/load/catalogue.ts";
import { loadCatalogue } from "../../src/load/load-catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { siteSchema } from "../../src/schema/site.ts";
import { briefingView, type BriefingView } from "../../src/views/briefing.ts";

const { catalogue: record } = loadCatalogue("data");
if (!record) throw new Error("the record is not sound");
const now: Catalogue = record;
const slugs = [...now.editions.keys()];
const LATER = { zh: "后来的说法", en: "what was said later" };

/** The editions of a record, in both languages. */
function editions(catalogue: Catalogue): BriefingView[] {
  return slugs.flatMap((slug) => LANGS.map((lang) => briefingView(catalogue, slug, lang)));
}

function renamed<Row>(rows: ReadonlyMap<string, Row>, change: (row: Row) => Row): Map<string, Row> {
  return new Map([...rows].map(([id, row]) => [id, change(row)]));
}

test("names, charts and contradictions of an edition are those of its releases, whatever became of them", () => {
  const later: Catalogue = {
    ...now,
    indicators: renamed(now.indicators, (row) => ({ ...row, name: LATER, decimals: 0 })),
    entities: renamed(now.entities, (row) => ({ ...row, name: LATER, shortName: LATER })),
    units: renamed(now.units, (row) => ({ ...row, pattern: { zh: "{}个", en: "{} things" } })),
    scopes: renamed(now.scopes, (row) => ({ ...row, name: LATER })),
    sources: renamed(now.sources, (row) => ({ ...row, shortName: LATER })),
    charts: new Map(
      [...now.charts].map(([slug, spec]) => [slug, { ...spec, title: LATER, headline: LATER }]),
    ),
    contradictions: [],
  };
  expect(JSON.stringify(editions(later))).not.toContain(LATER.en);
  expect(editions(later)).toEqual(editions(now));
});

test("an edition is judged by the limits of its day", () => {
  const strict = { pace: { green: 90, yellow: 80, red: 70 }, growth_highlight: 99, stale_months: 999 };
  const { $schema: _schema, ...site } = now.site;
  const withLimits = (former: readonly object[]): Catalogue => ({
    ...now,
    site: siteSchema.parse({ ...site, thresholds: strict, former_thresholds: former }),
  });
  const last =
    [...now.editions.values()]
      .map(({ spec }) => spec.edition)
      .sort()
      .at(-1) ?? "";
  const kept = { until: last, thresholds: now.site.thresholds };
  expect(editions(withLimits([]))).not.toEqual(editions(now));
  expect(editions(withLimits([kept]))).toEqual(editions(now));
  // The earliest list that still held on the day decides, in whatever order they stand.
  const after = { until: "2999-12-31", thresholds: strict };
  const before = { until: "2000-01-01", thresholds: strict };
  expect(editions(withLimits([after, kept, before]))).toEqual(editions(now));
});
