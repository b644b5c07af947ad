import { utcDay, utcMonth, utcYear } from "d3";
import type { Period } from "../model/period.ts";
import type { ChartWords, Datum, SeriesWords } from "./chart.ts";
import { dashes, dot, remarks } from "./marks.ts";
import { textWidth, type Run } from "./measure.ts";
import { entityColour, paint } from "./palette.ts";
import { element } from "./svg.ts";

export const RADIUS = 6;
export const DAY = 86_400_000;

/** A day is a dot, anything longer a span as long as the time it covers; hollow if the date was inferred. */
export function eventMark(datum: Datum, from: number, to: number, middle: number, radius = RADIUS): string[] {
  if (to - from < 2 * radius)
    return dot({ ...datum, qualifier: "exact" }, (from + to) / 2, middle, radius, datum.period.inferred);
  return [capsule(datum, from, middle - radius, to - from, 2 * radius, radius / RADIUS)];
}

export function uprightSpan(datum: Datum, x: number, top: number, bottom: number): string[] {
  return [capsule(datum, x - RADIUS, top, 2 * RADIUS, bottom - top)];
}

function capsule(datum: Datum, x: number, y: number, width: number, height: number, scale = 1): string {
  const colour = paint(entityColour(datum.colour));
  if (datum.role === "actual" && !datum.period.inferred) {
    return element("rect", {
      x,
      y,
      width,
      height,
      rx: Math.min(width, height) / 2,
      fill: colour,
      "fill-opacity": datum.derived ? 0.5 : undefined,
    });
  }
  return element("rect", {
    x: x + scale,
    y: y + scale,
    width: width - 2 * scale,
    height: height - 2 * scale,
    rx: Math.min(width, height) / 2 - scale,
    fill: paint("paper"),
    stroke: colour,
    "stroke-width": 2 * scale,
    ...dashes(datum, scale),
  });
}

export function eventRuns(datum: Datum, words: ChartWords): Run[] {
  return [
    ...valueRuns(datum),
    { text: datum.periodText, size: 13, fill: "muted" as const, gap: 8 },
    ...remarks(datum, words),
  ].filter((run) => run.text !== "");
}

export function valueRuns(datum: Datum, size = 15): Run[] {
  // An event without a number (M, cannot exist) lacks nothing that could be said.
  if (datum.text === "" || datum.status === "M" || datum.text === datum.periodText) return [];
  const missing = datum.value === null;
  return [
    {
      text: datum.text,
      size: missing ? 13 : size,
      weight: missing ? 400 : 700,
      fill: missing ? "muted" : "ink",
    },
  ];
}

/** The period is written beside the mark; it is not repeated under the name. */
export function ownSublabel(datum: Datum): string {
  return datum.sublabel === datum.periodText ? "" : datum.sublabel;
}

/** What a time axis spans, from the beginning of one unit to the end of another. */
export interface TimeFrame {
  floor: Date;
  ceiling: Date;
  unit: "day" | "month" | "year";
}

/** The frame around two moments in ms: days up to three weeks, years beyond eighteen months, else months. */
export function timeFrame(first: number, last: number): TimeFrame {
  const [from, to] = [new Date(first), new Date(last)];
  const months = utcMonth.count(from, to);
  const unit = last - first <= 21 * DAY ? "day" : months > 18 ? "year" : "month";
  const interval = INTERVALS[unit];
  const [floor, ceiling] = [interval.floor(from), interval.ceil(to)];
  return { floor, ceiling: ceiling > floor ? ceiling : interval.offset(floor, 1), unit };
}

const INTERVALS = { day: utcDay, month: utcMonth, year: utcYear };

export interface Tick {
  at: Date;
  words: string;
  anchor: "start" | "middle";
}

/** As many ticks as have room on `width` px, 72 px apart or more; each says no more than what differs from the one before. */
export function timeTicks(frame: TimeFrame, width: number, lang: string, first: "edge" | "inside"): Tick[] {
  const { floor, ceiling, unit } = frame;
  const count = INTERVALS[unit].count(floor, ceiling);
  for (let step = Math.ceil(count / Math.max(1, Math.floor(width / 72))); ; step++) {
    const dates = INTERVALS[unit].range(floor, ceiling, step);
    const ticks = dates.map((at, index): Tick => ({
      at,
      words: tickWords(at, dates[index - 1], unit, lang),
      anchor: index === 0 && first === "edge" ? "start" : "middle",
    }));
    if (step >= count || areApart(ticks, width / (Number(ceiling) - Number(floor)))) return ticks;
  }
}

/** Whether no words of ticks come near those of the next, where a millisecond is `scale` px long. */
function areApart(ticks: readonly Tick[], scale: number): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (!next) return true;
    const reach = textWidth(tick.words, 13) / (tick.anchor === "start" ? 1 : 2);
    return reach + textWidth(next.words, 13) / 2 + 8 <= (Number(next.at) - Number(tick.at)) * scale;
  });
}

function tickWords(at: Date, before: Date | undefined, unit: TimeFrame["unit"], lang: string): string {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const name = monthWords(month, lang);
  if (unit === "day") {
    const sameMonth = before?.getUTCMonth() === month - 1;
    if (lang === "zh") return sameMonth ? `${day}日` : `${name}${day}日`;
    return sameMonth ? String(day) : `${day} ${name}`;
  }
  if (unit === "year" || month === 1) return String(year);
  if (before?.getUTCFullYear() === year) return name;
  return lang === "zh" ? `${year}年${name}` : `${name} ${year}`;
}

export function monthWords(month: number, lang: string): string {
  if (lang === "zh") return `${month}月`;
  return ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? "";
}

/** Where a time stands on the axis of a series, and how it is written there; "" for a bare tick. */
export interface SeriesTick {
  at: number;
  words: string;
  /** The first time of a year, which carries the year. */
  isYear: boolean;
}

/** A time of a series: where it stands in ms, the month that it ends in, and what kind of period it is. */
export interface SeriesTime {
  at: number;
  period: Period;
}

/** The words and the language of an axis. */
export interface TickSpeech {
  lang: string;
  words: SeriesWords;
}

/** Between the words of two ticks, px. */
const APART = 12;

/**
 * The ticks of a series along time: one for each of its times, years written where their first month, quarter or half stands, and
 * between them as many months as have room, evenly. The first and the last time are written where the years leave room.
 */
export function seriesTicks(
  times: readonly SeriesTime[],
  { x, width, ...speech }: TickSpeech & { x: (at: number) => number; width: number },
): SeriesTick[] {
  const sorted = [...new Map(times.map((time) => [time.at, time] as const)).values()].sort((a, b) => a.at - b.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const yearOf = ({ period }: SeriesTime): number => Number(period.end.slice(0, 4));
  const yearText = (year: number): string => speech.words.year.replace("{}", String(year));
  const isYearly = sorted.every(({ period }) => period.kind === "year");
  const years = new Map<number, number>();
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const own = sorted.find((time) => yearOf(time) === year && (isYearly || isFirstOfYear(time.period)));
    const at = own?.at ?? Date.UTC(year, 0, 16);
    if (at >= first.at && at <= last.at) years.set(year, at);
  }
  const taken: [number, number][] = [];
  const written = new Map<number, string>();
  const write = (at: number, words: string): boolean => {
    const half = textWidth(words, 13) / 2;
    const middle = Math.max(half, Math.min(width - half, x(at)));
    if (taken.some(([from, to]) => middle - half < to + APART && middle + half > from - APART)) return false;
    taken.push([middle - half, middle + half]);
    written.set(at, words);
    return true;
  };
  const marked = [...years];
  for (let step = 1; step <= Math.max(1, marked.length); step++) {
    const chosen = marked.filter((_year, index) => (marked.length - 1 - index) % step === 0);
    taken.length = 0;
    written.clear();
    if (chosen.every(([year, at]) => write(at, yearText(year)))) break;
  }
  const yearsAt = new Set(years.values());
  if (!isYearly) {
    // A series that begins or ends within a year says where, with the year if no tick does.
    const ends = [last, first].filter((time) => !yearsAt.has(time.at));
    for (const time of ends) write(time.at, timeWords(time.period, speech, years.has(yearOf(time))));
    const fixed = [...taken];
    const others = sorted.filter((time) => !yearsAt.has(time.at) && !written.has(time.at));
    for (const step of [1, 3, 6]) {
      const chosen = others.filter(({ period }) => isOnStep(period, step));
      // All or none: months here and there would look as if the others were missing. Beside the ends one may give way.
      const isNearEnd = (time: SeriesTime): boolean => ends.some((end) => Math.abs(end.at - time.at) < 62 * DAY);
      const before = new Map(written);
      const isWritten = (time: SeriesTime): boolean =>
        write(time.at, timeWords(time.period, speech, true)) || isNearEnd(time);
      if (chosen.length > 0 && chosen.every(isWritten)) break;
      taken.splice(0, taken.length, ...fixed);
      for (const at of written.keys()) if (!before.has(at)) written.delete(at);
    }
  }
  return [...new Set([...yearsAt, ...sorted.map(({ at }) => at)])]
    .sort((a, b) => a - b)
    .map((at) => ({ at, words: written.get(at) ?? "", isYear: yearsAt.has(at) }));
}

/** January, 1—2月, the first quarter or half of a year, or its first day. */
function isFirstOfYear({ kind, start, end }: Period): boolean {
  const month = Number(end.slice(5, 7));
  if (kind === "quarter") return month === 3;
  if (kind === "half") return month === 6;
  return month === 1 || (kind === "ytd" && start.endsWith("-01-01") && month === 2);
}

/** Whether a month belongs to those that are written where every `step`th is. */
function isOnStep({ kind, end }: Period, step: number): boolean {
  const month = Number(end.slice(5, 7));
  if (kind === "quarter" || kind === "half") return step === 1 || (step === 6 && month === 9);
  return step === 1 || month % step === 1;
}

/** A time on an axis that has its year already, or must say it. */
function timeWords(period: Period, { lang, words }: TickSpeech, hasYear: boolean): string {
  const year = period.end.slice(0, 4);
  const month = Number(period.end.slice(5, 7));
  if (period.kind === "year") return words.year.replace("{}", year);
  const own = ownWords(period, month, { lang, words });
  return hasYear ? own : words.timeOfYear.replace("{year}", year).replace("{time}", own);
}

function ownWords({ kind }: Period, month: number, { lang, words }: TickSpeech): string {
  if (kind === "quarter") return words.quarter.replace("{}", String(month / 3));
  if (kind === "half") return month === 6 ? words.firstHalf : words.secondHalf;
  return kind === "ytd" && month === 2 ? words.janFeb : monthWords(month, lang);
}
