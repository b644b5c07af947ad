import { extent, max, min, ticks } from "d3";
import { festivalMonths } from "../model/spring-festival.ts";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import { dot, remarks } from "./marks.ts";
import { flow, lineHeight, lineWidth, textWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import {
  belongsTo,
  drawPlot,
  inGroupOf,
  looseShapes,
  shapesOf,
  type Drawing,
  type PlotOptions,
} from "./plot-drawing.ts";
import { areaY, axisX, axisY, gridY, line, rect, ruleX, ruleY } from "./plotting.ts";
import {
  isCumulative,
  isGrowth,
  latestOf,
  lonely,
  momentOf,
  monthOf,
  MOST_DOTS,
  runsOf,
  seriesColour,
  spanOf,
  stretchesOf,
  type Series,
  type Stroke,
} from "./series.ts";
import { unseen } from "./series-marks.ts";
import { element, rimmedText, round, text } from "./svg.ts";
import { DAY, monthWords, seriesTicks, type SeriesTick } from "./time-axis.ts";

/** Some series on one scale of values; several panels share the axis of time. */
export interface Panel {
  series: Series[];
  /** What it shows, where there are several; "" where the chart says it. */
  title: string;
  /** Columns from zero instead of a line. */
  columns: boolean;
  /** Its part of the usual height. */
  share: number;
}

interface EndLabel {
  series: Series;
  datum: Datum;
  lines: Run[][];
  height: number;
  /** The same for a place below the drawing. */
  runs: Run[];
}

/** Where the plots of all panels begin and end, and what stands at the ends of their lines. */
export interface Widths {
  left: number;
  right: number;
  beside: boolean;
  labels: ReadonlyMap<Panel, EndLabel[]>;
}

/** The axis that all panels share. */
export interface Axis extends Widths {
  /** Years lie over each other: the axis is the months of a year. */
  isOverlaid: boolean;
  domain: [number, number];
  place: (datum: Datum) => number;
  x: (at: number) => number;
  /** Set by `placeHappenings`: what stands on the axis, and from where its line falls. */
  happenings?: Happening[];
  /** Set by the first panel, which writes what they are. */
  areSaid?: boolean;
}

type Marks = NonNullable<PlotOptions["marks"]>;

/** Room beside the plots for the scale on the left and the labels on the right. */
export function widthsOf(panels: readonly Panel[], input: ChartInput, frame: Frame): Widths {
  const most = frame.name === "wide" ? 176 : 112;
  const labels = new Map(
    panels.map((panel) => [panel, panel.series.flatMap((series) => endLabel(series, input, most) ?? [])]),
  );
  const all = [...labels.values()];
  const fits = ({ lines }: EndLabel): boolean => lines.length <= (frame.name === "wide" ? 9 : 6);
  const tallest = Math.max(0, ...all.map(heightOfLabels));
  const beside = all.flat().every(fits) && tallest <= (frame.name === "wide" ? 520 : 340);
  const widest =
    max(
      all.flatMap((each) => each.flatMap(({ lines }) => lines)),
      lineWidth,
    ) ?? 0;
  const scale = Math.max(
    0,
    ...panels.flatMap((panel) => scaleOf(panel, input).words.map((word) => textWidth(word, 12))),
  );
  const left = scale > 0.25 * frame.width ? 6 : scale + 12;
  return { left, right: frame.width - (beside ? widest + 16 : 10), beside, labels };
}

/** The axis of time for the values of all panels. */
export function axisOf(panels: readonly Panel[], isOverlaid: boolean, widths: Widths): Axis {
  const place = isOverlaid ? monthOf : momentOf;
  const data = panels.flatMap(({ series }) => series.flatMap((each) => each.data));
  const hasColumns = panels.some(({ columns }) => columns);
  const places = data.flatMap((datum) => (hasColumns && !isOverlaid ? spanOf(datum.period) : [place(datum)]));
  const [from = 0, to = 1] = extent(places);
  const domain: [number, number] = from === to ? [from - 1, to + 1] : [from, to];
  const { left, right } = widths;
  const x = (at: number): number => left + ((at - domain[0]) / (domain[1] - domain[0])) * (right - left);
  return { ...widths, isOverlaid, domain, place, x };
}

/** The range of values on the scale of a panel; zero is part of it unless all values lie far from it. */
export function domainOf({ series, columns }: Panel): { low: number; high: number; zero: boolean } {
  const known = series.flatMap(({ data }) => data.filter((datum) => datum.value !== null));
  let low = min(known, (datum) => datum.band?.low ?? datum.value ?? 0) ?? 0;
  let high = max(known, (datum) => datum.band?.high ?? datum.upper ?? datum.value ?? 0) ?? 0;
  for (const { value } of series.flatMap(nearAims)) {
    low = Math.min(low, value ?? low);
    high = Math.max(high, value ?? high);
  }
  // A rate of growth is a place on its scale, not an amount from zero.
  const far = series.every(({ data }) => data.every(isGrowth)) ? 0.5 : 0.7;
  if (!columns && low > far * high && low > 0 && low < high) {
    const margin = (high - low) * 0.15;
    return { low: low - margin, high: high + margin, zero: false };
  }
  const [bottom, top] = [Math.min(0, low), Math.max(0, high)];
  const room = 0.06 * (top - bottom);
  return { low: bottom < 0 ? bottom - room : 0, high: top === bottom ? bottom + 1 : top + room, zero: true };
}

/** Targets that can stand among the values of their series: a year's sum over single months would dwarf them. */
function nearAims(series: Series): Datum[] {
  const values = series.data.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low = 0, high = 0] = extent(values);
  const reach = Math.max(high - low, 0.25 * Math.max(Math.abs(low), Math.abs(high)));
  return series.aims.filter(({ value }) => value !== null && value >= low - reach && value <= high + reach);
}

interface Scale {
  low: number;
  high: number;
  zero: boolean;
  steps: number[];
  words: string[];
}

function scaleOf(panel: Panel, input: ChartInput): Scale {
  const domain = domainOf(panel);
  const factor = printedFactor(panel.series.flatMap(({ data }) => data));
  const count = panel.share < 0.6 ? 3 : 5;
  const steps = factor === null ? [] : ticks(domain.low * factor, domain.high * factor, count);
  return {
    ...domain,
    steps: steps.map((step) => step / (factor ?? 1)),
    words: steps.map((step) => tickText(step, input.lang)),
  };
}

/** Finds places above the panels for the words of events and of changed definitions. Returns where the panels begin. */
export function placeHappenings(
  panels: readonly Panel[],
  axis: Axis,
  input: ChartInput,
  frame: Frame,
  top: number,
  below: Run[][],
): number {
  const happenings = happeningsOf(panels, axis, input);
  if (happenings.length === 0) return top;
  const most = 0.62 * frame.width;
  const numbered = happenings.some(({ words }) => textWidth(words, 12) > most) || happenings.length > 6;
  const lanes: number[] = [];
  happenings.forEach((happening, index) => {
    const words = numbered ? String(index + 1) : happening.words;
    const width = textWidth(words, 12);
    const at = axis.x(happening.at);
    const start = Math.max(0, Math.min(frame.width - width, at - (numbered ? width / 2 : 0) + (numbered ? 0 : 4)));
    let lane = lanes.findIndex((end) => end + 10 <= start);
    if (lane < 0) lane = lanes.push(0) - 1;
    lanes[lane] = start + width;
    happening.lane = lane;
    happening.label = { x: start, y: top + 12 + lane * 17, words };
    happening.top = top + (numbered ? 16 : 2) + lane * 17;
    if (numbered)
      below.push([
        { text: words, size: 12, weight: 600 },
        { text: happening.words, size: 12, gap: 6 },
      ]);
  });
  axis.happenings = happenings;
  return top + lanes.length * 17 + 6;
}

interface Happening {
  at: number;
  words: string;
  isBreak: boolean;
  lane: number;
  top: number;
  label: { x: number; y: number; words: string };
}

/** Changes of definition in the data, and events where they are asked for, in the order of time. */
function happeningsOf(panels: readonly Panel[], axis: Axis, input: ChartInput): Happening[] {
  const breaks = new Set(
    panels.flatMap(({ series }) =>
      series.flatMap(({ data }) =>
        data.flatMap((datum, index) => {
          const before = data[index - 1];
          return datum.breakBefore && before ? [(axis.place(before) + axis.place(datum)) / 2] : [];
        }),
      ),
    ),
  );
  const [from, to] = axis.domain;
  const events = axis.isOverlaid ? [] : (input.events ?? []);
  const told = events
    .map(({ date, text: words, kind }) => ({ at: Date.parse(date), words, isBreak: kind === "definition" }))
    .filter(({ at }) => at >= from && at <= to);
  // The event that tells of a changed definition says it better than the bare word.
  const bare = [...breaks].filter((at) => !told.some((event) => event.isBreak && Math.abs(event.at - at) < 45 * DAY));
  return [...told, ...bare.map((at) => ({ at, words: input.words.status.B ?? "", isBreak: true }))]
    .sort((a, b) => a.at - b.at)
    .map((each) => ({ ...each, lane: 0, top: 0, label: { x: 0, y: 0, words: "" } }));
}

/** One panel: its scale, areas, lines or columns, targets, dots and labels. Returns where it ends. */
export function drawPanel(
  svg: string[],
  marks: ReadonlyMap<Datum, string[]>,
  panel: Panel,
  axis: Axis,
  input: ChartInput,
  frame: Frame,
  top: number,
  below: Run[][],
): { bottom: number } {
  const { left, right, place } = axis;
  const labels = axis.labels.get(panel) ?? [];
  const scale = scaleOf(panel, input);
  const usual = frame.name === "wide" ? 250 : 210;
  const height = Math.max(panel.share * usual, axis.beside ? heightOfLabels(labels) : 0);
  const bottom = top + height;
  const yearly = !axis.isOverlaid;
  const aims = panel.series.flatMap((series) => nearAims(series).map((aim) => ({ series, aim })));
  const isAimLine = (aim: Datum): boolean =>
    !axis.isOverlaid || !isCumulative([aim, ...panel.series.flatMap(({ data }) => data)]);
  const drawing = drawPlot({
    width: right,
    height: bottom,
    ...{ marginLeft: left, marginTop: top, marginRight: 0, marginBottom: 0, axis: null },
    x: { type: "linear", domain: axis.domain },
    y: { type: "linear", domain: [scale.low, scale.high] },
    marks: [
      ...bandMarks(axis, input),
      gridY(scale.steps, { stroke: paint("rule"), strokeOpacity: 1 }),
      ...(left > 6
        ? [
            axisY(scale.steps, {
              ...{ tickSize: 0, tickPadding: 8, fontSize: 12, color: paint("muted"), label: null },
              tickFormat: (_value: number, index: number) => scale.words[index] ?? "",
            }),
          ]
        : []),
      ruleY([scale.low <= 0 && scale.high >= 0 ? 0 : scale.low], {
        stroke: paint(scale.zero ? "ink" : "rule"),
        strokeWidth: 1,
      }),
      ...happeningMarks(axis),
      ...areaMarks(panel, axis, scale, yearly),
      ...(panel.columns ? columnMarks(panel, axis) : lineMarks(panel, axis, yearly)),
      ...aims.flatMap(({ series, aim }) => (isAimLine(aim) ? aimMarks(series, aim, axis) : [])),
    ],
  });
  svg.push(...looseShapes(drawing));
  sayHappenings(svg, axis, top);
  for (const each of panel.series) svg.push(...drawBand(each, place, drawing));
  const ends = new Set(labels.map(({ datum }) => datum));
  for (const each of panel.series) {
    const alone = lonely(each, yearly);
    const few = each.data.length <= MOST_DOTS;
    for (const datum of each.data) {
      const own = marks.get(datum);
      const x = axis.x(place(datum));
      if (datum.value === null) {
        own?.push(gapMark(x, bottom));
        continue;
      }
      const y = drawing.y(datum.value);
      if (panel.columns) {
        own?.push(...shapesOf(drawing, datum.id));
        continue;
      }
      const isShown =
        few ||
        alone.has(datum) ||
        ends.has(datum) ||
        datum.status === "P" ||
        datum.role !== "actual" ||
        datum.signs.length > 0;
      const shown: Datum = { ...datum, colour: each.colour, qualifier: "exact" };
      own?.push(...(isShown ? dot(shown, x, y, ends.has(datum) ? 5 : 3.5, datum.status === "P") : [unseen(x, y)]));
    }
  }
  writeAims(
    marks,
    aims.filter(({ aim }) => isAimLine(aim)),
    axis,
    drawing,
    input,
    panel,
    below,
  );
  if (axis.beside) writeLabels(marks, labels, axis, drawing, top, bottom);
  return { bottom };
}

/** How the strokes of a line differ. */
export const DASHES: Record<Stroke, { strokeDasharray?: string; strokeLinecap?: "round" | "butt" }> = {
  solid: {},
  aim: { strokeDasharray: "5 3" },
  forecast: { strokeDasharray: "0.1 3.5", strokeLinecap: "round" },
  provisional: { strokeDasharray: "3 3", strokeLinecap: "butt" },
};

function lineMarks(panel: Panel, axis: Axis, yearly: boolean): Marks {
  const earlier = panel.series.filter((series) => series.earlier);
  const ordered = [...earlier, ...panel.series.filter((series) => !series.earlier)];
  return ordered.flatMap((series) =>
    stretchesOf(series, yearly).map((stretch) =>
      line(stretch.data, {
        x: axis.place,
        y: "value",
        stroke: paint(seriesColour(series)),
        strokeWidth: series.earlier ? 1.75 : stretch.data.length > MOST_DOTS || panel.series.length > 3 ? 2.25 : 2.75,
        ...(series.earlier ? { strokeOpacity: 0.6 } : {}),
        ...{ strokeLinejoin: "round" as const, strokeLinecap: "butt" as const, ...DASHES[stretch.stroke] },
        ariaLabel: () => belongsTo(series.data.at(-1)?.id ?? ""),
      }),
    ),
  );
}

/** Under the only series of a panel, where its values are amounts from zero on: a gap in the line is one in the ground. */
function areaMarks(panel: Panel, axis: Axis, scale: Scale, yearly: boolean): Marks {
  const [series, ...others] = panel.series;
  if (!series || others.length > 0 || panel.columns || !scale.zero || scale.low < 0 || series.data.some(isGrowth))
    return [];
  return runsOf(series, yearly).map((run) =>
    areaY(
      run.filter(({ band, role }) => !band && role === "actual"),
      {
        ...{ x: axis.place, y1: 0, y2: "value", fill: paint(seriesColour(series)), fillOpacity: 0.12 },
        ariaLabel: () => belongsTo(series.data.at(-1)?.id ?? ""),
      },
    ),
  );
}

function columnMarks(panel: Panel, axis: Axis): Marks {
  return panel.series.map((series) =>
    rect(
      series.data.filter(({ value }) => value !== null),
      {
        x1: (datum: Datum) => edgesOf(datum, axis)[0],
        x2: (datum: Datum) => edgesOf(datum, axis)[1],
        y1: 0,
        y2: "value",
        fill: paint(seriesColour(series)),
        fillOpacity: (datum: Datum) => (datum.status === "P" || datum.role !== "actual" ? 0.35 : 0.75),
        ariaLabel: (datum: Datum) => inGroupOf(datum.id),
      },
    ),
  );
}

/** The edges of a column: most of its period. */
function edgesOf(datum: Datum, { isOverlaid, place }: Axis): [number, number] {
  const [from, to] = isOverlaid ? [place(datum) - 0.5, place(datum) + 0.5] : spanOf(datum.period);
  const inset = 0.1 * (to - from);
  return [from + inset, to - inset];
}

/** A target as far as its time goes. */
function aimMarks(series: Series, aim: Datum, axis: Axis): Marks {
  const [from, to] = aimSpan(aim, axis);
  return [
    ruleY([aim], {
      ...{ x1: () => from, x2: () => to, y: "value", stroke: paint(seriesColour(series)) },
      ...{ strokeWidth: 1.5, strokeDasharray: "5 3", ariaLabel: () => inGroupOf(aim.id) },
    }),
  ];
}

function aimSpan(aim: Datum, { isOverlaid, domain }: Axis): [number, number] {
  if (isOverlaid) return domain;
  const [from, to] = spanOf({ ...aim.period, kind: "window" });
  return [Math.max(domain[0], from), Math.min(domain[1], to)];
}

/** Targets drawn as lines carry their word; those that cannot stand among the values are written below. */
function writeAims(
  marks: ReadonlyMap<Datum, string[]>,
  drawn: readonly { series: Series; aim: Datum }[],
  axis: Axis,
  drawing: Drawing,
  { words }: ChartInput,
  panel: Panel,
  below: Run[][],
): void {
  const taken: [number, number, number, number][] = [];
  const several = panel.series.length > 1;
  for (const { series, aim } of drawn) {
    marks.get(aim)?.push(...shapesOf(drawing, aim.id));
    const [from, to] = aimSpan(aim, axis);
    const said = [several ? series.name : "", words.role[aim.role], aim.text].filter((word) => word !== "").join(" ");
    const width = textWidth(said, 12, 600);
    const y = drawing.y(aim.value ?? 0);
    const start = Math.max(axis.left + 2, Math.min(axis.x(from), axis.right - width - 2));
    const place = [y - 6, y + 16].find((at) =>
      taken.every(([l, r, t, b]) => start + width < l || start > r || at < t - 4 || at - 12 > b + 4),
    );
    if (place === undefined || axis.x(to) < axis.left) continue;
    taken.push([start, start + width, place - 12, place]);
    marks.get(aim)?.push(rimmedText(start, place, [{ text: said, size: 12, weight: 600 }]));
  }
  for (const series of panel.series)
    for (const aim of series.aims) {
      if (drawn.some((each) => each.aim === aim)) continue;
      below.push([
        { text: "┄", size: 13, fill: "muted" },
        { text: series.name, size: 13, fill: "muted", gap: 4, glued: true },
        { text: aim.periodText, size: 13, fill: "muted", gap: 6 },
        { text: `${words.role[aim.role]} ${aim.text}`, size: 13, gap: 6 },
      ]);
    }
}

/** The ground under every second year, asked for by `bands`. */
export function bandMarks(axis: Axis, input: ChartInput): Marks {
  if (!input.bands || axis.isOverlaid) return [];
  const [from, to] = axis.domain;
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const years = Array.from({ length: last - first + 1 }, (_each, index) => first + index);
  return [
    rect(
      years.filter((year) => (last - year) % 2 === 0),
      {
        x1: (year: number) => Math.max(from, Date.UTC(year, 0, 1)),
        x2: (year: number) => Math.min(to, Date.UTC(year + 1, 0, 1)),
        fill: paint("pale"),
      },
    ),
  ];
}

function dropLine(x: number, top: number, bottom: number, isBreak: boolean): string {
  return element("line", {
    ...{ x1: x, y1: top, x2: x, y2: bottom, stroke: paint("muted"), "stroke-width": 1 },
    "stroke-dasharray": isBreak ? "2 3" : undefined,
  });
}

/** The words of what happened, and the lines from them to the first plot; once for all panels. */
export function sayHappenings(svg: string[], axis: Axis, top: number): void {
  if (axis.areSaid) return;
  axis.areSaid = true;
  const happenings = axis.happenings ?? [];
  for (const each of happenings) svg.push(dropLine(axis.x(each.at), each.top, top, each.isBreak));
  // The words stand over the lines of their neighbours.
  for (const { label } of happenings)
    svg.push(rimmedText(label.x, label.y, [{ text: label.words, size: 12, fill: "muted" }]));
}

/** The lines of what happened, through a plot. */
export function happeningMarks({ happenings = [] }: Axis): Marks {
  return happenings.map(({ at, isBreak }) =>
    ruleX([at], {
      ...{ x: (each: number) => each, stroke: paint("muted"), strokeWidth: 1 },
      ...(isBreak ? { strokeDasharray: "2 3" } : {}),
    }),
  );
}

/** A missing value has a square at the foot of the plot. */
function gapMark(x: number, bottom: number): string {
  const box = { x: x - 4, y: bottom - 4, width: 8, height: 8 };
  return element("rect", { ...box, fill: paint("paper"), stroke: paint("muted") });
}

/** The axis under the last panel: ticks by Plot, words of times, and the months of the festival. Returns where it ends. */
export function drawAxis(
  svg: string[],
  axis: Axis,
  input: ChartInput,
  frame: Frame,
  { bottom }: { top: number; bottom: number },
): number {
  const found = axis.isOverlaid ? monthTicks(axis, input, frame) : timeTicksOf(axis, input, frame);
  const drawing = drawPlot({
    width: axis.right,
    height: bottom + 8,
    ...{ marginLeft: axis.left, marginTop: bottom, marginRight: 0, marginBottom: 8, axis: null },
    x: { type: "linear", domain: axis.domain },
    y: { type: "linear", domain: [0, 1] },
    marks: [true, false].flatMap((isYear) => {
      const own = found.filter((tick) => (tick.isYear || tick.words !== "") === isYear).map(({ at }) => at);
      if (own.length === 0 || (!isYear && found.length > 72)) return [];
      return [
        axisX(own, {
          ...{ tickSize: isYear ? 6 : 3, color: paint(isYear ? "muted" : "rule"), label: null },
          tickFormat: () => "",
        }),
      ];
    }),
  });
  svg.push(...looseShapes(drawing).filter((shape) => !shape.startsWith("<text")));
  for (const { at, words } of found) {
    if (words === "") continue;
    const half = textWidth(words, 13) / 2;
    const middle = Math.max(half, Math.min(frame.width - half, axis.x(at)));
    svg.push(text(middle, bottom + 20, [{ text: words, size: 13, fill: "muted" }], "middle"));
  }
  return writeFestivals(svg, axis, input, frame, bottom + 28);
}

function timesOf(axis: Axis): Datum[] {
  return [...axis.labels.keys()].flatMap(({ series }) => series.flatMap(({ data }) => data));
}

function timeTicksOf(axis: Axis, input: ChartInput, frame: Frame): SeriesTick[] {
  const times = timesOf(axis).map((datum) => ({ at: axis.place(datum), period: datum.period }));
  return seriesTicks(times, { x: axis.x, width: frame.width, lang: input.lang, words: input.words.series });
}

/** The months that years laid over each other have, as many as stand apart; the last is worth more than the one before it. */
function monthTicks(axis: Axis, input: ChartInput, frame: Frame): SeriesTick[] {
  const data = timesOf(axis);
  const isToDate = isCumulative(data);
  const months = [...new Map(data.map((datum) => [axis.place(datum), datum] as const))].sort(([a], [b]) => a - b);
  const wordsOf = (datum: Datum): string => {
    const month = monthOf(datum);
    if (!isToDate) return datum.period.kind === "ytd" ? input.words.series.janFeb : monthWords(month, input.lang);
    return toDateWords(month, input);
  };
  const last = months.at(-1);
  let edge = -Infinity;
  return months.map(([at, datum], index): SeriesTick => {
    const words = wordsOf(datum);
    const half = textWidth(words, 13) / 2;
    const middle = Math.max(half, Math.min(frame.width - half, axis.x(at)));
    if (middle - half < edge + 10) return { at, words: "", isYear: false };
    if (index < months.length - 1 && last) {
      const lastHalf = textWidth(wordsOf(last[1]), 13) / 2;
      const lastMiddle = Math.min(frame.width - lastHalf, axis.x(last[0]));
      if (middle + half + 10 > lastMiddle - lastHalf) return { at, words: "", isYear: false };
    }
    edge = middle + half;
    return { at, words, isYear: false };
  });
}

function toDateWords(month: number, { lang }: ChartInput): string {
  if (lang === "zh") return month === 1 ? "1月" : `1—${month}月`;
  return month === 1 ? "Jan" : `to ${monthWords(month, lang)}`;
}

/** The month of the Spring Festival in each year, under the words of the axis. */
function writeFestivals(svg: string[], axis: Axis, input: ChartInput, frame: Frame, top: number): number {
  const kinds = new Set(timesOf(axis).map(({ period }) => period.kind));
  const isMonthly = kinds.has("month") || kinds.has("ytd") || kinds.has("day");
  if (!input.bands || axis.isOverlaid || !isMonthly) return top;
  const [from, to] = axis.domain.map((at) => new Date(at).toISOString().slice(0, 10));
  const words = input.words.series.festival;
  const half = textWidth(words, 12) / 2;
  let edge = -Infinity;
  for (const month of festivalMonths(from ?? "", to ?? "")) {
    const at = Date.parse(`${month}-15`);
    const middle = Math.max(half, Math.min(frame.width - half, axis.x(at)));
    if (middle - half < edge + 8) continue;
    svg.push(text(middle, top + 10, [{ text: words, size: 12, fill: "muted" }], "middle"));
    edge = middle + half;
  }
  return edge === -Infinity ? top : top + 16;
}

/** The interval of a forecast: a pale fan that opens from the latest value, its edges dashed, as nothing that was measured is. */
function drawBand(series: Series, place: (datum: Datum) => number, plot: Drawing): string[] {
  const ahead = series.data.flatMap((datum) => (datum.band ? [{ datum, band: datum.band }] : []));
  const [first] = ahead;
  if (!first) return [];
  const before = series.data[series.data.indexOf(first.datum) - 1];
  const start = before && before.value !== null ? [{ at: place(before), low: before.value, high: before.value }] : [];
  const ends = [...start, ...ahead.map(({ datum, band }) => ({ at: place(datum), ...band }))];
  const edge = (side: "low" | "high"): string[] =>
    ends.map((end) => `${round(plot.x(end.at))},${round(plot.y(end[side]))}`);
  const colour = paint(seriesColour(series));
  const dashed = { fill: "none", stroke: colour, "stroke-width": 1.25, "stroke-dasharray": "5 3" };
  const of = first.datum.id;
  return [
    element("path", {
      d: `M${[...edge("high"), ...edge("low").reverse()].join("L")}Z`,
      fill: colour,
      "fill-opacity": 0.12,
      "data-of": of,
    }),
    element("path", { d: `M${edge("high").join("L")}`, ...dashed, "data-of": of }),
    element("path", { d: `M${edge("low").join("L")}`, ...dashed, "data-of": of }),
  ];
}

/** Printed number ÷ stored number, the same for all values (亿 and billion differ by ten); null if it differs or is unknown. */
export function printedFactor(data: readonly Datum[]): number | null {
  const factors = new Set(data.flatMap(({ value, factor }) => (value === null ? [] : [factor])));
  const [first = 1] = factors;
  return factors.size > 1 ? null : first;
}

/** A number on a scale. */
export function tickText(value: number, lang: string): string {
  const digits = Number(value.toPrecision(10));
  return (lang === "en" ? digits.toLocaleString("en-US") : String(digits)).replace("-", "−");
}

function endLabel(series: Series, input: ChartInput, most: number): EndLabel | null {
  const datum = latestOf(series);
  if (!datum) return null;
  const colour = series.colour === null ? "ink" : seriesColour(series);
  const lines: Run[][] = [
    ...wrap(series.name, most, 14, 600).map((words): Run[] => [{ text: words, size: 14, weight: 600, fill: colour }]),
    ...latestRows(series, datum, most),
    ...flow([{ text: datum.text, size: 14, weight: datum.band || datum.role !== "actual" ? 400 : 700 }], most),
    ...flow(saidBeside(series, datum, input), most),
    ...flow(bandRuns(datum), most),
  ];
  return {
    series,
    datum,
    lines,
    height: lines.reduce((sum, row) => sum + lineHeight(row), 0),
    runs: endRuns(series, datum, input),
  };
}

/** What must be said of the latest value and is not in the name of its series. */
function saidBeside(series: Series, datum: Datum, { words }: ChartInput): Run[] {
  const name = series.name.toLowerCase();
  return remarks(
    { ...datum, differing: (datum.differing ?? []).filter((each) => !name.includes(each.toLowerCase())) },
    words,
    12,
  );
}

/** Where a line ends in a target, or a forecast of the site: the latest value that is none. It is told first, and in full strength. */
function latestMeasured(series: Series, end: Datum): Datum | undefined {
  if (end.role === "actual" && !end.band) return undefined;
  return series.data.findLast((each) => each.value !== null && each.role === "actual" && !each.band);
}

function latestRows(series: Series, end: Datum, most: number): Run[][] {
  const latest = latestMeasured(series, end);
  if (!latest) return [];
  return [
    ...flow([{ text: latest.periodText, size: 12, fill: "muted" }], most),
    ...flow([{ text: latest.text, size: 14, weight: 700 }], most),
    ...flow([{ text: end.periodText, size: 12, fill: "muted" }], most),
  ];
}

function bandRuns({ band }: Datum): Run[] {
  if (!band) return [];
  const small = { size: 12, fill: "muted" } as const;
  return [
    { text: band.name, ...small },
    { text: band.text, ...small, gap: 4 },
  ];
}

function endRuns(series: Series, datum: Datum, input: ChartInput): Run[] {
  const latest = latestMeasured(series, datum);
  const value = (of: Datum, weight: 400 | 700): Run[] => [
    { text: of.periodText, size: 13, fill: "muted", gap: 8 },
    { text: of.text, size: 14, weight, gap: 8 },
  ];
  return [
    { text: "●", size: 13, fill: seriesColour(series) },
    { text: series.name, size: 14, weight: 600, gap: 4, glued: true },
    ...(latest ? value(latest, 700) : []),
    ...value(datum, datum.band || datum.role !== "actual" ? 400 : 700),
    ...saidBeside(series, datum, input),
    ...bandRuns(datum).map((run) => ({ gap: 8, ...run })),
  ];
}

function heightOfLabels(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, label) => sum + label.height + 4, 0);
}

/** Labels beside the ends of their lines, with a thin line where they could not stay level. */
function writeLabels(
  marks: ReadonlyMap<Datum, string[]>,
  labels: readonly EndLabel[],
  axis: Axis,
  drawing: Drawing,
  top: number,
  bottom: number,
): void {
  const { right } = axis;
  placeLabels(labels, drawing.y, top, bottom).forEach((labelTop, index) => {
    const label = labels[index];
    if (!label) return;
    const own = drawing.y(label.datum.value ?? 0);
    const anchor = axis.x(axis.place(label.datum));
    const target = labelTop + label.height / 2;
    if (Math.abs(own - target) > 12 || right - anchor > 12) {
      const d = `M${round(anchor + 7)},${round(own)}L${round(right + 3)},${round(own)}L${round(right + 9)},${round(target)}`;
      const stroke = paint(seriesColour(label.series));
      marks
        .get(label.datum)
        ?.push(element("path", { d, fill: "none", stroke, "stroke-width": 1, "stroke-opacity": 0.5 }));
    }
    let y = labelTop;
    for (const row of label.lines) {
      y += lineHeight(row);
      marks.get(label.datum)?.push(text(right + 14, y - 5, row));
    }
  });
}

/** Tops of the labels beside the ends of their lines, in the order of the ends and never over each other. */
function placeLabels(labels: readonly EndLabel[], y: (value: number) => number, top: number, bottom: number): number[] {
  const order = labels
    .map((label, index) => ({ label, index, want: y(label.datum.value ?? 0) - label.height / 2 }))
    .sort((a, b) => a.want - b.want);
  const tops: number[] = [];
  let edge = top - 8;
  for (const each of order) {
    tops[each.index] = Math.max(edge, each.want);
    edge = (tops[each.index] ?? 0) + each.label.height + 4;
  }
  let limit = bottom + 6;
  for (const each of [...order].reverse()) {
    tops[each.index] = Math.min(tops[each.index] ?? 0, limit - each.label.height);
    limit = (tops[each.index] ?? 0) - 4;
  }
  return tops;
}
