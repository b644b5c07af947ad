import type { Measure } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { linesOf, type Line, type LineContext } from "./line.ts";
import { natureOf } from "./statistic-rules.ts";
import { latestOf, seriesOf, type Series } from "./series.ts";
import { differenceSince, seriesPoints } from "./series-points.ts";

/** A series as one line of a table of indicators: its newest figure, and what the record says beside that. */
export interface SeriesLine {
  series: Series;
  /** Of the newest row. */
  line: Line;
  /** How the newest figure differs from an earlier one, exact and with its sign, where no source says how it moved; null where nothing is sure. */
  difference: { since: "previous" | "year-before"; value: string } | null;
}

/** Of series of one kind of period and equally new the level stands for the indicator, else what is said of it first here. */
const MEASURES: readonly Measure[] = ["level", "yoy", "growth", "share", "mom", "avg_growth", "excess"];

/**
 * One line for each thing that the rows tell of and each kind of period they tell it for (single months, months to date,
 * years …): a level and its growth make one line, whose series is the newer of the two. What has results is shown by them, what has
 * none by its targets or plans. Lines come in the order of their first rows.
 */
export function seriesLines(rows: readonly Observation[], context: LineContext): SeriesLine[] {
  const lines = [...Map.groupBy(rows, thingOf).values()].flatMap((all) => {
    const results = all.filter(({ role }) => role === "actual");
    const [first] = all;
    const shown = results.length > 0 ? results : all.filter(({ role }) => role === first?.role);
    const kinds = Map.groupBy(ownSeries(shown), ({ kind }) => kind);
    return [...kinds.values()].flatMap((found) => {
      const series = found.toSorted(bySaying)[0];
      const latest = series && latestOf(series);
      const [line] = latest ? linesOf([latest], context) : [];
      return series && line ? [{ series, line, difference: differenceOf(series, line, context) }] : [];
    });
  });
  // A single growth with a scope of its own (“against the entry”) stands beside its level.
  const joined = new Set(
    lines.flatMap(({ line }) => [line.growth, line.step, line.averageGrowth].filter((row) => row !== line.row)),
  );
  return lines.filter(({ series, line }) => series.rows.length > 1 || !joined.has(line.row));
}

/** Without those that only say again what another says: 1—2月 of a series of months is no series of months to date. */
function ownSeries(rows: readonly Observation[]): Series[] {
  const all = seriesOf(rows);
  return all.filter(
    (series) =>
      !all.some(
        (other) => other.rows.length > series.rows.length && series.rows.every((row) => other.rows.includes(row)),
      ),
  );
}

/** What a row tells of, whatever its time, measure and role. */
function thingOf({ dataset, entity, indicator, project, stage, scope }: Observation): string {
  return [dataset, entity, indicator, project, stage, scope].join("|");
}

function bySaying(a: Series, b: Series): number {
  const [ends, places] = [[a, b].map(newestEnd), [a, b].map(placeOf)];
  const [endA = "", endB = ""] = ends;
  return endA === endB ? (places[0] ?? 0) - (places[1] ?? 0) : endA > endB ? -1 : 1;
}

function newestEnd(series: Series): string {
  const latest = latestOf(series);
  return latest?.value ? latest.period.end : "";
}

function placeOf({ rows }: Series): number {
  return MEASURES.indexOf(rows[0]?.measure ?? "level");
}

/** A flow has its seasons and is set against the year before, all else against the period before; one is as good as the other for years. */
function differenceOf(series: Series, line: Line, { statisticOf }: LineContext): SeriesLine["difference"] {
  const { row, growth, step, faster } = line;
  if (growth ?? step ?? faster) return null;
  const { latest, previous, yearBefore } = seriesPoints(series);
  const nature = natureOf(row, statisticOf(row.indicator));
  const isSeasonal = (nature === "flow" || nature === "ytd") && series.kind !== "year";
  const earlier = isSeasonal ? yearBefore : previous;
  const value = differenceSince(earlier, latest, series);
  return value === null ? null : { since: isSeasonal ? "year-before" : "previous", value };
}
