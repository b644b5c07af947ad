import { wordsOf } from "../../src/text/words.ts";
import { describe, expect, test } from "vitest";
import { lastReleaseDay } from "../../src/model/age.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { monthsBetween } from "../../src/model/warnings/stale-or-missing.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { LANGS, type Lang } from "../../src/schema/localized.ts";

import { bodyName } from "../../src/text/names.ts";
import type { BigNumber } from "../../src/views/figure/big-number.ts";
import { enterprisesView } from "../../src/views/places/enterprises.ts";
import { entityView } from "../../src/views/places/entity.ts";
import { homeView } from "../../src/views/places/home.ts";
import { topicView } from "../../src/views/places/topic.ts";
import { fixtureCatalogue } from "../exports/fixture.ts";

const { catalogue: real } = loadCatalogue("data");
if (!real) throw new Error("the record is not valid");

/** The small record of 2019, with its newest release on another day. */
function releasedOn(day: string): Catalogue {
  const catalogue = fixtureCatalogue();
  const datasets = [...catalogue.datasets].map(([id, dataset]) => {
    const releases = dataset.releases.map((release) => ({ ...release, date: day }));
    return [id, { ...dataset, releases }] as const;
  });
  return { ...catalogue, datasets: new Map(datasets) };
}

function everyNumber(catalogue: Catalogue, id: string, lang: Lang): BigNumber[] {
  const { numbers, numbersWithin } = entityView({ catalogue, lang }, id);
  return [...numbers, ...numbersWithin.flatMap(({ items }) => items)];
}

/** The large figures of the front page and of all zones. */
function zoneNumbers(catalogue: Catalogue, lang: Lang): BigNumber[] {
  const zones = [...catalogue.entities.values()].filter(({ kind }) => kind === "zone");
  return [
    ...homeView({ catalogue, lang }).zones.flatMap((zone) => zone.numbers),
    ...zones.flatMap(({ id }) => everyNumber(catalogue, id, lang)),
  ];
}

describe.each(LANGS)("large figures in %s", (lang) => {
  test("on the front page and the pages of zones say whose they are and from when", () => {
    for (const catalogue of [real, fixtureCatalogue()]) {
      const names = [...catalogue.entities.keys()].map((id) => bodyName({ catalogue, lang }, id));
      const numbers = zoneNumbers(catalogue, lang);
      expect(numbers.length).toBeGreaterThan(0);
      for (const { owner, period } of numbers) {
        expect(names).toContain(owner);
        expect(period).toMatch(/\d{4}/);
      }
    }
  });

  test("say their age once it is past the limit of the record, and not before", () => {
    const ages = (day: string): string[] => zoneNumbers(releasedOn(day), lang).map(({ age }) => age);
    expect(new Set(ages("2021-08-31"))).toEqual(new Set([""]));
    expect(new Set(ages("2021-09-01"))).toEqual(new Set([lang === "zh" ? "距今25个月" : "25 months old"]));
  });

  test("of the record say the age that the warnings work out", () => {
    const day = lastReleaseDay(real);
    const byPath = new Map(zoneNumbers(real, lang).map((number) => [number.href, number]));
    const chosen = real.site.home.zones.flatMap(({ figures }) => figures);
    const rows = real.observations.filter(({ id }) => chosen.includes(id));
    expect(rows).toHaveLength(chosen.length);
    for (const { period, indicator, entity } of rows) {
      const months = monthsBetween(period.end, day);
      const old = months > real.site.thresholds.stale_months;
      const shown = [...byPath.values()].filter(({ owner }) => owner === bodyName({ catalogue: real, lang }, entity));
      const name = real.indicators.get(indicator)?.name[lang] ?? "";
      const number = shown.find(({ label }) => label.startsWith(name));
      expect(number?.age.includes(String(months)) ?? false).toBe(old);
    }
  });
});

describe.each(LANGS)("the pages of places in %s", (lang) => {
  const { ui } = wordsOf(lang);
  test("lead, for a zone, with its own figures; others stand under the names of their bodies", () => {
    for (const zone of real.entities.values()) {
      if (zone.kind !== "zone") continue;
      const { numbers, numbersWithin } = entityView({ catalogue: real, lang }, zone.id);
      expect(new Set(numbers.map(({ owner }) => owner))).toEqual(
        new Set([bodyName({ catalogue: real, lang }, zone.id)]),
      );
      for (const { id, items } of numbersWithin) {
        expect(new Set(items.map(({ owner }) => owner))).toEqual(new Set([bodyName({ catalogue: real, lang }, id)]));
      }
    }
  });

  test("call nothing the latest, for what is known may be years old", () => {
    const { news: _news, figures: _figures, ways: _ways, ...home } = homeView({ catalogue: real, lang });
    const words = [
      ...[home, ui.homeZones, ui.headlineFigures, ui.mostRecent, ui.latestValues],
      ...[ui.latest, ui.topicsLead],
      ...[...real.topics.keys()].map((id) => topicView({ catalogue: real, lang }, id).lines),
      ...[...real.entities.keys()].map((id) => {
        const { facts, numbers, numbersWithin, agesNote } = entityView({ catalogue: real, lang }, id);
        return { facts, numbers, numbersWithin, agesNote };
      }),
    ];
    expect(JSON.stringify(words).match(/最新|\blatest (?!data release)/gi) ?? []).toEqual([]);
  });

  test("say the age of a value in the tables of topics and of tiers, and of a body in its head", () => {
    const old = releasedOn("2029-01-01");
    const age = lang === "zh" ? "个月" : "months old";
    const cells = topicView({ catalogue: old, lang }, "economy").lines.rows.flatMap((row) => row.cells);
    expect(cells.filter(({ sub }) => sub?.includes(age)).length).toBeGreaterThan(0);
    const tiers = enterprisesView({ catalogue: old, lang }).matrix.groups.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.flat()),
    );
    for (const tier of tiers) expect(tier.age).toContain(age);
    const facts = entityView({ catalogue: old, lang }, "east-park").facts;
    expect(facts.find(({ term }) => term === ui.mostRecent)?.text).toContain(age);
    expect(homeView({ catalogue: old, lang }).zones[0]?.reach).toContain(age);
  });
});
