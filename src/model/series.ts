import { KEY_FIELDS } from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";
import { cellText } from "./cell-text.ts";
import { comparePeriods, type Period } from "./period.ts";

/** Kinds of period that make a series of their own. Spans between any two months or years have no common length. */
export type SeriesKind = "month" | "quarter" | "half" | "year" | "ytd" | "day" | "span";

/** Rows alike in all that names them but the time, of one kind of period, the oldest first. */
export interface Series {
  /** See `seriesKey`. */
  key: string;
  kind: SeriesKind;
  rows: Observation[];
}

const FIELDS_BUT_TIME = KEY_FIELDS.filter((field) => field !== "period");

/** The kind of series that a period belongs to. */
export function seriesKindOf({ kind }: Period): SeriesKind {
  return kind === "window" || kind === "until" ? "span" : kind;
}

/** What rows of all times and kinds of period have in common that tell of the same thing in the same terms. */
export function subjectKey(row: Observation): string {
  return FIELDS_BUT_TIME.map((field) => cellText(row, field)).join("|");
}

/** What rows of one series have in common: all fields of their key but the period, and the kind of period. */
export function seriesKey(row: Observation): string {
  return `${subjectKey(row)}|${seriesKindOf(row.period)}`;
}

/**
 * The series that some rows make, in the order in which their first rows come. January to February, which Chinese statistics
 * often publish as one, is a year to date and also stands at its place among the months of a year that have neither January
 * nor February; January alone is a month and also the first of the years to date.
 */
export function seriesOf(rows: readonly Observation[]): Series[] {
  return [...Map.groupBy(rows, subjectKey)].flatMap(([subject, own]) => {
    const kinds = Map.groupBy(own, (row) => seriesKindOf(row.period));
    const { month, ytd } = { month: kinds.get("month") ?? [], ytd: kinds.get("ytd") ?? [] };
    if (month.length > 0 && ytd.length > 0) {
      const begun = new Set(month.flatMap(({ period }) => (isFirstTwo(period) ? yearOf(period) : [])));
      kinds.set("month", [...ytd.filter(({ period }) => isFirstTwo(period) && !begun.has(yearOf(period))), ...month]);
      kinds.set("ytd", [...month.filter(({ period }) => period.start.endsWith("-01-01")), ...ytd]);
    }
    return [...kinds].map(([kind, found]) => ({
      key: `${subject}|${kind}`,
      kind,
      rows: found.toSorted((a, b) => comparePeriods(a.period, b.period)),
    }));
  });
}

/**
 * The one series that these rows make; undefined if they make several. January alone, a month and the first of the years to
 * date, makes no second series beside the one that it opens.
 */
export function wholeSeries(rows: readonly Observation[]): Series | undefined {
  return seriesOf(rows).find((series) => series.rows.length === rows.length);
}

/**
 * The newest row of a series that has a value, by its time and never by its size: the later end, then the later start, then
 * the later place in the file. If no row has a value, the newest of all.
 */
export function latestOf({ rows }: Pick<Series, "rows">): Observation | undefined {
  return rows.findLast(({ value }) => value !== null) ?? rows.at(-1);
}

function isFirstTwo({ start, end }: Period): boolean {
  return end.slice(5, 7) <= "02" && start.slice(0, 4) === end.slice(0, 4);
}

function yearOf({ end }: Period): string {
  return end.slice(0, 4);
}
