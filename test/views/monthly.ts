import type { Observation } from "../../src/schema/observation.ts";
import type { Measure, Role } from "../../src/schema/codes.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { observationId } from "../../src/model/observation-id.ts";
import type { Catalogue } from "../../src/load/catalogue.ts";
import { fixtureCatalogue } from "../exports/fixture.ts";

/** One figure of the fixture's output, with what a test does not name left plain. */
export function row(
  entity: string,
  period: string,
  value: string | null,
  rest: Partial<
    Pick<Observation, "measure" | "role" | "qualifier" | "qualifierWord" | "status" | "priceBasis">
  > = {},
): Observation {
  const parsed = parsePeriod(period);
  if (!parsed) throw new Error(period);
  const measure: Measure = rest.measure ?? "level";
  const role: Role = rest.role ?? "actual";
  const key = {
    entity,
    indicator: "output",
    project: null,
    stage: null,
    period: parsed,
    measure,
    role,
    scope: null,
  };
  return {
    ...key,
    id: observationId(key),
    dataset: "park-indicators",
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
  };
}

/** The parks of the made-up months. */
export const PARKS = ["east-park", "west-park", "north-park", "south-park"];

/** The small record with four parks in the zone, so that there is somebody to compare with. */
export function monthlyCatalogue(observations: Observation[]): Catalogue {
  const catalogue = fixtureCatalogue();
  const east = catalogue.entities.get("east-park");
  if (!east) throw new Error("east-park");
  const entities = new Map(catalogue.entities);
  for (const id of PARKS) {
    const word = id.split("-")[0] ?? "";
    const zh = { east: "东园", west: "西园", north: "北园", south: "南园" }[word] ?? word;
    const en = `${word.charAt(0).toUpperCase()}${word.slice(1)} Park`;
    entities.set(id, { ...east, id, name: { zh, en }, shortName: { zh, en } });
  }
  return { ...catalogue, entities, observations, contradictions: [] };
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
      const growth =
        year === 2021 ? [row(entity, period, ((factor - 1) * 100).toFixed(1), { measure: "yoy" })] : [];
      return [row(entity, period, value), ...growth];
    }).flat(),
    ...(year === 2021 ? [row(entity, "2021", "120", { role: "target" })] : []),
  ]);
}
