import type { ChartWords, Datum, DatumSign } from "./chart.ts";
import type { Run } from "./measure.ts";
import { entityColour, paint } from "./palette.ts";
import { natureWords } from "./spoken.ts";
import { element } from "./svg.ts";

/**
 * How a value looks, the same in every kind of chart:
 * a result is solid; a target or plan is a dashed outline, a forecast a dotted one, always with the role in words;
 * what the site derived is lighter, with the word; 余 and 超 leave the end open, 近 and 约 soften it, a range shows its upper part pale.
 */

/** Length of the three steps that end an open or soft bar. */
const STEPS = 15;

/** How far in px the marks of a value reach beyond it. */
export function tailLength(datum: Datum): number {
  if (datum.qualifier === "at_least") return STEPS;
  return datum.qualifier === "about" ? STEPS / 2 : 0;
}

/** A horizontal bar from `zero` to `end`; `upper` is the end of the range, if the value is one. */
export function bar(
  datum: Datum,
  zero: number,
  end: number,
  upper: number | null,
  y: number,
  height: number,
): string[] {
  const colour = paint(entityColour(datum.colour));
  const direction = end < zero ? -1 : 1;
  const length = Math.abs(end - zero);
  const steps = Math.min(STEPS, length / 2);
  const soft = datum.qualifier === "nearly" ? steps : datum.qualifier === "about" ? steps / 2 : 0;
  const open = soft > 0 || datum.qualifier === "at_least";
  const solidEnd = end - direction * soft;
  const marks: string[] = [];
  const box = (from: number, to: number, opacity?: number): string =>
    element("rect", {
      x: Math.min(from, to),
      y,
      width: Math.abs(to - from),
      height,
      fill: colour,
      "fill-opacity": opacity,
    });
  if (upper !== null && upper !== end) {
    marks.push(box(end, upper, 0.3));
    marks.push(line(upper, y, upper, y + height, colour, 1.5));
  }
  if (datum.role === "actual") {
    marks.push(box(zero, solidEnd, datum.derived ? 0.5 : undefined));
  } else {
    const inset = 0.75;
    const corner = solidEnd - direction * (open ? 0 : inset);
    const [top, bottom] = [y + inset, y + height - inset];
    const start = zero + direction * inset;
    const sides = `M${xy(corner, top)}L${xy(start, top)}L${xy(start, bottom)}L${xy(corner, bottom)}${open ? "" : "Z"}`;
    marks.push(box(zero, solidEnd, 0.12));
    marks.push(element("path", { d: sides, fill: "none", stroke: colour, "stroke-width": 1.5, ...dashes(datum) }));
  }
  if (open) {
    const reach = datum.qualifier === "at_least" ? STEPS : steps;
    [0.75, 0.5, 0.25].forEach((opacity, index) => {
      const from = solidEnd + (direction * reach * (index + 0.4)) / 3;
      marks.push(box(from, from + (direction * reach * 0.6) / 3, datum.derived ? opacity / 2 : opacity));
    });
  }
  return marks;
}

/** A dot; `hollow` if its place, not its value, is uncertain (an inferred date). */
export function dot(datum: Datum, x: number, y: number, radius: number, hollow = false): string[] {
  const colour = paint(entityColour(datum.colour));
  const marks: string[] = [];
  if (datum.qualifier === "nearly" || datum.qualifier === "about") {
    marks.push(element("circle", { cx: x, cy: y, r: radius + 4, fill: colour, "fill-opacity": 0.22 }));
  }
  if (datum.qualifier === "at_least") {
    const from = x + radius + 3;
    marks.push(element("path", { d: `M${xy(from, y - 4)}L${xy(from + 5, y)}L${xy(from, y + 4)}Z`, fill: colour }));
  }
  if (datum.role === "actual" && !hollow) {
    marks.push(element("circle", { cx: x, cy: y, r: radius, fill: paint("paper") }));
    marks.push(
      element("circle", {
        cx: x,
        cy: y,
        r: radius,
        fill: colour,
        "fill-opacity": datum.derived ? 0.5 : undefined,
      }),
    );
  } else {
    marks.push(
      element("circle", {
        cx: x,
        cy: y,
        r: radius - 1,
        fill: paint("paper"),
        stroke: colour,
        "stroke-width": 2,
        ...(datum.role === "actual" ? {} : dashes(datum)),
      }),
    );
  }
  return marks;
}

/** Half of the width that a dot with its signs takes, to the right of its centre. */
export function dotReach(datum: Datum, radius: number): number {
  if (datum.qualifier === "at_least") return radius + 8;
  return datum.qualifier === "nearly" || datum.qualifier === "about" ? radius + 4 : radius;
}

/** The stroke of a role: targets and plans dashed, forecasts dotted; `scale` for drawings larger than a page's. */
export function dashes(datum: Datum, scale = 1): { "stroke-dasharray"?: string; "stroke-linecap"?: string } {
  const pattern = (...lengths: number[]): string =>
    lengths.map((length) => Math.round(length * scale * 100) / 100).join(" ");
  if (datum.role === "actual") return {};
  if (datum.role === "forecast") return { "stroke-dasharray": pattern(0.1, 3.5), "stroke-linecap": "round" };
  return { "stroke-dasharray": pattern(5, 3) };
}

/** The small square at the foot of a plot, at `bottom`, where a series has no value: an unmarked gap looks like a mistake of the drawing. */
export function gapMark(x: number, bottom: number): string {
  return element("rect", {
    x: x - 3,
    y: bottom - 6,
    width: 6,
    height: 6,
    fill: paint("paper"),
    stroke: paint("muted"),
  });
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): string {
  return element("line", { x1, y1, x2, y2, stroke, "stroke-width": width });
}

/** What must be said of a value beside the value: its role, how it differs from the others, that it is derived, its signs. */
export function remarks(datum: Datum, words: ChartWords, size = 13): Run[] {
  const runs: Run[] = [];
  for (const text of natureWords(datum, words)) runs.push({ text, size, fill: "muted", gap: 8 });
  for (const text of datum.differing ?? []) runs.push({ text, size, fill: "muted", gap: 10 });
  for (const sign of datum.signs) runs.push(signRun(sign, size));
  return runs;
}

/** A sign with its word; `more` is what it says besides. The drawing names the entry, so that a page can lead to it. */
export function signRun({ sign, text, id }: DatumSign, size: number, more = ""): Run {
  return { text: `${text}${more}`, size, fill: "mark", gap: 10, sign: { kind: sign, id } };
}

function xy(x: number, y: number): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}
