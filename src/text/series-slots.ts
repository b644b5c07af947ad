import { formatPeriod } from "../format/period.ts";
import { formatNumber } from "../format/number.ts";
import type { Reading } from "../model/reading.ts";
import { differenceSince, seriesPoints } from "../model/series-points.ts";
import type { Series } from "../model/series.ts";
import type { SeriesSlot } from "../schema/chart.ts";
import type { Observation } from "../schema/observation.ts";
import { indicatorOf, unitOf, valueText } from "./value.ts";
import { wordsOf } from "./words.ts";

/** What the slots of a name that stands for a series are filled with; "" for one of which nothing is known. */
export function seriesSlots(reading: Reading, series: Series): Record<SeriesSlot, string> {
  const points = seriesPoints(series);
  const value = (row: Observation | null): string => (row ? valueText(reading, row) : "");
  const period = (row: Observation | null): string => (row ? formatPeriod(row.period, reading.lang) : "");
  const since = (row: Observation | null): string => seriesDifferenceText(reading, row, points.latest, series);
  return {
    latest: value(points.latest),
    latest_period: period(points.latest),
    previous: value(points.previous),
    previous_period: period(points.previous),
    first: value(points.first),
    first_period: period(points.first),
    year_before: value(points.yearBefore),
    year_before_period: period(points.yearBefore),
    max: value(points.max),
    max_period: period(points.max),
    min: value(points.min),
    min_period: period(points.min),
    change_since_first: since(points.first),
    change_since_previous: since(points.previous),
    change_since_year_before: since(points.yearBefore),
  };
}

/** `增加12件`, `上升1.2个百分点`, `持平`; "" where the two cannot be set against each other. */
export function seriesDifferenceText(
  reading: Reading,
  earlier: Observation | null,
  later: Observation | null,
  series: Series,
): string {
  const difference = differenceSince(earlier, later, series);
  return difference === null || !later ? "" : differenceWords(reading, difference, later);
}

/** A difference, exact and with its sign, from an earlier value to `later`: `增加12件`, `上升1.2个百分点`, `持平`. */
export function differenceWords(reading: Reading, difference: string, later: Observation): string {
  const { changeWords } = wordsOf(reading.lang);
  if (Number(difference) === 0) return changeWords.unchanged;
  const rises = Number(difference) > 0;
  const size = difference.replace("-", "");
  if (unitOf(reading.catalogue, later).kind === "percent")
    return changeWords.points(rises, formatNumber(size, null, reading.lang));
  const amount = valueText(reading, { ...later, value: size, upper: null });
  const { statistic } = indicatorOf(reading.catalogue, later);
  return ["stock", "flow", "ytd"].includes(statistic)
    ? changeWords.amount(rises, amount)
    : changeWords.level(rises, amount);
}
