import { createFacts, type Facts } from "../src/check/facts.ts";
import { observationColumns } from "../src/schema/fields.ts";
import type { Entity, Indicator, Scope, Source } from "../src/schema/reference.ts";

const ENTITIES = 50;
const YEARS = 20;
const MONTHS = 10;

/** A sound CSV of `park-indicators` with so many rows, all with keys of their own, and the facts that make it sound. */
export function syntheticObservations(rows: number): { text: string; facts: Facts } {
  const lines = [observationColumns("park-indicators").join(",")];
  for (let index = 0; index < rows; index++) {
    const month = index % MONTHS;
    const year = Math.floor(index / MONTHS) % YEARS;
    const entity = Math.floor(index / (MONTHS * YEARS)) % ENTITIES;
    const indicator = Math.floor(index / (MONTHS * YEARS * ENTITIES));
    const period = `${2000 + year}-01/${2000 + year}-${String(month + 3).padStart(2, "0")}`;
    lines.push(
      `park-${entity},indicator-${indicator},${period},level,actual,${index}.${month},,exact,A,current,,page,§2¶${month + 1},,,`,
    );
  }
  return { text: `${lines.join("\n")}\n`, facts: syntheticFacts(rows) };
}

/** The facts that make so many rows sound. */
export function syntheticFacts(rows: number): Facts {
  const indicators = Math.ceil(rows / (ENTITIES * YEARS * MONTHS));
  return createFacts({
    entities: nameAll("park", ENTITIES, (id): Entity => ({
      ...text(id),
      kind: "park",
      parent: null,
      shortName: both(id),
      aliases: [],
      validFrom: "2000",
      validTo: null,
      colour: null,
      note: null,
    })),
    indicators: nameAll("indicator", indicators, (id): Indicator => ({
      ...text(id),
      topic: "t",
      definition: both(id),
      unit: "u",
      decimals: null,
      direction: "higher",
      statistic: "ytd",
      definer: both(id),
      tier: false,
      mechanism: null,
    })),
    sources: new Map<string, Source>([
      [
        "page",
        {
          id: "page",
          title: both("page"),
          shortName: both("page"),
          publisher: both("page"),
          date: "2020",
          page: null,
          file: "page.txt",
          sha256: "",
          note: null,
        },
      ],
    ]),
    sections: [{ source: "page", section: 2, name: both("page") }],
    scopes: new Map<string, Scope>(),
    stages: new Map(),
    units: null,
    topics: null,
    mechanisms: null,
    glossary: null,
    contradictions: null,
  });
}

function nameAll<Row>(prefix: string, count: number, make: (id: string) => Row): Map<string, Row> {
  return new Map(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, make(`${prefix}-${index}`)]));
}

function text(id: string) {
  return { id, name: both(id) };
}

function both(word: string) {
  return { zh: word, en: word };
}
