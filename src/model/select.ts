import type { ChartSpec, Selector } from "../schema/chart.ts";
import type { Observation } from "../schema/observation.ts";
import { comparePeriods } from "./period.ts";

/** An observation together with the selector that picked it. */
export interface Selected {
  observation: Observation;
  selector: Selector;
}

/** True if the observation has one of the given values in every field that the selector names. */
export function matches(selector: Selector, observation: Observation): boolean {
  return (
    matchesField(selector.entity, observation.entity) &&
    matchesField(selector.indicator, observation.indicator) &&
    matchesField(selector.project, observation.project ?? "") &&
    matchesField(selector.stage, observation.stage ?? "") &&
    matchesField(selector.period, observation.period.text) &&
    matchesField(selector.measure, observation.measure) &&
    matchesField(selector.role, observation.role) &&
    matchesField(selector.scope, observation.scope ?? "") &&
    matchesField(selector.source, observation.source)
  );
}

/**
 * The rows of a chart: selector by selector, within one in the order in which its fields list their values, else in
 * file order; no row twice. Then sorted as the chart asks; missing values go last.
 */
export function selectRows(spec: ChartSpec, observations: readonly Observation[]): Selected[] {
  const picked = new Map<string, Selected>();
  const candidates = observations.filter((observation) => observation.dataset === spec.dataset);
  for (const selector of spec.select) {
    const found = candidates.filter((observation) => matches(selector, observation));
    found.sort((a, b) => compareRank(rank(selector, a), rank(selector, b)));
    for (const observation of found)
      if (!picked.has(observation.id)) picked.set(observation.id, { observation, selector });
  }
  const rows = [...picked.values()];
  if (spec.order === "period")
    rows.sort((a, b) => comparePeriods(a.observation.period, b.observation.period));
  if (spec.order === "descending") rows.sort((a, b) => magnitude(b, -Infinity) - magnitude(a, -Infinity));
  if (spec.order === "ascending") rows.sort((a, b) => magnitude(a, Infinity) - magnitude(b, Infinity));
  return rows;
}

/** Position of the observation's values in the selector's lists, field by field. */
function rank(selector: Selector, observation: Observation): number[] {
  const position = (list: string | string[] | undefined, value: string): number =>
    Array.isArray(list) ? list.indexOf(value) : 0;
  return [
    position(selector.entity, observation.entity),
    position(selector.project, observation.project ?? ""),
    position(selector.stage, observation.stage ?? ""),
    position(selector.indicator, observation.indicator),
    position(selector.period, observation.period.text),
    position(selector.measure, observation.measure),
  ];
}

function compareRank(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function magnitude(row: Selected, missing: number): number {
  return row.observation.value === null ? missing : Number(row.observation.value);
}

function matchesField(wanted: string | string[] | undefined, value: string): boolean {
  return wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
}
