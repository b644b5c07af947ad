import { max, min, scaleLinear } from "d3";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import { byLabel, sharedSublabel } from "./groups.ts";
import { line } from "./marks.ts";
import { flow, lineHeight, lineWidth, textWidth, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { BAR_HEIGHT, openRow, rowGrid, TOP, type RowGrid } from "./rows.ts";
import { datumGroup, element, rimmedText, svgDocument, text } from "./svg.ts";
import { DAY, eventMark, eventRuns, RADIUS, timeFrame, timeTicks } from "./time-axis.ts";

/** The rows of plans and results, over one axis of time. */
export function drawGantt(input: ChartInput, frame: Frame): string {
  const svg: string[] = [];
  const rows = byLabel(input.data);
  const heads = rows.map((row) => ({ label: row[0]?.label ?? "", sublabel: ownSublabel(row) }));
  const grid = rowGrid(frame, heads);
  const today = input.today ? Date.parse(input.today.date) + DAY : null;
  const first = min([...starts(input.data), ...(today === null ? [] : [today])]) ?? 0;
  const last = max([...ends(input.data), ...(today === null ? [] : [today])]) ?? DAY;
  const time = timeFrame(first, last);
  const x = scaleLinear([time.floor, time.ceiling], [grid.x + RADIUS, grid.x + grid.width - RADIUS]);
  let y = TOP;
  const ticks = timeTicks(time, grid.width, input.lang, grid.x === 0 ? "edge" : "inside");
  for (const tick of ticks)
    svg.push(text(x(tick.at), y + 13, [{ text: tick.words, size: 13, fill: "muted" }], tick.anchor));
  y += 22;
  const groups: string[] = [];
  const top = y;
  if (input.today && today !== null) {
    groups.push(todayLabel(input.today.text, x(today), frame.width, y + 16));
    y += 24;
  }
  y += 8;
  const spans: [number, number][] = [];
  rows.forEach((row, index) => {
    const open = openRow(grid, heads[index] ?? { label: "", sublabel: "" }, y);
    groups.push(...open.svg);
    let bottom = open.y;
    for (const datum of row) {
      const marks: string[] = [];
      const from = bottom;
      bottom = drawLane(marks, datum, input, grid, x, bottom);
      spans.push([from, from + BAR_HEIGHT]);
      groups.push(datumGroup(datum, marks));
    }
    y = Math.max(open.bottom, bottom) + 16;
  });
  const end = y - 8;
  const through = frame.name === "wide" ? [[top, end] as const] : spans;
  const vertical = (at: number, colour: string, width: number): void => {
    for (const [from, to] of through) svg.push(line(at, from, at, to, colour, width));
  };
  for (const tick of ticks) vertical(x(tick.at), paint("rule"), 1);
  if (today !== null) vertical(x(today), paint("ink"), 1.5);
  svg.push(...groups);
  return svgDocument("gantt", input, frame, end + 2, svg);
}

function drawLane(
  marks: string[],
  datum: Datum,
  input: ChartInput,
  grid: RowGrid,
  x: (date: number) => number,
  top: number,
): number {
  const middle = top + BAR_HEIGHT / 2;
  const from = x(Date.parse(datum.period.start));
  const to = datum.period.kind === "day" ? from : x(Date.parse(datum.period.end) + DAY);
  const runs = eventRuns(datum, input.words);
  marks.push(...eventMark(datum, from, to, middle));
  const right = Math.max(to, from + RADIUS) + RADIUS + 4;
  const left = Math.min(from, to - 2 * RADIUS) - RADIUS - 8;
  const length = lineWidth(runs);
  let bottom = top + BAR_HEIGHT;
  if (right + length + 4 <= grid.x + grid.width) marks.push(rimmedText(right, middle + 5, runs));
  else if (left - length >= grid.x) marks.push(rimmedText(left, middle + 5, runs, "end"));
  else if (length + 6 > grid.width) bottom = writeRimmed(marks, grid, runs, bottom - 2);
  else {
    const start = Math.max(
      grid.x,
      Math.min(to - from < 2 * RADIUS ? from - RADIUS : from, grid.x + grid.width - length - 6),
    );
    marks.push(rimmedText(start, bottom + 13, runs));
    bottom += 20;
  }
  return bottom + 2;
}

/** Words that find no room beside their mark stand below it, in as many lines as needed; lines of time run behind them. */
function writeRimmed(marks: string[], grid: RowGrid, runs: readonly Run[], top: number): number {
  let bottom = top;
  for (const row of flow(runs, grid.width)) {
    bottom += lineHeight(row) + 2;
    marks.push(rimmedText(grid.x, bottom - 4, row));
  }
  return bottom;
}

/** The words at the line of knowledge: to the side of it that has room. */
function todayLabel(words: string, at: number, width: number, y: number): string {
  const runs: Run[] = [{ text: words, size: 13, weight: 600 }];
  const length = textWidth(words, 13, 600);
  const marker = element("path", {
    d: `M${Math.round(at - 5)},${y - 10}h10l-5,8Z`,
    fill: paint("ink"),
  });
  if (at + 10 + length <= width) return `${marker}\n${text(at + 10, y, runs)}`;
  if (at - 10 - length >= 0) return `${marker}\n${text(at - 10, y, runs, "end")}`;
  return text(0, y, runs);
}

/** A second name that all marks of a row share and that is not their period, which stands beside each mark. */
function ownSublabel(row: readonly Datum[]): string {
  const shared = sharedSublabel(row);
  return row.some((datum) => datum.periodText === shared) ? "" : shared;
}

function starts(data: readonly Datum[]): number[] {
  return data.map((datum) => Date.parse(datum.period.start));
}

function ends(data: readonly Datum[]): number[] {
  return data.map((datum) => Date.parse(datum.period.end) + DAY);
}
