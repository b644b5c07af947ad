import { max, min, scaleLinear } from "d3";
import { comparePeriods } from "../model/period.ts";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import { dot, line, remarks } from "./marks.ts";
import { flow, lineHeight, lineWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { BAR_HEIGHT, openRow, rowGrid, writeNotes, TOP } from "./rows.ts";
import { datumGroup, rimmedText, svgDocument, text } from "./svg.ts";
import {
  DAY,
  eventMark,
  eventRuns,
  ownSublabel,
  RADIUS,
  timeFrame,
  timeTicks,
  uprightSpan,
  valueRuns,
} from "./time-axis.ts";

/** Events on an axis, or in the narrow frame along a line. */
export function drawTimeline(input: ChartInput, frame: Frame): string {
  const data = [...input.data].sort((a, b) => comparePeriods(a.period, b.period));
  return frame.name === "wide" ? drawAxis(input, data, frame) : drawList(input, data, frame);
}

function drawAxis(input: ChartInput, data: readonly Datum[], frame: Frame): string {
  const svg: string[] = [];
  const heads = data.map((datum) => ({ label: datum.label, sublabel: ownSublabel(datum) }));
  const grid = rowGrid(frame, heads);
  const first = min(data, (datum) => Date.parse(datum.period.start)) ?? 0;
  const last = max(data, (datum) => Date.parse(datum.period.end) + DAY) ?? DAY;
  const time = timeFrame(first, last);
  const x = scaleLinear([time.floor, time.ceiling], [grid.x + RADIUS, grid.x + grid.width - RADIUS]);
  let y = TOP;
  const ticks = timeTicks(time, grid.width, input.lang, grid.x === 0 ? "edge" : "inside");
  for (const tick of ticks) {
    svg.push(text(x(tick.at), y + 13, [{ text: tick.words, size: 13, fill: "muted" }], tick.anchor));
  }
  y += 32;
  const top = y - 12;
  const groups: string[] = [];
  data.forEach((datum, index) => {
    const head = heads[index];
    if (!head) return;
    const row = openRow(grid, head, y);
    const middle = row.y + BAR_HEIGHT / 2;
    const from = x(Date.parse(datum.period.start));
    const to = datum.period.kind === "day" ? from : x(Date.parse(datum.period.end) + DAY);
    const runs = eventRuns(datum, input.words);
    const marks = [...row.svg, ...eventMark(datum, from, to, middle)];
    const [left, right] = [Math.min(from, to - 2 * RADIUS) - RADIUS - 8, Math.max(to, from + RADIUS) + RADIUS + 4];
    let bottom = row.y + BAR_HEIGHT;
    const length = lineWidth(runs);
    if (right + length <= frame.width) marks.push(rimmedText(right, middle + 5, runs));
    else if (left - length >= grid.x) marks.push(rimmedText(left, middle + 5, runs, "end"));
    else if (length > grid.width) bottom = writeNotes(marks, grid, runs, bottom);
    else marks.push(rimmedText(Math.min(from, frame.width - length), (bottom += 18) - 4, runs));
    groups.push(datumGroup(datum, marks));
    y = Math.max(row.bottom, bottom) + 18;
  });
  const end = y - 10;
  for (const tick of ticks) svg.push(line(x(tick.at), top, x(tick.at), end, paint("rule"), 1));
  svg.push(...groups);
  return svgDocument("timeline", input, frame, end + 2, svg);
}

function drawList(input: ChartInput, data: readonly Datum[], frame: Frame): string {
  const svg: string[] = [];
  const [spine, left] = [9, 30];
  const width = frame.width - left;
  let y = TOP;
  const rows: string[] = [];
  const [start, stops]: [number, number[]] = [y + 9, []];
  for (const datum of data) {
    const marks: string[] = [];
    const lines: Run[][] = [
      ...flow([{ text: datum.periodText, size: 13, fill: "muted" }], width),
      ...wrap(datum.label, width, 15, 600).map((words): Run[] => [{ text: words, size: 15, weight: 600 }]),
      ...flow([...valueRuns(datum, 18), { text: ownSublabel(datum), size: 13, fill: "muted", gap: 10 }], width),
      ...flow(remarks(datum, input.words), width),
    ];
    const middle = y + 9;
    let bottom = y;
    for (const row of lines) {
      bottom += lineHeight(row) + 1;
      marks.push(text(left, bottom - 5, row));
    }
    const span = datum.period.kind !== "day" && datum.period.kind !== "month";
    marks.unshift(
      ...(span
        ? uprightSpan(datum, spine, y + 3, bottom - 2)
        : dot(datum, spine, middle, RADIUS, datum.period.inferred)),
    );
    rows.push(datumGroup(datum, marks));
    stops.push(span ? bottom - 2 : middle);
    y = bottom + 18;
  }
  svg.push(line(spine, start, spine, stops.at(-1) ?? start, paint("rule"), 2), ...rows);
  return svgDocument("timeline", input, frame, y - 12, svg);
}
