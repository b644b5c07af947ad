import type { Observation } from "../../src/schema/observation.ts";
import type { Indicator } from "../../src/schema/reference.ts";
import { siteSchema } from "../../src/schema/site.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { observationId } from "../../src/model/observation-id.ts";
import type { Catalogue, Edition } from "../../src/model/catalogue.ts";
import type { Change } from "../../src/model/diff.ts";
import { briefingSchema, type BriefingInput } from "../../src/schema/briefing.ts";
import { fixtureCatalogue } from "../exports/fixture.ts";

/** One figure of the fixture's output, with what a test does not name left plain. */
export function row(
  entity: string,
  period: string,
  value: string | null,
  rest: Partial<Omit<Observation, "id" | "period" | "value" | "entity">> = {},
): Observation {
  const parsed = parsePeriod(period);
  if (!parsed) throw new Error(period);
  const plain = {
    dataset: "park-indicators",
    entity,
    indicator: "output",
    project: null,
    stage: null,
    period: parsed,
    measure: "level",
    role: "actual",
    scope: null,
    value,
    upper: null,
    qualifier: "exact",
    qualifierWord: "",
    status: value === null ? "O" : "A",
    priceBasis: null,
    source: "page-2019",
    locator: "§1¶1",
    note: null,
    row: 2,
    ...rest,
  } as const;
  return { ...plain, id: observationId(plain) };
}

/** The parks of the made-up months. */
export const PARKS = ["east-park", "west-park", "north-park", "south-park"];

/** The small record with four parks in the zone, so that there is somebody to compare with, and with what they report. */
export function monthlyCatalogue(observations: Observation[]): Catalogue {
  const catalogue = fixtureCatalogue();
  const east = catalogue.entities.get("east-park");
  const [output, firms] = [catalogue.indicators.get("output"), catalogue.indicators.get("firms")];
  if (!east || !output || !firms) throw new Error("the fixture has changed");
  const entities = new Map(catalogue.entities);
  PARKS.forEach((id, index) => {
    const word = id.split("-")[0] ?? "";
    const zh = { east: "东园", west: "西园", north: "北园", south: "南园" }[word] ?? word;
    const en = `${word.charAt(0).toUpperCase()}${word.slice(1)} Park`;
    entities.set(id, { ...east, id, name: { zh, en }, shortName: { zh, en }, colour: index + 1 });
  });
  const indicators = new Map(catalogue.indicators);
  const add = (like: Indicator, id: string, zh: string, en: string, rest: Partial<Indicator> = {}): void => {
    indicators.set(id, { ...like, id, name: { zh, en }, ...rest });
  };
  add(firms, "on-register", "四上企业", "Four-above enterprises");
  add(firms, "entered", "新增四上企业", "New four-above enterprises", { statistic: "flow" });
  add(firms, "left", "退库企业", "Enterprises that left the register", {
    statistic: "flow",
    direction: "lower",
  });
  add(firms, "reserve", "四上后备企业", "Four-above reserve");
  add(output, "energy", "单位产值能耗", "Energy used per unit of output", {
    direction: "lower",
    statistic: "rate",
    unit: "coal",
  });
  const units = new Map(catalogue.units);
  const coal = { zh: "{}吨标准煤/万元", en: "{} t of coal equivalent per CNY 10,000" };
  const [plain] = units.values();
  if (plain)
    units.set("coal", {
      ...plain,
      id: "coal",
      enFactor: "1",
      pattern: coal,
      patternOne: coal.en,
      kind: "other",
    });
  return { ...catalogue, entities, indicators, units, observations, contradictions: [] };
}

/** The same record with settings of its own: a register to watch, plans, limits. */
export function withSettings(catalogue: Catalogue, settings: object): Catalogue {
  const register = { stock: ["on-register"], entered: "entered", left: "left", reserve: "reserve" };
  const { $schema: _schema, ...site } = catalogue.site;
  return { ...catalogue, site: siteSchema.parse({ ...site, register, ...settings }) };
}

export const AUGUST = "2021-01/2021-08";

/** The catalogue with one edition, `east`, about the output of East Park in January to August 2021 unless told otherwise. */
export function withEdition(
  observations: Observation[],
  input: Partial<BriefingInput> = {},
  changes: Change[] | null = null,
): Catalogue {
  const spec = briefingSchema.parse({
    title: { zh: "东园汇报", en: "Briefing on East Park" },
    entities: ["east-park"],
    period: AUGUST,
    edition: "2021-09-15",
    audience: "internal",
    peers: { name: { zh: "四个园区", en: "the four parks" }, entities: PARKS },
    releases: { "park-indicators": "1.0.0" },
    parts: ["table", "summary", "highlights", "shortfalls", "changes"],
    select: [{ dataset: "park-indicators", indicator: "output", entity: "east-park", period: AUGUST }],
    ...input,
  });
  const catalogue = monthlyCatalogue(observations);
  const edition: Edition = {
    spec: { ...spec, slug: "east" },
    observations,
    projects: new Map(),
    frozen: [],
    changes,
  };
  return { ...catalogue, editions: new Map([["east", edition]]) };
}

/** Counts of enterprises stand in the dataset of their own. */
export function count(
  indicator: string,
  period: string,
  value: string | null,
  rest: Parameters<typeof row>[3] = {},
): Observation {
  return row("east-park", period, value, { dataset: "enterprise-counts", indicator, ...rest });
}

/**
 * Two years of year-to-date output: 10 a month in the first year, growing in the second, with one month missing, each
 * with a growth, and a target for the second year.
 */
export function twoYears(entity: string, factor: number): Observation[] {
  return [2020, 2021].flatMap((year) => [
    ...Array.from({ length: 12 }, (_none, index) => {
      const month = index + 1;
      if (year === 2021 && month === 5) return [];
      const period = month === 1 ? `${year}-01` : `${year}-01/${year}-${String(month).padStart(2, "0")}`;
      const value = (month * 10 * (year === 2020 ? 1 : factor)).toFixed(1);
      const growth = year === 2021 ? [row(entity, period, ((factor - 1) * 100).toFixed(1), { measure: "yoy" })] : [];
      return [row(entity, period, value), ...growth];
    }).flat(),
    ...(year === 2021 ? [row(entity, "2021", "120", { role: "target" })] : []),
  ]);
}

/** The shape of a year: a weak February, a strong June and December. */
const SEASON = [8.2, 6.4, 11.5, 10.8, 12.1, 14.9, 11.7, 12.3, 13.6, 12.9, 14.2, 18.8];

/** Output month by month, both ends included: a season, a little growth, a little unrest. */
export function months(entity: string, from: string, to: string): Observation[] {
  const [first, last] = [from, to].map((text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1);
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_none, step) => {
    const index = (first ?? 0) + step;
    const [year, month] = [Math.floor(index / 12), index % 12];
    const value = (SEASON[month] ?? 0) * 1.05 ** (year - 2019) + ((index * 7) % 5) * 0.3;
    return row(entity, `${year}-${String(month + 1).padStart(2, "0")}`, value.toFixed(1));
  });
}

/** The same output as years to date: January, January to February, and so on. */
export function yearsToDate(entity: string, from: string, to: string): Observation[] {
  let sum = 0;
  return months(entity, from, to).map(({ period, value }) => {
    const year = period.text.slice(0, 4);
    const isJanuary = period.text.endsWith("-01");
    sum = (isJanuary ? 0 : sum) + Number(value);
    return row(entity, isJanuary ? period.text : `${year}-01/${period.text}`, sum.toFixed(1));
  });
}
