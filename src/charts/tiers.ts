import type { Lang } from "../schema/codes.ts";
import { formatNumber } from "../format/number.ts";
import { max, min, range, scaleLog } from "d3";
import type { ChartKindDefinition, ChartWords, Datum } from "./chart.ts";
import { dot, dotReach, line, remarks } from "./marks.ts";
import { fitting, lineWidth, textWidth, type Run } from "./measure.ts";
import { entityColour, paint } from "./palette.ts";
import { BAR_HEIGHT, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { datumGroup, element, rimmedText, svgDocument, text } from "./svg.ts";

const RADIUS = 8;

/** Numbers of very different size on a logarithmic scale, as dots: their lengths mean nothing, their places do. */
export const tiers: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 1, oneUnit: true },
  draw(input, frame) {
    const svg: string[] = [];
    const grid = rowGrid(frame, input.data);
    const positive = input.data.flatMap((datum) => [datum.value ?? 0, datum.upper ?? 0]).filter((value) => value > 0);
    const first = Math.floor(Math.log10(min(positive) ?? 1));
    const domain: [number, number] = [10 ** first, Math.max(10 ** (first + 1), max(positive) ?? 1)];
    const last = Math.floor(Math.log10(domain[1]));
    const x = scaleLog(domain, [grid.x + RADIUS + 1, grid.x + logWidth(input.data, domain, grid.width, input.words)]);
    let y = writeUnit(svg, input, frame, input.words.logScale);
    const ticks = tickPowers(first, last, x(10) - x(1)).map((power) => ({
      at: x(10 ** power),
      words: powerText(power, input.lang),
    }));
    if (input.data.some(showsItsValue)) {
      for (const tick of ticks) {
        const half = textWidth(tick.words, 12) / 2;
        const middle = Math.max(half, Math.min(frame.width - half, tick.at));
        svg.push(text(middle, y + 12, [{ text: tick.words, size: 12, fill: "muted" }], "middle"));
      }
      y += 26;
    }
    const top = y - 6;
    const groups: string[] = [];
    const spans: [number, number][] = [];
    for (const datum of input.data) {
      const row = openRow(grid, datum, y);
      const middle = row.y + BAR_HEIGHT / 2;
      const drawn = drawTier(datum, input.words, x, middle, grid.x, grid.x + grid.width);
      const marks = [...row.svg, ...drawn.svg];
      // Remarks stand under the number, or as near to it as they fit.
      const right = grid.x + grid.width;
      const length = lineWidth(drawn.rest);
      const left = Math.max(grid.x, Math.min(drawn.edge, right - length));
      const notes = { ...grid, x: left, width: right - left + 0.5 };
      const bottom = writeNotes(marks, notes, drawn.rest, drawn.svg.length === 0 ? row.y : row.y + BAR_HEIGHT - 3);
      groups.push(datumGroup(datum, marks));
      spans.push([row.y - 2, row.y + BAR_HEIGHT + 2]);
      y = Math.max(row.bottom, bottom) + grid.gap - 4;
    }
    const end = y - grid.gap + 10;
    for (const tick of ticks) {
      const drawn = frame.name === "wide" ? [[top, end] as const] : spans;
      for (const [from, to] of drawn) svg.push(line(tick.at, from, tick.at, to, paint("rule"), 1));
    }
    svg.push(...groups);
    return svgDocument("tiers", input, frame, end + 4, svg);
  },
};

function drawTier(
  datum: Datum,
  words: ChartWords,
  x: (value: number) => number,
  middle: number,
  left: number,
  right: number,
): { svg: string[]; rest: Run[]; edge: number } {
  const [value, ...others] = tierRuns(datum, words);
  if (!value) return { svg: [], rest: [], edge: left };
  // Nothing, and what is not known, has no place on a logarithmic scale: only words.
  if (datum.value === null || datum.value <= 0) return { svg: [], rest: [value, ...others], edge: left };
  const start = x(datum.value);
  const svg: string[] = [line(left, middle, start, middle, paint("rule"), 1)];
  let edge = start + dotReach(datum, RADIUS) + 8;
  if (datum.upper !== null && datum.upper > datum.value) {
    const to = x(datum.upper);
    const colour = paint(entityColour(datum.colour));
    svg.push(
      element("rect", {
        x: start,
        y: middle - 3,
        width: to - start,
        height: 6,
        fill: colour,
        "fill-opacity": 0.35,
      }),
    );
    svg.push(line(to, middle - RADIUS, to, middle + RADIUS, colour, 1.5));
    edge = Math.max(edge, to + 8);
  }
  svg.push(...dot(datum, start, middle, RADIUS));
  if (edge + lineWidth([value]) > right) return { svg, rest: [value, ...others], edge };
  const beside = fitting([value, ...others], right - edge);
  svg.push(rimmedText(edge, middle + 5.5, beside));
  return { svg, rest: others.slice(beside.length - 1), edge };
}

/** Powers of ten, every one or every second or third, so that their numbers stay apart. */
function tickPowers(first: number, last: number, pitch: number): number[] {
  const widest = Math.max(...[first, last].map((power) => textWidth(powerText(power, "en"), 12))) + 14;
  return range(first, last + 1, Math.max(1, Math.ceil(widest / pitch)));
}

function powerText(power: number, lang: Lang): string {
  return power < 0 ? (10 ** power).toFixed(-power) : formatNumber(String(10 ** power), null, lang);
}

function tierRuns(datum: Datum, words: ChartWords): Run[] {
  const missing = datum.value === null;
  return [
    {
      text: datum.text === "" ? words.missing : datum.text,
      size: missing ? 13 : 16,
      weight: missing ? 400 : 700,
      fill: missing ? "muted" : "ink",
    },
    ...remarks(datum, words),
  ];
}

/** Right end of the scale, so that the labels have room beside their dots. */
function logWidth(data: readonly Datum[], domain: [number, number], width: number, words: ChartWords): number {
  const place = scaleLog(domain, [0, 1]);
  const least = 0.45 * width;
  let right = width - 16;
  for (const datum of data) {
    const value = datum.upper ?? datum.value;
    if (value === null || value <= 0) continue;
    const room = width - lineWidth(tierRuns(datum, words).slice(0, 1)) - dotReach(datum, RADIUS) - 10;
    if (place(value) > 0) right = Math.min(right, Math.max(least, room / place(value)));
  }
  return right;
}

/** Whether the words use the same unit as the number; English money does not (亿 and billion), and then the scale has no labels. */
function showsItsValue(datum: Datum): boolean {
  return datum.value !== null && datum.factor === 1;
}
