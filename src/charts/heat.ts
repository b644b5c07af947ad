import { max, min } from "d3";
import type { ChartInput, ChartKindDefinition, Datum, Frame } from "./chart.ts";
import { byLabel } from "./groups.ts";
import { line, remarks } from "./marks.ts";
import { drawMatrix } from "./drawings.ts";
import { readMatrix } from "./heat-matrix.ts";
import { flow, lineHeight, lineWidth, textWidth, wordWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { TOP } from "./rows.ts";
import { datumGroup, element, svgDocument, text } from "./svg.ts";

/** Grounds of a cell, from the lowest quarter of a column to the highest; ink reads on all of them. */
const DEPTHS = [0.06, 0.16, 0.28, 0.42];
const MOST_COLUMNS = 6;
const LEAST_COLUMN = 84;
const PAD = 10;

/**
 * A table with depth: a row for each name, a column for each second label, values printed and never only coloured. Names × times
 * in one unit have one scale, on both sides of zero where they grow and fall.
 */
export const heat: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 2, oneUnit: false },
  draw(input, frame) {
    const matrix = readMatrix(input);
    const drawn = matrix && drawMatrix(matrix, input, frame);
    if (drawn !== null) return drawn;
    const columns = [...new Set(input.data.map((datum) => datum.sublabel))];
    const label = Math.min(190, max(input.data, (datum) => textWidth(datum.label, 15, 600)) ?? 0);
    const width = (frame.width - label - 14) / columns.length;
    const once = new Set(input.data.map((datum) => `${datum.label}\n${datum.sublabel}`)).size === input.data.length;
    const words = input.data.flatMap((datum) => [wordWidth(datum.text, 15, 700), wordWidth(datum.sublabel, 13)]);
    const least = Math.max(LEAST_COLUMN, ...words.map((each) => each + 2 * PAD));
    const fits = frame.name === "wide" && columns.length <= MOST_COLUMNS && width >= least && once;
    return fits ? drawTable(input, frame, columns, label + 14, width) : drawList(input, frame);
  },
};

function drawTable(input: ChartInput, frame: Frame, columns: readonly string[], left: number, width: number): string {
  const svg: string[] = [];
  const heads = columns.map((column) => wrap(column, width - 2 * PAD, 13));
  const headHeight = Math.max(0, ...heads.map((lines) => lines.length)) * 18;
  let y = TOP + writeShade(svg, input, frame);
  heads.forEach((lines, index) => {
    lines.forEach((words, row) => {
      const at = y + headHeight - (lines.length - row) * 18 + 13;
      svg.push(text(left + (index + 1) * width - PAD, at, [{ text: words, size: 13, fill: "muted" }], "end"));
    });
  });
  y += headHeight + 6;
  for (const row of byLabel(input.data)) {
    const names = wrap(row[0]?.label ?? "", left - 14, 15, 600);
    const cells = row.map((datum) => ({ datum, lines: flow(cellRuns(datum, input), width - 2 * PAD) }));
    const linesHeight = Math.max(names.length * 20, ...cells.map(({ lines }) => cellHeight(lines)));
    const height = linesHeight + 16;
    names.forEach((words, index) => {
      svg.push(text(0, y + 22 + index * 20, [{ text: words, size: 15, weight: 600 }]));
    });
    for (const { datum, lines } of cells) {
      const x = left + columns.indexOf(datum.sublabel) * width;
      const marks = [cell(datum, input, x + 1, y + 1, width - 2, height - 2)];
      let bottom = y + 7;
      for (const line of lines) {
        bottom += lineHeight(line);
        marks.push(text(x + width - PAD, bottom - 5, line, "end"));
      }
      svg.push(datumGroup(datum, marks));
    }
    y += height;
    svg.push(line(0, y, frame.width, y, paint("rule"), 1));
  }
  return svgDocument("heat", input, frame, y + 4, svg);
}

/** In the narrow frame, or with too many columns, a block for each row: name and value on lines, the ground behind. */
function drawList(input: ChartInput, frame: Frame): string {
  const svg: string[] = [];
  let y = TOP + writeShade(svg, input, frame);
  byLabel(input.data).forEach((row, index) => {
    if (index > 0) y += 14;
    for (const words of wrap(row[0]?.label ?? "", frame.width, 15, 600)) {
      svg.push(text(0, y + 15, [{ text: words, size: 15, weight: 600 }]));
      y += 21;
    }
    y += 4;
    for (const datum of row) {
      const inner = frame.width - 2 * PAD;
      const values = flow(cellRuns(datum, input), inner);
      const widest = Math.max(0, ...values.map(lineWidth));
      const beside = inner - widest - 16 >= 0.38 * inner;
      const names = wrap(datum.sublabel, beside ? inner - widest - 16 : inner, 13);
      const namesHeight = names.length * 18;
      const height = 12 + (beside ? Math.max(namesHeight, cellHeight(values)) : namesHeight + cellHeight(values));
      const marks = [cell(datum, input, 0, y + 1, frame.width, height - 2)];
      names.forEach((words, line) => {
        marks.push(text(PAD, y + 20 + line * 18, [{ text: words, size: 13 }]));
      });
      let bottom = y + 5 + (beside ? 0 : namesHeight);
      for (const line of values) {
        bottom += lineHeight(line);
        marks.push(text(frame.width - PAD, bottom - 4, line, "end"));
      }
      svg.push(datumGroup(datum, marks));
      y += height;
    }
  });
  return svgDocument("heat", input, frame, y + 4, svg);
}

function writeShade(svg: string[], input: ChartInput, frame: Frame): number {
  const runs: Run[] = [input.unitLine, input.words.shade].map((words) => ({
    text: words,
    size: 13,
    fill: "muted",
    gap: 14,
  }));
  const lines = flow(runs, frame.width);
  lines.forEach((row, index) => svg.push(text(0, TOP + 9 + index * 18, row)));
  return lines.length * 18 + 8;
}

/** The ground says how the value stands among those of its column; a missing value has an outline only. */
function cell(datum: Datum, input: ChartInput, x: number, y: number, width: number, height: number): string {
  if (datum.value === null) {
    const inset = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
    return element("rect", { ...inset, fill: "none", stroke: paint("rule"), "stroke-dasharray": "2 3" });
  }
  const column = input.data.filter((other) => other.sublabel === datum.sublabel && other.value !== null);
  const lowest = Math.min(0, min(column, (other) => other.value ?? 0) ?? 0);
  const highest = Math.max(0, max(column, (other) => other.value ?? 0) ?? 0);
  const share = column.length < 2 || highest === lowest ? 0 : (datum.value - lowest) / (highest - lowest);
  const depth = DEPTHS[Math.min(DEPTHS.length - 1, Math.floor(share * DEPTHS.length))] ?? 0;
  return element("rect", { x, y, width, height, fill: paint("c1"), "fill-opacity": depth });
}

function cellRuns(datum: Datum, { words }: ChartInput): Run[] {
  const missing = datum.value === null;
  return [
    {
      text: datum.text || words.missing,
      size: missing ? 13 : 15,
      weight: missing ? 400 : 700,
      fill: missing ? "muted" : "ink",
    },
    ...remarks(datum, words, 12),
  ];
}

function cellHeight(lines: readonly (readonly Run[])[]): number {
  return lines.reduce((sum, row) => sum + lineHeight(row), 0);
}
