import { unitCode, unmetNeeds, type UnmetNeed } from "../model/needs.ts";
import { selectRows } from "../model/select.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { Observation } from "../schema/observation.ts";
import type { Draft } from "./draft.ts";

/** The needs of one sort that a chart in `data/charts/` does not meet. */
export function unmetOf<Code extends UnmetNeed["code"]>(
  code: Code,
  chart: ChartSpec,
  { needs, observations, reference }: Draft,
): Extract<UnmetNeed, { code: Code }>[] {
  const inner = chart.inner && needs[chart.inner];
  const demanded = inner ? { ...needs[chart.kind], ...inner } : needs[chart.kind];
  if (!demanded) return [];
  const rows = selectRows(chart, observations).map((row) => row.observation);
  const units = unitsOf(chart, rows, reference.indicators);
  return unmetNeeds(demanded, { rows: rows.length, parts: partsOf(chart), units }).filter(
    (need): need is Extract<UnmetNeed, { code: Code }> => need.code === code,
  );
}

/** The units of the rows that share a scale: panels of level and growth have one each. */
function unitsOf(
  { panels }: ChartSpec,
  rows: readonly Observation[],
  indicators: Draft["reference"]["indicators"],
): Set<string> {
  const of = (some: readonly Observation[]): Set<string> => new Set(some.map((row) => unitCode(row, indicators)));
  if (panels === undefined) return of(rows);
  const scales = [...Map.groupBy(rows, (row) => row.measure === "level").values()].map(of);
  return scales.find((each) => each.size > 1) ?? new Set([...(scales[0] ?? [])]);
}

/** The names that the selections of a chart carry. */
export function partsOf(chart: ChartSpec): Set<string> {
  return new Set(chart.select.flatMap(({ as }) => as ?? []));
}
