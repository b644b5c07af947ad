import { utcDay, utcMonth, utcYear } from "d3";
import type { ChartWords, Datum } from "./chart.ts";
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
