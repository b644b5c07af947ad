import { describe, expect, test } from "vitest";
import { chartVersions, pictureContent } from "../../src/model/chart-versions.ts";
import { catalogueAsOf, releaseHistory } from "../../src/read/as-of.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { ChartSpec } from "../../src/schema/chart.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { chartPageView } from "../../src/views/figure/chart-page.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { frozenChartView } from "../../src/views/figure/frozen-chart.ts";

// The record itself: a release that today's code can no longer read or draw must be noticed at once.

const catalogue = readRecord();
const histories = [...catalogue.datasets.keys()].map((id) => releaseHistory(catalogue, id));

function readRecord(): Catalogue {
  const { catalogue: found, problems } = loadCatalogue("data");
  if (!found) throw new Error(problems.find(({ severity }) => severity === "error")?.message.en);
  return found;
}

describe("the catalogue as of a release", () => {
  test("holds every row of every release, and what the row refers to", () => {
    for (const { release, catalogue: then } of histories.flat()) {
      expect(then.observations).toHaveLength(release.rows);
      for (const row of then.observations) {
        expect(then.entities.has(row.entity)).toBe(true);
        expect(then.indicators.has(row.indicator)).toBe(true);
        expect(then.sources.has(row.source)).toBe(true);
        expect(row.scope === null || then.scopes.has(row.scope)).toBe(true);
      }
    }
  });

  test("takes names from the frozen tables, not from those of today", () => {
    const [id] = catalogue.datasets.keys();
    const release = id && catalogue.datasets.get(id)?.releases[0];
    if (!id || !release) throw new Error("no release");
    const renamed = new Map(
      [...catalogue.entities].map(([code, entity]) => [code, { ...entity, name: { zh: "改名", en: "Renamed" } }]),
    );
    const then = catalogueAsOf({ ...catalogue, entities: renamed }, id, release.version);
    for (const entity of then.entities.values()) expect(entity.name.en).not.toBe("Renamed");
  });

  test("takes contradictions from the release or a later one, and from today only what kind they are", () => {
    const [id] = catalogue.datasets.keys();
    const release = id && catalogue.datasets.get(id)?.releases[0];
    if (!id || !release) throw new Error("no release");
    const before = catalogueAsOf(catalogue, id, release.version).contradictions;
    expect(before.length).toBeGreaterThan(0);
    const forgotten: Catalogue = { ...catalogue, contradictions: [] };
    const alone = catalogueAsOf(forgotten, id, release.version).contradictions;
    expect(alone.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(new Set(alone.map(({ kind }) => kind))).toEqual(new Set(["contradiction"]));
  });

  test("has the charts that had rows then, and no others", () => {
    for (const { catalogue: then } of histories.flat())
      for (const spec of then.charts.values())
        for (const lang of LANGS)
          expect(figure({ catalogue: then, lang }, spec).observations.length).toBeGreaterThan(0);
  });

  test("drops a sentence that speaks of more than the release holds", () => {
    const rates = histories.flat().flatMap(({ catalogue: then }) => then.charts.get("resolution-rates") ?? []);
    expect(rates[0]?.headline).toBeUndefined();
    expect(rates[0]?.note).toBeUndefined();
    expect(rates.at(-1)?.headline).toBeDefined();
  });

  test("lists the changes that were frozen with it", () => {
    for (const { release, changes } of histories.flat())
      expect(new Set(changes.map(({ id }) => id)).size).toBe(
        Object.values(release.changes).reduce((sum, count) => sum + count, 0),
      );
  });
});

describe("the versions of a chart", () => {
  test("that are called the same have the same picture in both languages and frames", () => {
    for (const states of histories) {
      for (const slug of new Set(states.flatMap((state) => [...state.catalogue.charts.keys()]))) {
        const drawn = new Map<string, string>();
        for (const each of chartVersions(states, slug)) {
          const pictures = LANGS.map((lang) => figure({ catalogue: each.catalogue, lang }, each.spec).svg);
          const svg = JSON.stringify(pictures);
          expect(drawn.get(each.drawnSince) ?? svg).toBe(svg);
          drawn.set(each.drawnSince, svg);
        }
      }
    }
  });

  test("tell a corrected value, a corrected note, a new row and a new name apart", () => {
    const states = histories[0] ?? [];
    const last = states.at(-1);
    const spec = last && [...last.catalogue.charts.values()].find((each) => rowsOf(last.catalogue, each) > 1);
    if (!last || !spec) throw new Error("no chart");
    const [row] = figure({ catalogue: last.catalogue, lang: "zh" }, spec).observations;
    if (!row) throw new Error("no row");
    const change = (edit: (then: Catalogue) => Partial<Catalogue>) =>
      chartVersions([last, { ...last, catalogue: { ...last.catalogue, ...edit(last.catalogue) } }], spec.slug).at(-1)
        ?.change;
    const replace = (fields: object) => (then: Catalogue) => ({
      observations: then.observations.map((each) => (each.id === row.id ? { ...each, ...fields } : each)),
    });
    expect(change(() => ({}))).toBe("same");
    expect(change(replace({ value: "1234567" }))).toBe("revised");
    expect(change(replace({ locator: "§9¶9" }))).toBe("annotated");
    expect(change((then) => ({ observations: then.observations.filter(({ id }) => id !== row.id) }))).toBe("revised");
    expect(
      change((then) => ({
        entities: new Map(
          [...then.entities].map(([id, entity]) => [id, { ...entity, shortName: { zh: "新名", en: "New" } }]),
        ),
      })),
    ).toBe("relabelled");
  });
});

describe("the page of a chart as of a release", () => {
  test("says nothing that a later release would change", () => {
    for (const states of histories) {
      const [first] = states;
      const slug = first && [...first.catalogue.charts.keys()][0];
      if (!first || slug === undefined) continue;
      const { version } = first.release;
      for (const lang of LANGS)
        expect(JSON.stringify(frozenChartView({ catalogue, lang }, [first], slug, version))).toBe(
          JSON.stringify(frozenChartView({ catalogue, lang }, states, slug, version)),
        );
    }
  });

  test("is where the living page leads if it shows the very same figure", () => {
    for (const [slug, spec] of catalogue.charts) {
      const states = releaseHistory(catalogue, spec.dataset);
      const last = chartVersions(states, slug).at(-1);
      const view = chartPageView({ catalogue, lang: "zh" }, states, slug);
      const same = last && pictureContent(last.catalogue, last.spec) === pictureContent(catalogue, spec);
      expect(view.figure.frozenHref).toBe(same ? `charts/${slug}/${last.release.version}/` : undefined);
      expect(view.versions.filter(({ isSame }) => isSame)).toHaveLength(same ? 1 : 0);
      expect(view.citation === null).toBe(!same);
    }
  });
});

function rowsOf(then: Catalogue, spec: ChartSpec): number {
  return figure({ catalogue: then, lang: "zh" }, spec).observations.length;
}
