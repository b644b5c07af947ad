import type { Observation } from "../schema/observation.ts";
import { addDecimals, roundDecimal, subtractDecimals } from "./decimal.ts";
import { parsePeriod, type Period } from "./period.ts";
import { isSameSeries } from "./target.ts";

/** The least number of consecutive months: two years give one year of errors to judge the spread by. */
export const LEAST_MONTHS = 24;
/** Share of outcomes, in percent, that the interval is meant to hold, and its multiplier under normal errors. */
export const COVERAGE = 80;
const MULTIPLIER = 1.28;
const SEASON = 12;

/** One month, or year to date, that lies ahead. Values in the unit of the series, with its decimals. */
export interface ForecastPoint {
  period: Period;
  value: string;
  low: string;
  high: string;
}

/** Why there is none. `months` is how many consecutive months there are, up to the latest. */
export interface NoForecast {
  reason: "no-months" | "mixed" | "not-comparable" | "not-exact" | "too-short";
  months: number;
}

export interface Forecast {
  reason: null;
  /** How many consecutive months it rests on. */
  months: number;
  /** From the month after the latest to the end of that year; a whole year where the latest month is December. */
  points: ForecastPoint[];
}

/**
 * The seasonal naïve method with its prediction interval (Hyndman & Athanasopoulos, Forecasting: Principles and Practice,
 * 2nd ed., 3.1 and 3.5): each month is expected to be as the same month a year before,
 *
 *     ŷ(T+h) = y(T+h−12),   interval ŷ ± 1.28 σ̂ for 80 %,   σ̂² = mean of the squared yearly changes y(t) − y(t−12);
 *
 * with h ≤ 12 the spread does not widen. Years to date are taken apart into months first; what is said is then the year to
 * date again: the latest one plus the months ahead, with σ̂ √h as spread, which takes the errors of the months as unrelated.
 * Where no value was below zero, the interval ends at zero.
 *
 * `rows` are the values of one body and indicator, in any order; only actual levels count. It needs 24 consecutive months
 * up to the latest, all exact, sound and on one price basis and scope; months and years to date are never mixed (January
 * is both). Otherwise the reason is given, and nothing is guessed.
 */
export function forecastOf(rows: readonly Observation[]): Forecast | NoForecast {
  const levels = rows.filter(({ measure, role }) => measure === "level" && role === "actual");
  const monthly = levels.filter(({ period }) => (period.kind === "month" || period.kind === "ytd") && !period.inferred);
  const [first] = monthly;
  if (!first) return { reason: "no-months", months: 0 };
  const isYearToDate = monthly.some(({ period }) => period.kind === "ytd");
  if (isYearToDate && monthly.some(({ period }) => period.kind === "month" && !isJanuary(period)))
    return { reason: "mixed", months: 0 };
  if (monthly.some((row) => !isSameSeries(row, first) || row.priceBasis !== first.priceBasis))
    return { reason: "not-comparable", months: 0 };
  const known = new Map(monthly.flatMap((row) => (row.value === null ? [] : [[monthIndex(row.period), row] as const])));
  const stretch = latestStretch(known);
  if (stretch.some(({ qualifier }) => qualifier !== "exact")) return { reason: "not-exact", months: stretch.length };
  // Provisional figures are what there is; estimates, forecasts, breaks and doubts are no ground to stand on.
  if (stretch.some(({ status }) => status !== "A" && status !== "P"))
    return { reason: "not-comparable", months: stretch.length };
  const values = isYearToDate ? apart(stretch) : stretch.map(({ value }) => value ?? "0");
  if (values.length < LEAST_MONTHS) return { reason: "too-short", months: values.length };
  return { reason: null, months: values.length, points: project(values, stretch, isYearToDate) };
}

function project(values: readonly string[], rows: readonly Observation[], isYearToDate: boolean): ForecastPoint[] {
  const changes = values.slice(SEASON).map((value, index) => Number(value) - Number(values[index]));
  const spread = Math.sqrt(changes.reduce((sum, change) => sum + change * change, 0) / changes.length);
  const last = rows.at(-1);
  if (!last) return [];
  const decimals = Math.max(...rows.map(({ value }) => value?.split(".")[1]?.length ?? 0));
  const isPositive = values.every((value) => !value.startsWith("-"));
  const at = monthIndex(last.period);
  const left = SEASON - 1 - (at % SEASON) || SEASON;
  // A year to date begins again in January.
  const isNewYear = at % SEASON === SEASON - 1;
  let sum = isYearToDate && !isNewYear ? (last.value ?? "0") : "0";
  return Array.from({ length: left }, (_none, index) => {
    const month = values[values.length - SEASON + index] ?? "0";
    sum = addDecimals(sum, month);
    const value = roundDecimal(isYearToDate ? sum : month, decimals);
    const half = (MULTIPLIER * spread * (isYearToDate ? Math.sqrt(index + 1) : 1)).toFixed(decimals + 6);
    const low = roundDecimal(subtractDecimals(value, half), decimals);
    return {
      period: periodOf(at + index + 1, isYearToDate),
      value,
      low: isPositive && low.startsWith("-") ? roundDecimal("0", decimals) : low,
      high: roundDecimal(addDecimals(value, half), decimals),
    };
  });
}

/** The rows of the months up to the latest, back to the first gap; for years to date back to a January. */
function latestStretch(known: ReadonlyMap<number, Observation>): Observation[] {
  const rows: Observation[] = [];
  for (let index = Math.max(...known.keys()); known.has(index); index--) {
    const row = known.get(index);
    if (row) rows.unshift(row);
  }
  return rows;
}

/** The months inside years to date: each less the one before it; January as it is. A stretch counts from its first January. */
function apart(rows: readonly Observation[]): string[] {
  const from = rows.findIndex(({ period }) => isJanuary(period));
  if (from === -1) return [];
  return rows
    .slice(from)
    .map(({ value, period }, index, own) =>
      isJanuary(period) ? (value ?? "0") : subtractDecimals(value ?? "0", own[index - 1]?.value ?? "0"),
    );
}

/** Months since the year 0: the last month of a period. */
function monthIndex({ end }: Period): number {
  return Number(end.slice(0, 4)) * SEASON + Number(end.slice(5, 7)) - 1;
}

function isJanuary({ kind, end }: Period): boolean {
  return kind === "month" && end.slice(5, 7) === "01";
}

function periodOf(index: number, isYearToDate: boolean): Period {
  const year = Math.floor(index / SEASON);
  const month = `${year}-${String((index % SEASON) + 1).padStart(2, "0")}`;
  const period = parsePeriod(isYearToDate && !month.endsWith("-01") ? `${year}-01/${month}` : month);
  if (!period) throw new Error(`month ${index} is out of range`);
  return period;
}
