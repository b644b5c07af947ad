import { max, min, scaleLinear } from "d3";
import type { ChartKindDefinition, ChartWords, Datum } from "./chart.ts";
import { bar, remarks, tailLength } from "./marks.ts";
import { fitting, lineWidth, textWidth, type Run } from "./measure.ts";
import { carriesText, entityColour } from "./palette.ts";
import { BAR_HEIGHT, baseline, besideBaseline, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

/** Horizontal bars from zero, labelled directly; the order is that of the data. */
export const bars: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 1, oneUnit: true },
  draw(input, frame) {
    const svg: string[] = [];
    const grid = rowGrid(frame, input.data);
    let y = writeUnit(svg, input, frame) + 4;
    const inside = labelsInside(input.data);
    const scale = barScale(input.data, grid.width, input.words, inside);
    const x = (value: number): number => grid.x + scale(value);
    const spans: [number, number][] = [];
    for (const datum of input.data) {
      const row = openRow(grid, datum, y);
      const drawn = labelledBar(datum, input.words, x, row.y, [grid.x, grid.x + grid.width], inside);
      const marks = [...row.svg, ...drawn.svg];
      const bottom = writeNotes(marks, besideBaseline(grid, x(0), drawn.rest), drawn.rest, row.y + BAR_HEIGHT + 2);
      svg.push(datumGroup(datum, marks));
      spans.push([row.y, row.y + BAR_HEIGHT]);
      y = Math.max(row.bottom, bottom) + grid.gap;
    }
    svg.push(...baseline(grid, x(0), spans));
    return svgDocument("bars", input, frame, y - grid.gap + 10, svg);
  },
};

/**
 * Whether long bars hold their labels. Where one bar could not (an outline, a colour that carries no text), all labels
 * stand behind the bars: beside each other they look like two kinds of values.
 */
export function labelsInside(data: readonly Datum[]): boolean {
  return data.every(
    (datum) =>
      datum.value === null ||
      (datum.role === "actual" &&
        !datum.derived &&
        datum.qualifier !== "range" &&
        carriesText(entityColour(datum.colour))),
  );
}

/** A scale in px from 0 to `width` that holds zero, all values and, as far as possible, the labels at their ends. */
export function barScale(data: readonly Datum[], width: number, words: ChartWords, inside: boolean) {
  const highest = Math.max(0, max(data, (datum) => datum.upper ?? datum.value ?? 0) ?? 0);
  const lowest = Math.min(0, min(data, (datum) => datum.value ?? 0) ?? 0);
  const least = 0.36 * width;
  let right = width;
  let left = 0;
  // Labels that stand behind their bars shorten all bars, until some no longer hold their labels and need room as well.
  for (let before = Infinity; right < before;) {
    before = right;
    for (const datum of data) {
      if (datum.value === null) continue;
      const held = inside && fitsInside(datum, (datum.value / (highest - lowest || 1)) * (before - left));
      // The value and its role stand beside the bar; what else is said of it may stand below.
      const label = labelRuns(datum, words).slice(0, datum.role === "actual" ? 1 : 2);
      const room = tailLength(datum) + (held ? 0 : lineWidth(label) + 9);
      const share = ((datum.upper ?? datum.value) - lowest) / (highest - lowest || 1);
      if (datum.value < 0) left = Math.max(left, Math.min(room, 0.4 * width));
      else if (share > 0) right = Math.min(right, Math.max(least, (width - room) / share));
    }
  }
  return scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [left, Math.max(right, left + 40)]);
}

/** One bar with its value inside or behind its end. What found no room is handed back to stand below. */
export function labelledBar(
  datum: Datum,
  words: ChartWords,
  x: (value: number) => number,
  y: number,
  [left, right]: readonly [number, number],
  inside: boolean,
): { svg: string[]; rest: Run[] } {
  const zero = x(0);
  const middle = y + BAR_HEIGHT / 2 + 5.3;
  const [value, ...others] = labelRuns(datum, words);
  if (!value) return { svg: [], rest: [] };
  if (datum.value === null) {
    const beside = fitting([value, ...others], right - zero - 8);
    return { svg: [text(zero + 8, middle, beside)], rest: others.slice(beside.length - 1) };
  }
  const end = x(datum.value);
  const upper = datum.upper === null ? null : x(datum.upper);
  const svg = bar(datum, zero, end, upper, y, BAR_HEIGHT);
  if (end < zero) {
    const edge = end - tailLength(datum) - 8;
    if (edge - lineWidth([value]) < left) return { svg, rest: [value, ...others] };
    const beside = fitting([value, ...others], edge - left);
    svg.push(text(edge, middle, beside, "end"));
    return { svg, rest: others.slice(beside.length - 1) };
  }
  if (inside && fitsInside(datum, end - zero)) {
    const inset = datum.qualifier === "nearly" || datum.qualifier === "about" ? 24 : 9;
    svg.push(text(end - inset, middle, [{ ...value, fill: "paper" }], "end"));
    return { svg, rest: others };
  }
  const edge = (upper ?? end) + tailLength(datum) + 8;
  if (edge + lineWidth([value]) > right) {
    if (zero - 8 - lineWidth([value]) < left) return { svg, rest: [value, ...others] };
    svg.push(text(zero - 8, middle, [value], "end"));
    return { svg, rest: others };
  }
  const beside = fitting([value, ...others], right - edge);
  svg.push(text(edge, middle, beside));
  return { svg, rest: others.slice(beside.length - 1) };
}

function labelRuns(datum: Datum, words: ChartWords): Run[] {
  const missing = datum.value === null;
  const value: Run = {
    text: datum.text === "" ? words.missing : datum.text,
    size: missing ? 13 : 15,
    weight: missing ? 400 : 700,
    fill: missing ? "muted" : "ink",
  };
  return [value, ...remarks(datum, words)];
}

function fitsInside(datum: Datum, length: number): boolean {
  return textWidth(datum.text, 15, 700) + 34 <= length;
}
