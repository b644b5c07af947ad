import type { ChartSpec } from "../schema/chart.ts";
import type { SeriesView } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { subjectKey, wholeSeries } from "./series.ts";

/** Of more things than this years laid over each other cannot be told apart. */
const MOST_LAID_OVER = 2;

/**
 * How a line of these rows can be laid out, the usual way first: years to date from January on, and single months, over each
 * other where they span two years or more and are of a thing or two; the same month of each year side by side; else along time.
 */
export function possibleViews(rows: readonly Observation[], panels: ChartSpec["panels"]): SeriesView[] {
  if (panels !== undefined) return [];
  const results = rows.filter(({ role }) => role === "actual");
  const things = Map.groupBy(results, subjectKey);
  const years = new Set(results.map(({ period }) => period.end.slice(0, 4)));
  const kinds = new Set([...things.values()].map((own) => wholeSeries(own)?.kind));
  const [kind] = kinds;
  if (years.size < 2 || kinds.size !== 1 || (kind !== "month" && kind !== "ytd")) return [];
  const isLevel = results.every(({ measure }) => measure === "level");
  const laidOver: SeriesView[] =
    things.size > MOST_LAID_OVER || (kind === "ytd" && !isLevel) ? [] : [kind === "ytd" ? "cumulative" : "months"];
  return kind === "ytd" && isLevel ? [...laidOver, "level", "same-month"] : ["level", ...laidOver, "same-month"];
}
