import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePeriod, type Period } from "../../src/model/period.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { Localized } from "../../src/schema/localized.ts";

// The record itself claims no more than its sources: no date finer than they are dated, no name of another body.

const { catalogue, problems } = loadCatalogue("data");
if (!catalogue) throw new Error(problems[0]?.message.en);
const record = catalogue;

describe("an inferred period", () => {
  test("ends no finer than its source is dated", () => {
    const finer = record.observations.flatMap((row) => {
      const source = parsePeriod(record.sources.get(row.source)?.date ?? "");
      return source?.inferred && row.period.inferred && isFiner(row.period, source) ? [row.id] : [];
    });
    expect(finer).toEqual([]);
  });

  test("is one that the schema of its dataset allows, and so is every other", () => {
    for (const id of ["park-indicators", "enterprise-counts"]) {
      const text = readFileSync(`data/datasets/${id}/datapackage.json`, "utf8");
      const [, spelled] = /"name": "period",[^]*?"pattern": ("[^\n]+")/.exec(text) ?? [];
      const pattern = new RegExp(String(JSON.parse(spelled ?? "null")));
      const rows = record.observations.filter(({ dataset }) => dataset === id);
      expect(rows.length).toBeGreaterThan(0);
      for (const { period } of rows) expect(period.text).toMatch(pattern);
    }
  });

  test("is noticed where it is made up", () => {
    const quarter = parsed("2020-Q4?");
    for (const text of ["2020-10?", "2018-07/2020-10?", "2018-07/2020-12?"])
      expect(isFiner(parsed(text), quarter)).toBe(true);
    for (const text of ["2020-Q4?", "2018-07/2020-Q4?", "2020?", "2019?"])
      expect(isFiner(parsed(text), quarter)).toBe(false);
  });
});

describe("names", () => {
  const zones = [...record.entities.values()].filter(({ kind }) => kind === "zone");
  const cities = zones.map(({ name }) => ({
    zh: /^(.+?)高新/.exec(name.zh)?.[1] ?? "",
    en: /^(\w+) High-tech/.exec(name.en)?.[1] ?? "",
  }));

  test("of the zones begin with a city", () => {
    for (const { zh, en } of cities) expect([zh.length > 1, en.length > 1]).toEqual([true, true]);
  });

  test("of the bodies of a zone are none of the city’s: whatever begins with the city says that it is of the zone", () => {
    const borrowed = [...record.entities.values()].flatMap(({ name, shortName, aliases }) =>
      [name.zh, name.en, shortName.zh, shortName.en, ...aliases].filter((each) => isOfCity(each)),
    );
    expect(borrowed).toEqual([]);
  });

  test("stand in no other text of the record as those of the city’s offices", () => {
    const texts: (Localized | null | undefined)[] = [
      ...[record.sections, record.scopes, record.stages, record.indicators, record.mechanisms].flatMap((table) =>
        [...table.values()].map(({ name }) => name),
      ),
      ...[...record.indicators.values()].map(({ definition }) => definition),
      ...[...record.mechanisms.values()].map(({ description }) => description),
      ...[...record.projects.values()].flatMap(({ name, description, stages }) => [
        name,
        description,
        ...stages.map(({ note }) => note),
      ]),
      ...record.observations.map(({ note }) => note),
    ];
    const offices = cities.flatMap(({ zh, en }) => [
      new RegExp(`${zh}(政务|行政服务|城管|城市管理|消防|创业中心)`),
      new RegExp(`${en} (service centre|urban management|fire brigade|incubator)`, "i"),
    ]);
    const found = texts.flatMap((each) => (each ? [each.zh, each.en] : []));
    expect(found.filter((text) => offices.some((office) => office.test(text)))).toEqual([]);
  });

  test("of one body are not given to another that a source lists apart", () => {
    const [apart] =
      record.projects.get("zhengzhou-management-reform")?.stages[1]?.figures[0]?.note?.zh.match(/沟赵/) ?? [];
    expect(apart).toBe("沟赵");
    for (const { name, shortName, aliases } of record.entities.values())
      expect([name.zh, shortName.zh, ...aliases]).not.toContain("沟赵园区");
  });

  function isOfCity(name: string): boolean {
    return cities.some(
      ({ zh, en }) =>
        new RegExp(`^${zh}(?!高新|国家高新|\\(国家\\)高新)`).test(name) ||
        new RegExp(`^${en} (?!High-tech|National High)`).test(name),
    );
  }
});

function parsed(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
}

/** Whether a period ends with a span that lies within the date of its source and is shorter. */
function isFiner(period: Period, source: Period): boolean {
  const last = parsed(period.text.split("/").at(-1) ?? "");
  const isWithin = last.start >= source.start && last.end <= source.end;
  return isWithin && (last.start > source.start || last.end < source.end);
}
