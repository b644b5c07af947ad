import type { Observation } from "../../schema/observation.ts";

/**
 * The newest row of each series up to a day: warnings speak of the present, and last year's months are history. Rows that
 * end on the same day all stay.
 */
export function latestInSeries(observations: readonly Observation[], asOf: string): Observation[] {
  const past = observations.filter(({ period, value }) => period.end <= asOf && value !== null);
  const newest = new Map<string, string>();
  for (const row of past) {
    const end = newest.get(seriesOf(row));
    if (end === undefined || end < row.period.end) newest.set(seriesOf(row), row.period.end);
  }
  return past.filter((row) => newest.get(seriesOf(row)) === row.period.end);
}

function seriesOf({ dataset, entity, indicator, project, stage, scope, measure, role }: Observation): string {
  return [dataset, entity, indicator, project, stage, scope, measure, role].join("|");
}
