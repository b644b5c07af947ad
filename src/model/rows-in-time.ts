import {
  isPeriodList,
  LATEST,
  type LatestPeriod,
  type PeriodRange,
  type PeriodSelection,
} from "../schema/selected-time.ts";
import type { Observation } from "../schema/observation.ts";
import { comparePeriods, parsePeriod, type Period } from "./period.ts";
import { latestOf, seriesOf, subjectKey, type Series } from "./series.ts";

/**
 * Of rows that match a selection in all else those of the times that it asks for, in the given order; all of them if it asks
 * for none. What moves on with the record (`latest`, the last months) is asked of these rows and of no others.
 */
export function rowsInTime(wanted: PeriodSelection | undefined, rows: readonly Observation[]): Observation[] {
  if (wanted === undefined) return [...rows];
  if (isPeriodList(wanted)) {
    const texts = new Set([wanted].flat());
    const latest = texts.has(LATEST) ? latestRows({ latest: "each" }, rows) : NONE;
    return rows.filter((row) => texts.has(row.period.text) || latest.has(row));
  }
  const found = "latest" in wanted ? latestRows(wanted, rows) : rangeRows(wanted, rows);
  return rows.filter((row) => found.has(row));
}

const NONE: ReadonlySet<Observation> = new Set();

function latestRows({ latest, kind }: LatestPeriod, rows: readonly Observation[]): Set<Observation> {
  const series = seriesOf(rows).filter((each) => kind === undefined || each.kind === kind);
  if (latest === "each") return new Set(series.flatMap((each) => latestOf(each) ?? []));
  return commonRows(series);
}

/** The rows of the newest time at which everything that is selected has a value; none if there is no such time. */
function commonRows(series: readonly Series[]): Set<Observation> {
  const rows = series.flatMap((each) => each.rows).filter(({ value }) => value !== null);
  const subjects = new Set(series.flatMap((each) => each.rows.slice(0, 1).map(subjectKey)));
  const times = [...Map.groupBy(rows, ({ period }) => timeOf(period)).values()].filter(
    (each) => new Set(each.map(subjectKey)).size === subjects.size,
  );
  const newest = times.toSorted((a, b) => (a[0] && b[0] ? comparePeriods(a[0].period, b[0].period) : 0)).at(-1);
  return new Set(newest);
}

function timeOf({ kind, start, end }: Period): string {
  return `${kind}/${start}/${end}`;
}

/** A period lies in a range if its last day does: for a year to date, whose first day is always the same, nothing else tells. */
function rangeRows({ kind, from, to, last }: PeriodRange, rows: readonly Observation[]): Set<Observation> {
  const [first, end] = [firstDay(from), parsePeriod(to ?? "")?.end];
  const found = seriesOf(rows)
    .filter((series) => series.kind === kind)
    .flatMap((series) => series.rows)
    .filter(({ period }) => (first === undefined || period.end >= first) && (end === undefined || period.end <= end));
  if (last === undefined) return new Set(found);
  const ends = new Set([...new Set(found.map(({ period }) => period.end))].sort().slice(-last));
  return new Set(found.filter(({ period }) => ends.has(period.end)));
}

/** The first day that a range takes in: of a year to date or a span it is that of its last part. */
function firstDay(from: string | undefined): string | undefined {
  const period = parsePeriod(from ?? "");
  if (!period) return undefined;
  return period.kind === "ytd" || period.kind === "window" ? period.end : period.start;
}
