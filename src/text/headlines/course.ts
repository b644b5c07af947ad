import { breaksOf } from "../../model/breaks.ts";
import { compareDecimals, percentOf } from "../../model/decimal.ts";
import { movementSince, movementTo, type Movement } from "../../model/direction.ts";
import { seriesOf, type Series } from "../../model/series.ts";
import { seriesPoints } from "../../model/series-points.ts";
import { natureOf, ruleOf } from "../../model/statistic-rules.ts";
import { targetOf } from "../../model/target.ts";
import type { Reading } from "../../model/reading.ts";
import { isChange } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import { formatNumber } from "../../format/number.ts";
import { formatPeriod } from "../../format/period.ts";
import { differenceText, movementSinceWords, movementToWords } from "../direction.ts";
import { plainText, say, type Word } from "../sentence.ts";
import { seriesSlots } from "../series-slots.ts";
import { valueText } from "../value.ts";
import { wordsOf } from "../words.ts";
import {
  besidePeriod,
  definitionOf,
  ownerOf,
  periodText,
  sayRow,
  subjectOf,
  timeOf,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";

/** So many values and more have a highest and a lowest that is worth saying. */
const LONG = 8;

/**
 * One thing over time: its latest value, how that stands to the year before, to the period before, to all before and to the
 * first, and to its target. Nothing is set against what lies before a break.
 */
export function courseFacts(input: HeadlineInput, told: readonly HeadlineRow[]): HeadlineFacts | null {
  const { reading } = input;
  const { headlines } = wordsOf(reading.lang);
  const levels = told.filter(({ row }) => !isChange(row.measure));
  const main = levels.length > 0 ? levels : told;
  const series = newestSeries(main);
  // Figures of a year beside one of its months are no course: one of them says something that no rule knows.
  if (!series || main.some(({ row }) => !series.rows.includes(row))) return null;
  const run = afterBreak(reading, series);
  const points = seriesPoints(run);
  const latest = told.find(({ row }) => row === points.latest);
  // Two figures of one time contradict each other, or say something that no rule knows.
  if (!latest || series.rows.filter((row) => timeOf(row) === timeOf(latest.row)).length > 1) return null;
  const growth = told.find(({ row }) => isChange(row.measure) && timeOf(row) === timeOf(latest.row));
  const clauses = [
    sayRow(reading, latest),
    growth && growth !== latest ? sayRow(reading, growth) : "",
    ...aimClauses(input, latest),
    ...(isMoving(reading, latest.row)
      ? movementClauses(reading, run, latest.row)
      : differenceClauses(reading, run, latest.row, growth !== undefined)),
    extremeClause(reading, run, latest.row),
    run.rows.length < series.rows.length && run.rows[0] && run.rows[0] !== latest.row
      ? headlines.brokenFrom(formatPeriod(run.rows[0].period, reading.lang))
      : "",
  ];
  return {
    head: {
      when: periodText(reading, latest),
      owner: ownerOf(reading, [latest]),
      subject: subjectOf(reading, latest, true),
    },
    clauses: clauses.filter((clause) => clause !== ""),
    // A value alone says little: it is set against something.
    least: 2,
  };
}

/** The series that ends last; where two kinds of period end together, the one of more rows. */
function newestSeries(rows: readonly HeadlineRow[]): Series | undefined {
  const all = seriesOf(rows.map(({ row }) => row));
  const end = (series: Series): string => series.rows.at(-1)?.period.end ?? "";
  return all.toSorted((a, b) => (end(a) === end(b) ? a.rows.length - b.rows.length : end(a) < end(b) ? -1 : 1)).at(-1);
}

/** What of a series is alike: from its last break on. */
function afterBreak({ catalogue }: Reading, series: Series): Series {
  const breaks = breaksOf(series.rows, catalogue.contradictions);
  const from = series.rows.findLastIndex((row) => breaks.has(row));
  return from <= 0 ? series : { ...series, rows: series.rows.slice(from) };
}

/** Whether a figure is said to move in points: a growth, a rate, a share, an index. */
function isMoving({ catalogue }: Reading, row: Observation): boolean {
  const nature = natureOf(row, catalogue.indicators.get(row.indicator)?.statistic);
  return !["stock", "flow", "ytd", "excess"].includes(nature);
}

/** Growth against the period before; rates and indices against the year before, and where that is not drawn, likewise. */
function movementClauses(reading: Reading, run: Series, latest: Observation): string[] {
  const points = seriesPoints(run);
  const growing = isChange(latest.measure);
  const others = growing ? [points.previous] : [points.yearBefore, points.previous];
  for (const other of others) {
    if (!other) continue;
    const movement = movementSince(latest, other);
    if (!movement) continue;
    const of = [say(besidePeriod(reading, other.period, latest.period))];
    return [plainText(movementSinceWords(movement, of, pointsWord(reading, latest, movement), reading.lang))];
  }
  const { first } = points;
  if (!first || first === latest) return [];
  const movement = movementSince(latest, first);
  if (!movement) return [];
  const of = [say(formatPeriod(first.period, reading.lang))];
  return [plainText(movementSinceWords(movement, of, pointsWord(reading, latest, movement), reading.lang))];
}

function pointsWord(reading: Reading, row: Observation, { points }: Movement): Word | null {
  return points === null ? null : say(differenceText(reading, row, points));
}

/** Levels against the same time of the year before; where that is not drawn, the period before, and the first of all. */
function differenceClauses(reading: Reading, run: Series, latest: Observation, isGrowthSaid: boolean): string[] {
  const { headlines } = wordsOf(reading.lang);
  const slots = seriesSlots(reading, run);
  const points = seriesPoints(run);
  const clauses: string[] = [];
  if (slots.change_since_year_before !== "" && !isGrowthSaid)
    clauses.push(headlines.sinceYearBefore(slots.change_since_year_before));
  // From one month of a year to the next, what is counted from January on can only grow.
  const isToDate = run.kind === "ytd";
  if (clauses.length === 0 && !isToDate && points.previous && slots.change_since_previous !== "")
    clauses.push(
      headlines.since(besidePeriod(reading, points.previous.period, latest.period), slots.change_since_previous),
    );
  const isLong = run.rows.length > 2 && points.first !== points.previous && points.first !== points.yearBefore;
  if (isLong && !isToDate && isStock(reading, latest) && slots.change_since_first !== "")
    clauses.push(headlines.since(slots.first_period, slots.change_since_first));
  return clauses;
}

/** What flows goes up and down with the season; of what stands, and of years, the first and the last are alike. */
function isStock({ catalogue }: Reading, row: Observation): boolean {
  return catalogue.indicators.get(row.indicator)?.statistic === "stock" || row.period.kind === "year";
}

function extremeClause(reading: Reading, run: Series, latest: Observation): string {
  const rows = run.rows.filter(({ value }) => value !== null);
  const { max, min, first } = seriesPoints(run);
  const isToDate = run.kind === "ytd" && latest.measure === "level";
  if (rows.length < LONG || isToDate || !first) return "";
  if (rows.some(({ qualifier, status }) => qualifier !== "exact" || status === "U" || status === "D")) return "";
  if (latest !== max && latest !== min) return "";
  return wordsOf(reading.lang).headlines.extreme(latest === max, formatPeriod(first.period, reading.lang));
}

/** How a result stands to its target among the rows; none where the chart has no target for it. */
export function aimClauses(input: HeadlineInput, actual: HeadlineRow): string[] {
  const { reading, rows } = input;
  const { catalogue, lang } = reading;
  const { headlines } = wordsOf(lang);
  const statistic = catalogue.indicators.get(actual.row.indicator)?.statistic;
  const target = targetOf(
    actual.row,
    rows.map(({ row }) => row),
    statistic,
  );
  const [aim] = target?.rows ?? [];
  if (!target?.value || target.derived || !aim || aim.role !== "target" || actual.row.value === null) return [];
  return aimClause(reading, actual.row, aim, headlines.target(valueText(reading, aim)));
}

/** The same for a result and a target that are known to belong together. */
export function aimClause(reading: Reading, actual: Observation, aim: Observation, named?: string): string[] {
  const { catalogue, lang } = reading;
  const { headlines } = wordsOf(lang);
  if (actual.value === null || aim.value === null) return [];
  const rule = ruleOf(actual, catalogue.indicators.get(actual.indicator)?.statistic);
  if (rule.completion) {
    if (actual.qualifier !== "exact" || aim.qualifier !== "exact") return [];
    const share = percentOf(actual.value, aim.value, 1);
    if (share === null) return [];
    const target = valueText(reading, aim);
    return [
      headlines.completion({
        share: `${formatNumber(share, null, lang)}%`,
        target,
        isYear: aim.period.kind === "year",
      }),
    ];
  }
  const movement = movementTo({ ...actual, priceBasis: null }, { ...aim, priceBasis: null });
  if (!movement) return [];
  const of = [say(named ?? headlines.target(valueText(reading, aim)))];
  const { code, points } = movement;
  const by = code === "flat" || points === null ? null : say(differenceText(reading, actual, points));
  return [plainText(movementToWords({ ...movement, falls: false }, of, by, lang))];
}

/** True if all rows are of one thing, so that they are its course. */
export function isOneCourse(rows: readonly HeadlineRow[]): boolean {
  return new Set(rows.map(({ row }) => `${row.entity}|${row.project}|${definitionOf(row)}`)).size === 1;
}

/** Whether a figure rose, fell or stayed since the period before, as far as its rows tell surely; null where they do not. */
export function wayOf(reading: Reading, rows: readonly HeadlineRow[]): -1 | 0 | 1 | null {
  const series = newestSeries(rows);
  if (!series) return null;
  const run = afterBreak(reading, series);
  const points = seriesPoints(run);
  const { latest } = points;
  if (!latest) return null;
  const isToDate = run.kind === "ytd" && latest.measure === "level";
  const before = isToDate ? points.yearBefore : points.previous;
  if (!before || latest.qualifier !== "exact" || before.qualifier !== "exact") return null;
  if ([latest, before].some(({ status }) => status === "U" || status === "D")) return null;
  const order = compareDecimals(latest.value ?? "0", before.value ?? "0");
  return order === 0 ? 0 : order > 0 ? 1 : -1;
}
