import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import { formatPeriod } from "../format/period.ts";
import { formatPeriodRange } from "../format/period-range.ts";
import { comparePeriods, type Period } from "../model/period.ts";
import { seriesKindOf } from "../model/series.ts";
import { MILESTONE } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Unit } from "../schema/reference.ts";

import { listText } from "./list.ts";
import { lowerFirst } from "./lower-first.ts";
import { unitText } from "./value.ts";

/** `单位：亿元` / `Unit: CNY billion`; "" where the rows are in more than one unit. */
export function unitLine(reading: Reading, observations: readonly Observation[], shared: Unit | null): string {
  const { lang } = reading;
  const unit = unitText(reading, observations, shared);
  if (unit === "") return "";
  const { figureTexts, joints } = wordsOf(lang);
  return `${figureTexts.unit}${joints.colon}${unit}`;
}

/**
 * What is measured, where, when and at which prices, in one line: the subtitle of a chart. What the title says in the same
 * words is not said again.
 */
export function subtitle(reading: Reading, observations: readonly Observation[], title: string): string {
  const { catalogue, lang } = reading;
  const { joints, priceBasisLabels } = wordsOf(lang);
  const separator = joints.dot;
  // A bare step measures nothing: “milestone” would be a label of ours.
  const measured = observations.filter((row) => row.indicator !== MILESTONE);
  const indicators = unique(measured.map((row) => catalogue.indicators.get(row.indicator)?.name[lang] ?? ""));
  const entities = unique(observations.map((row) => catalogue.entities.get(row.entity)?.shortName[lang] ?? ""));
  const bases = unique(observations.map((row) => (row.priceBasis ? priceBasisLabels[row.priceBasis] : "")));
  const pieces = [
    indicators.length <= 3 ? listText([...indicators.slice(0, 1), ...indicators.slice(1).map(lowerFirst)], lang) : "",
    entities.length <= 4 ? listText(entities, lang) : "",
    periodText(observations, lang),
    bases.join(joints.list),
  ];
  return pieces.filter((piece) => piece !== "" && piece !== title).join(separator);
}

function periodText(observations: readonly Observation[], lang: Lang): string {
  const periods = observations
    .map((row) => row.period)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : comparePeriods(a, b)));
  const texts = unique(periods.map((period) => formatPeriod(period, lang)));
  if (texts.length <= 2) return listText(texts, lang);
  // Results of one kind of period are a range; what is aimed at for their year is said beside it.
  const results = observations.filter(({ role }) => role === "actual");
  const told = (results.length > 0 ? results : observations).map(({ period }) => period);
  if (isSeries(told)) return formatPeriodRange(told, lang);
  // From the first start: a window that ends in 2019 may have begun in 2018.
  const years = unique(periods.flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)])).sort();
  return wordsOf(lang).figureTexts.periodsAsShown(years[0] ?? "", years.at(-1) ?? "");
}

/** Periods of one kind that follow each other; 1—2月 among months, January among years to date. */
function isSeries(periods: readonly Period[]): boolean {
  const kinds = new Set(periods.map(seriesKindOf));
  const [kind] = kinds;
  const ends = new Set(periods.map(({ end }) => end));
  if (ends.size < 3 || kinds.has("span") || kinds.has("day")) return false;
  if (kinds.size === 1) return kind !== undefined;
  return kinds.size === 2 && kinds.has("month") && kinds.has("ytd") && isAmongMonths(periods);
}

function isAmongMonths(periods: readonly Period[]): boolean {
  return (
    periods.every(({ kind, end }) => kind === "month" || end.slice(5, 7) === "02") ||
    periods.every(({ kind, end }) => kind === "ytd" || end.slice(5, 7) === "01")
  );
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.filter(Boolean))];
}
