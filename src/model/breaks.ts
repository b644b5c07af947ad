import type { Observation } from "../schema/observation.ts";
import type { Contradiction } from "../schema/reference.ts";
import { isLikePriced } from "./likeness.ts";
import { comparePeriods } from "./period.ts";
import { remember } from "./remember.ts";

/**
 * Whether the definition of a series changed after one time and up to another: a row of it within is marked B. Nothing is
 * then worked out from the one to the other, neither growth nor change nor completion. `observations` are those of the record.
 */
export function isBreakBetween(
  like: Observation,
  from: { end: string },
  to: { end: string },
  observations: readonly Observation[],
): boolean {
  return (breakEnds(observations).get(seriesId(like)) ?? []).some((end) => end > from.end && end <= to.end);
}

/** The last days of the actual rows marked B, by series. */
const breakEnds = remember((observations: readonly Observation[]): ReadonlyMap<string, string[]> => {
  const broken = observations.filter(({ status, role }) => status === "B" && role === "actual");
  return new Map(
    [...Map.groupBy(broken, seriesId)].map(([id, rows]) => [id, rows.map(({ period }) => period.end)] as const),
  );
});

function seriesId({ dataset, entity, indicator, project, stage, scope }: Observation): string {
  return [dataset, entity, indicator, project, stage, scope].join("|");
}

/**
 * The rows of a drawn line before which it must be cut, for what was counted is not the same any more: a row marked B, one
 * of another scope, price basis or definition (D on one side alone) than the row before it, or a pair that an entry on
 * scopes in `contradictions.csv` sets apart. The rows may stand in any order.
 */
export function breaksOf(
  rows: readonly Observation[],
  contradictions: readonly Contradiction[] = [],
): ReadonlySet<Observation> {
  const scopes = contradictions.filter(({ kind }) => kind === "scope");
  const sorted = rows.filter(({ value }) => value !== null).sort((a, b) => comparePeriods(a.period, b.period));
  return new Set(
    sorted.filter((row, index) => {
      const before = sorted[index - 1];
      if (!before || before.period.end === row.period.end) return false;
      if (row.status === "B" || (row.status === "D") !== (before.status === "D")) return true;
      if (row.scope !== before.scope || !isLikePriced(row, before)) return true;
      return scopes.some(({ observations }) => observations.includes(row.id) && observations.includes(before.id));
    }),
  );
}
