import { parsePeriod, type Period } from "./period.ts";

/**
 * Stages as time went. One that ended before another began stands before it; those whose periods overlap (a day within the
 * half-year of the works) or are not known keep the order in which the record lists them, which is that of the plan. What
 * kind of stage it is has no say: a case is reported before works begin, a building is finished after them.
 */
export function stagesInTime<T extends { period: string }>(stages: readonly T[]): T[] {
  const rest = stages.map((stage) => ({ stage, period: parsePeriod(stage.period) }));
  const ordered: T[] = [];
  while (rest.length > 0) {
    const next = rest.findIndex(({ period }) => !rest.some((other) => isBefore(other.period, period)));
    ordered.push(...rest.splice(Math.max(0, next), 1).map(({ stage }) => stage));
  }
  return ordered;
}

function isBefore(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && a.end < b.start;
}
