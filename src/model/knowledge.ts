import type { Source } from "../schema/reference.ts";
import type { Observation } from "../schema/observation.ts";
import { comparePeriods, parsePeriod, type Period } from "./period.ts";

/**
 * When the figures of some rows were known: the date of the latest of their sources, whose last day (`end`) is the day. Never
 * the time that the rows are about, which of a plan lies ahead. Null without rows.
 */
export function knownWhen(
  sources: ReadonlyMap<string, Pick<Source, "date">>,
  rows: readonly Pick<Observation, "source">[],
): Period | null {
  const ids = new Set(rows.map(({ source }) => source));
  const dates = [...ids].flatMap((id) => parsePeriod(sources.get(id)?.date ?? "") ?? []);
  return dates.sort(comparePeriods).at(-1) ?? null;
}

/** The time that rows are about, from the first start to the last end: `2018-07-01/2020-10-31`; null without rows. */
export function coverage(rows: readonly Pick<Observation, "period">[]): string | null {
  const starts = rows.map(({ period }) => period.start).sort();
  const ends = rows.map(({ period }) => period.end).sort();
  return starts[0] === undefined ? null : `${starts[0]}/${ends.at(-1) ?? ".."}`;
}
