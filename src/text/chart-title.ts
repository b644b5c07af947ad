import { formatPeriodRange } from "../format/period-range.ts";
import type { Reading } from "../model/reading.ts";
import { selectRows } from "../model/select.ts";
import { seriesKindOf } from "../model/series.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { isPeriodList, PERIOD_SLOT } from "../schema/selected-time.ts";
import { LANGS } from "../schema/codes.ts";
import type { Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { wordsOf } from "./words.ts";

/** What `{period}` and `{period.last}` are filled with; `last` is "" unless the chart asks for the last of its periods. */
export interface DrawnTime {
  value: string;
  last: string;
}

/** The title of a chart, with the time that it draws. */
export function chartTitle(reading: Reading, spec: ChartSpec): string {
  const title = spec.title[reading.lang];
  if (!title.includes(`{${PERIOD_SLOT}`)) return title;
  const rows = selectRows(spec, reading.catalogue.observations).map((row) => row.observation);
  const time = drawnTime(reading, spec, rows);
  const filled = title
    .replaceAll(`{${PERIOD_SLOT}.last}`, time.last || time.value)
    .replaceAll(`{${PERIOD_SLOT}}`, time.value)
    .trim();
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** The title in every language. */
export function chartTitles(catalogue: Reading["catalogue"], spec: ChartSpec): Localized {
  return Object.fromEntries(LANGS.map((lang) => [lang, chartTitle({ catalogue, lang }, spec)])) as Localized;
}

/** The time that a chart draws, in words: that of its results, and of its targets and plans only where there is nothing else. */
export function drawnTime({ lang }: Reading, spec: ChartSpec, rows: readonly Observation[]): DrawnTime {
  const known = rows.filter(({ value }) => value !== null);
  const results = known.filter(({ role }) => role === "actual");
  const told = [results, known, rows].find(({ length }) => length > 0) ?? [];
  const value = formatPeriodRange(
    told.map(({ period }) => period),
    lang,
  );
  return { value, last: lastText(spec, told, lang) };
}

/** Months in one period of a kind that is counted in words. */
const LENGTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

function lastText(spec: ChartSpec, rows: readonly Observation[], lang: Reading["lang"]): string {
  const asked = spec.select.flatMap(({ period }) =>
    period !== undefined && !isPeriodList(period) && "last" in period && period.last !== undefined ? period : [],
  );
  const [first] = asked;
  if (!first || asked.length < spec.select.length || asked.some(({ kind }) => kind !== first.kind)) return "";
  const kind = first.kind;
  if (kind === "ytd" || kind === "day" || rows.some(({ period }) => kind !== "month" && seriesKindOf(period) !== kind))
    return "";
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const starts = rows.map(({ period }) => months(period.start));
  const ends = rows.map(({ period }) => months(period.end));
  const count = (Math.max(...ends) - Math.min(...starts) + 1) / LENGTHS[kind];
  return wordsOf(lang).changeWords.lastPeriods(kind, count);
}
