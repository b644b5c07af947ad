import { max, min, scaleLinear } from "d3";
import type { ChartInput, ChartKindDefinition, Datum } from "./chart.ts";
import { byLabel } from "./groups.ts";
import { bar, remarks } from "./marks.ts";
import { readColumns } from "./columns.ts";
import { drawColumns } from "./drawings.ts";
import { flow, lineHeight, lineWidth, type Run } from "./measure.ts";
import { entityColour, MARK_COLOURS, paint } from "./palette.ts";
import { BAR_HEIGHT, baseline, openRow, rowGrid, writeUnit, type RowGrid } from "./rows.ts";
import { datumGroup, element, svgDocument, text } from "./svg.ts";

/**
 * What adds up: a bar for each name, a piece for each second label, named below the bar. `total` gives the printed sum. Many
 * times are columns along time, with one legend.
 */
export const stackedBars: ChartKindDefinition = {
  needs: { parts: [], optional: ["total"], rows: 2, oneUnit: true },
  draw(input, frame) {
    const columns = readColumns(input);
    if (columns) return drawColumns("stacked-bars", columns, input, frame);
    const svg: string[] = [];
    const pieces = input.data.filter((datum) => datum.part !== "total");
    const series = [...new Set(pieces.map((datum) => datum.sublabel))];
    const stacks = byLabel(input.data).map((data) => readStack(data, series));
    const heads = stacks.map(({ label, total }) => ({
      label,
      sublabel: "",
      aside: total ? totalRuns(total, input) : [],
    }));
    const grid = rowGrid(frame, heads);
    const highest = max(stacks, (stack) => Math.max(stack.above, stack.total?.value ?? 0)) ?? 0;
    const lowest = min(stacks, (stack) => stack.below) ?? 0;
    const x = scaleLinear(
      [Math.min(0, lowest), Math.max(highest, lowest === 0 ? Math.max(highest, 1e-9) : 0)],
      [grid.x, grid.x + grid.width],
    );
    let y = writeUnit(svg, input, frame) + 4;
    const spans: [number, number][] = [];
    stacks.forEach((stack, index) => {
      const row = openRow(grid, heads[index] ?? { label: stack.label, sublabel: "" }, y);
      svg.push(...(stack.total ? [datumGroup(stack.total, row.svg)] : row.svg));
      const bottom = drawStack(svg, stack, input, grid, x, row.y);
      spans.push([row.y, row.y + BAR_HEIGHT]);
      y = Math.max(row.bottom, bottom) + grid.gap;
    });
    svg.push(...baseline(grid, x(0), spans));
    return svgDocument("stacked-bars", input, frame, y - grid.gap + 8, svg);
  },
};

interface Stack {
  label: string;
  pieces: Datum[];
  total: Datum | null;
  above: number;
  below: number;
}

/** Pieces take the colours of their entities where these differ, else those of their place in the series. */
function readStack(data: readonly Datum[], series: readonly string[]): Stack {
  const pieces = data.filter((datum) => datum.part !== "total");
  const distinct = new Set(pieces.map((datum) => datum.colour)).size === pieces.length;
  const own = distinct && pieces.every((datum) => datum.colour !== null);
  const sum = (sign: number): number =>
    pieces.reduce((total, datum) => total + Math.max(0, sign * (datum.upper ?? datum.value ?? 0)), 0);
  return {
    label: data[0]?.label ?? "",
    pieces: pieces.map((datum) => ({
      ...datum,
      colour: own ? datum.colour : (series.indexOf(datum.sublabel) % (MARK_COLOURS.length - 1)) + 1,
    })),
    total: data.find((datum) => datum.part === "total") ?? null,
    above: sum(1),
    below: -sum(-1),
  };
}

function totalRuns(total: Datum, { words }: ChartInput): Run[] {
  return [{ text: total.text || words.missing, size: 17, weight: 700 }, ...remarks(total, words, 12)];
}

function drawStack(
  svg: string[],
  stack: Stack,
  input: ChartInput,
  grid: RowGrid,
  x: (value: number) => number,
  top: number,
): number {
  const marks = stack.pieces.map((): string[] => []);
  let [right, left] = [0, 0];
  stack.pieces.forEach((datum, index) => {
    if (datum.value === null) return;
    const from = datum.value < 0 ? left : right;
    const to = from + (datum.upper ?? datum.value);
    const [start, end] = [x(from), x(to)];
    const gap = Math.min(2, Math.abs(end - start) / 2);
    marks[index]?.push(
      ...bar({ ...datum, qualifier: "exact" }, start, end - Math.sign(end - start) * gap, null, top, BAR_HEIGHT),
    );
    if (datum.value < 0) left = to;
    else right = to;
  });
  const total = stack.total?.value ?? null;
  const notes: string[] = [];
  const uncounted = total !== null && total > right && stack.below === 0;
  if (uncounted) {
    const from = x(right);
    notes.push(element("rect", { x: from, y: top, width: x(total) - from, height: BAR_HEIGHT, fill: paint("pale") }));
  }
  const entries = stack.pieces.map((datum, index) => ({
    runs: entryRuns(datum, input),
    into: marks[index] ?? [],
  }));
  if (uncounted) entries.push({ runs: [{ text: `□ ${input.words.rest}`, size: 13, fill: "muted" }], into: notes });
  const bottom = placeEntries(entries, grid, top + BAR_HEIGHT + 4);
  stack.pieces.forEach((datum, index) => svg.push(datumGroup(datum, marks[index] ?? [])));
  svg.push(...notes);
  return bottom;
}

function entryRuns(datum: Datum, { words }: ChartInput): Run[] {
  return [
    { text: "■", size: 13, fill: datum.value === null ? "muted" : entityColour(datum.colour) },
    { text: datum.sublabel, size: 13, fill: "muted", gap: 4, glued: true },
    {
      text: datum.text || words.missing,
      size: 13,
      weight: datum.value === null ? 400 : 600,
      fill: datum.value === null ? "muted" : "ink",
      gap: 6,
      glued: true,
    },
    ...remarks(datum, words),
  ].filter((run) => run.text !== "") as Run[];
}

/** Entries one behind the other, each whole on its line if it can be, in as many lines as needed. */
function placeEntries(
  entries: readonly { runs: readonly Run[]; into: string[] }[],
  grid: RowGrid,
  top: number,
): number {
  const between = 18;
  let [x, y, height] = [0, top, 0];
  for (const { runs, into } of entries) {
    for (const row of flow(runs, grid.width)) {
      const width = lineWidth(row);
      if (x > 0 && x + width > grid.width) {
        y += height;
        x = 0;
      }
      height = lineHeight(row) + 3;
      into.push(text(grid.x + x, y + height - 5, row));
      x += width + between;
    }
  }
  return y + height;
}
