import { utcMonth, utcYear } from "d3";
import type { ChartWords, Datum } from "./chart.ts";
import { dashes, dot, remarks } from "./marks.ts";
import type { Run } from "./measure.ts";
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

export interface Tick {
  at: Date;
  words: string;
  anchor: "start" | "middle";
}

export function timeTicks(
  from: Date,
  to: Date,
  width: number,
  lang: string,
  first: "edge" | "inside",
): Tick[] {
  const years = utcYear.count(from, to);
  const byYear = years >= 2;
  const count = byYear ? years : utcMonth.count(from, to);
  const step = Math.ceil(count / Math.max(1, Math.floor(width / 72)));
  const dates = byYear ? utcYear.range(from, to, step) : utcMonth.range(from, to, step);
  return dates.map((at, index) => {
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
    const words =
      byYear || month === 1 ? String(year) : index === 0 ? `${year}-${pad(month)}` : monthWords(month, lang);
    return { at, words, anchor: index === 0 && first === "edge" ? "start" : "middle" };
  });
}

export function monthWords(month: number, lang: string): string {
  if (lang === "zh") return `${month}月`;
  return (
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? ""
  );
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
