import { extent, max, min, ticks } from "d3";
import { comparePeriods, type Period } from "../model/period.ts";
import type { ChartInput, ChartKindDefinition, Datum, Frame } from "./chart.ts";
import { byLabel } from "./groups.ts";
import { dashes, dot, line as rule, remarks } from "./marks.ts";
import { flow, lineHeight, lineWidth, textWidth, wrap, type Run } from "./measure.ts";
import { entityColour, paint, type ColourName } from "./palette.ts";
import { plotPaths, type Plotted, type PlottedLine } from "./plot-paths.ts";
import { writeUnit } from "./rows.ts";
import { datumGroup, element, round, svgDocument, text } from "./svg.ts";
import { monthWords } from "./time-axis.ts";

interface Series {
  name: string;
  data: Datum[];
  colour: number | null;
  /** A year before the latest one of a year-to-date series: paler and thinner. */
  earlier: boolean;
}

interface EndLabel {
  series: Series;
  datum: Datum;
  lines: Run[][];
  height: number;
}

/**
 * Values over time, a line for each name: months, quarters, years, or years to date with each year as a line of its own
 * over the months. What is missing is a gap, and is said. Names stand at the ends of the lines.
 */
export const line: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 3, oneUnit: true },
  draw(input, frame) {
    const series = readSeries(input.data);
    const known = input.data.filter((datum) => datum.value !== null);
    const domain = valueDomain(known);
    const svg: string[] = [];
    let y = writeUnit(svg, input, frame, domain.zero ? "" : input.words.notZero) + 8;
    const marks = new Map(input.data.map((datum) => [datum, [] as string[]]));
    const paths: string[] = [];
    if (known.length > 0) y = drawPlot(svg, paths, marks, series, input, frame, domain, y);
    svg.push(...paths);
    for (const datum of input.data.filter((each) => each.value === null)) {
      const words: Run[] = [
        { text: "□", size: 13, fill: "muted" },
        { text: datum.label, size: 13, fill: "muted", gap: 4, glued: true },
        { text: datum.periodText, size: 13, fill: "muted", gap: 6 },
        { text: datum.text || input.words.missing, size: 13, gap: 6 },
      ];
      for (const row of flow(words, frame.width)) {
        y += lineHeight(row) + 2;
        marks.get(datum)?.push(text(0, y - 5, row));
      }
    }
    // In the order of time within each line: that is the order of a walk by keyboard.
    for (const each of series) for (const datum of each.data) svg.push(datumGroup(datum, marks.get(datum) ?? []));
    return svgDocument("line", input, frame, y + 6, svg);
  },
};

function drawPlot(
  svg: string[],
  paths: string[],
  marks: Map<Datum, string[]>,
  series: readonly Series[],
  input: ChartInput,
  frame: Frame,
  domain: { low: number; high: number; zero: boolean },
  top: number,
): number {
  const most = frame.name === "wide" ? 176 : 112;
  const labels = series.flatMap((each) => endLabel(each, input, most) ?? []);
  const roomy = frame.name === "wide" ? 9 : 5;
  const beside = labels.every(({ lines, datum }) => lines.length <= (datum.band ? roomy : 5));
  const labelWidth = beside
    ? (max(
        labels.flatMap(({ lines }) => lines),
        lineWidth,
      ) ?? 0)
    : 0;
  const labelsHeight = beside ? labels.reduce((sum, label) => sum + label.height + 4, 0) : 0;
  const factor = printedFactor(input.data);
  const steps = factor === null ? [] : ticks(domain.low * factor, domain.high * factor, 5);
  const tickWords = steps.map((step) => tickText(step, input.lang));
  const widest = Math.max(0, ...tickWords.map((words) => textWidth(words, 12)));
  const left = widest > 0.25 * frame.width ? 6 : widest + 12;
  const right = frame.width - (beside ? labelWidth + 16 : 10);
  const bottom = top + Math.max(frame.name === "wide" ? 250 : 210, labelsHeight);
  const places = input.data.map(placeOf(input.data));
  const [from = 0, to = 1] = extent(places);
  const across: [number, number] = from === to ? [from - 1, to + 1] : [from, to];
  const segments = series.flatMap((each) => segmentsOf(each, placeOf(input.data)));
  const single = series.length === 1 && domain.zero && domain.low === 0 ? series[0] : undefined;
  const area: PlottedLine[] = single
    ? [
        {
          points: single.data
            .filter(({ band }) => !band)
            .map((datum) => ({ at: placeOf(input.data)(datum), value: datum.value })),
          area: true,
        },
      ]
    : [];
  const plot = plotPaths(
    [...area, ...segments.map((segment) => segment.line)],
    { left, top, right, bottom },
    {
      x: across,
      y: [domain.low, domain.high],
    },
  );
  steps.forEach((step, index) => {
    const at = plot.y(step / (factor ?? 1));
    svg.push(rule(left, at, right, at, paint(step === 0 ? "ink" : "rule"), 1));
    if (left > 6) svg.push(text(left - 8, at + 4, [{ text: tickWords[index] ?? "", size: 12, fill: "muted" }], "end"));
  });
  if (steps.length === 0) {
    const floor = plot.y(domain.zero ? 0 : domain.low);
    svg.push(rule(left, floor, right, floor, paint(domain.zero ? "ink" : "rule"), 1));
  }
  svg.push(...timeLabels(input, placeOf(input.data), plot.x, bottom + 20, frame.width));
  if (single) {
    const fill = paint(entityColour(single.colour));
    paths.push(
      element("path", {
        d: plot.paths[0] ?? "",
        fill,
        "fill-opacity": 0.1,
        "data-of": single.data.at(-1)?.id,
      }),
    );
  }
  segments.forEach((segment, index) => {
    const d = plot.paths[index + area.length] ?? "";
    const { series: each } = segment;
    if (d === "") return;
    paths.push(
      element("path", {
        d,
        fill: "none",
        stroke: paint(seriesColour(each)),
        "stroke-width": each.earlier ? 1.75 : 2.75,
        "stroke-opacity": each.earlier ? 0.6 : undefined,
        "stroke-linejoin": "round",
        ...dashes(segment.end),
        "data-of": each.data.at(-1)?.id,
      }),
    );
  });
  for (const each of series) paths.push(...drawBand(each, placeOf(input.data), plot));
  for (const each of series) {
    for (const datum of each.data) {
      if (datum.value === null) {
        const at = plot.x(placeOf(input.data)(datum));
        marks.get(datum)?.push(
          element("rect", {
            x: at - 4,
            y: bottom - 4,
            width: 8,
            height: 8,
            fill: paint("paper"),
            stroke: paint("muted"),
          }),
        );
        continue;
      }
      const shown = { ...datum, colour: each.colour };
      const at: [number, number] = [plot.x(placeOf(input.data)(datum)), plot.y(datum.value)];
      const last = labels.some((label) => label.datum === datum);
      marks.get(datum)?.push(...dot({ ...shown, qualifier: "exact" }, at[0], at[1], last ? 5 : 3.5));
    }
  }
  if (beside) {
    placeLabels(labels, plot.y, top, bottom).forEach((labelTop, index) => {
      const label = labels[index];
      if (!label) return;
      const x = right + 14;
      const own = plot.y(label.datum.value ?? 0);
      const anchor = plot.x(placeOf(input.data)(label.datum));
      const target = labelTop + label.height / 2;
      if (Math.abs(own - target) > 12 || right - anchor > 12) {
        const d = `M${round(anchor + 7)},${round(own)}L${round(right + 3)},${round(own)}L${round(right + 9)},${round(target)}`;
        marks.get(label.datum)?.push(
          element("path", {
            d,
            fill: "none",
            stroke: paint(seriesColour(label.series)),
            "stroke-width": 1,
            "stroke-opacity": 0.5,
          }),
        );
      }
      let y = labelTop;
      for (const row of label.lines) {
        y += lineHeight(row);
        marks.get(label.datum)?.push(text(x, y - 5, row));
      }
    });
  }
  let y = bottom + 28;
  if (!beside) {
    for (const label of labels) {
      for (const row of flow(endRuns(label.series, label.datum, input), frame.width)) {
        y += lineHeight(row) + 2;
        marks.get(label.datum)?.push(text(0, y - 5, row));
      }
      y += 4;
    }
  }
  return y;
}

/** The interval of a forecast: a pale fan that opens from the latest value, its edges dashed, as nothing that was measured is. */
function drawBand(series: Series, place: (datum: Datum) => number, plot: Plotted): string[] {
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

/** Lines by name; of years to date one line for each year, the latest one in full strength. */
function readSeries(data: readonly Datum[]): Series[] {
  const lines = byLabel(data);
  const distinct = new Set(lines.map((line) => line[0]?.colour)).size === lines.length;
  const cumulative = isCumulative(data);
  return lines.flatMap((line, index) => {
    const sorted = [...line].sort((a, b) => comparePeriods(a.period, b.period));
    const colour = lines.length === 1 || distinct ? (line[0]?.colour ?? null) : (index % 6) + 1;
    const name = line[0]?.label ?? "";
    if (!cumulative) return [{ name, data: sorted, colour, earlier: false }];
    const years = [...Map.groupBy(sorted, (datum) => datum.period.end.slice(0, 4))];
    return years.map(([year, own], at) => ({
      name: [lines.length === 1 ? "" : name, year].filter(Boolean).join(" "),
      data: own,
      colour,
      earlier: at < years.length - 1,
    }));
  });
}

/** True for years to date; the January of such a year is a month like any other. */
function isCumulative(data: readonly Datum[]): boolean {
  const isJanuary = ({ kind, end }: Period): boolean => kind === "month" && end.slice(5, 7) === "01";
  return (
    data.some(({ period }) => period.kind === "ytd") &&
    data.every(({ period }) => period.kind === "ytd" || isJanuary(period))
  );
}

/** Where a value stands: the middle of its period, or for years to date the last month, so that years lie over each other. */
function placeOf(data: readonly Datum[]): (datum: Datum) => number {
  if (isCumulative(data)) return (datum) => Number(datum.period.end.slice(5, 7));
  return (datum) => (Date.parse(datum.period.start) + Date.parse(datum.period.end)) / 2;
}

interface Segment {
  series: Series;
  line: PlottedLine;
  /** Its stroke is that of the value it leads to. */
  end: Datum;
}

/** Stretches of one role each; a missing value ends a stretch. */
function segmentsOf(series: Series, place: (datum: Datum) => number): Segment[] {
  const segments: Segment[] = [];
  let before: Datum | null = null;
  for (const datum of series.data) {
    const current = segments.at(-1);
    const point = { at: place(datum), value: datum.value };
    if (datum.value !== null && before !== null && before.value !== null) {
      if (current && current.end === before && current.end.role === datum.role) {
        (current.line.points as { at: number; value: number | null }[]).push(point);
        current.end = datum;
      } else {
        segments.push({
          series,
          line: { points: [{ at: place(before), value: before.value }, point] },
          end: datum,
        });
      }
    }
    before = datum;
  }
  return segments;
}

/** Zero is part of the axis unless all values lie far from it; then the chart says so. */
function valueDomain(known: readonly Datum[]): { low: number; high: number; zero: boolean } {
  const low = min(known, (datum) => datum.band?.low ?? datum.value ?? 0) ?? 0;
  const high = max(known, (datum) => datum.band?.high ?? datum.upper ?? datum.value ?? 0) ?? 0;
  if (low > 0.7 * high && low > 0 && low < high) {
    const margin = (high - low) * 0.15;
    return { low: low - margin, high: high + margin, zero: false };
  }
  const [bottom, top] = [Math.min(0, low), Math.max(0, high)];
  return { low: bottom, high: top === bottom ? bottom + 1 : top + 0.06 * (top - bottom), zero: true };
}

/** Printed number ÷ stored number, the same for all values (亿 and billion differ by ten); null if it differs or is unknown. */
function printedFactor(data: readonly Datum[]): number | null {
  const factors = new Set(data.flatMap(({ value, factor }) => (value === null ? [] : [factor])));
  const [first = 1] = factors;
  return factors.size > 1 ? null : first;
}

function tickText(value: number, lang: string): string {
  const digits = Number(value.toPrecision(10));
  return (lang === "en" ? digits.toLocaleString("en-US") : String(digits)).replace("-", "−");
}

function endLabel(series: Series, input: ChartInput, most: number): EndLabel | null {
  const datum = series.data.findLast((each) => each.value !== null);
  if (!datum) return null;
  const colour = series.colour === null ? "ink" : seriesColour(series);
  const lines: Run[][] = [
    ...wrap(series.name, most, 14, 600).map((words): Run[] => [{ text: words, size: 14, weight: 600, fill: colour }]),
    ...latestRows(series, datum, most),
    ...flow([{ text: datum.text, size: 14, weight: datum.band ? 400 : 700 }], most),
    ...flow(remarks(datum, input.words, 12), most),
    ...flow(bandRuns(datum), most),
  ];
  return { series, datum, lines, height: lines.reduce((sum, row) => sum + lineHeight(row), 0) };
}

/** Where a line ends in a forecast of the site: the latest value that is none. It is told first, and in full strength. */
function latestMeasured(series: Series, end: Datum): Datum | undefined {
  return end.band ? series.data.findLast((each) => each.value !== null && !each.band) : undefined;
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
    ...value(datum, datum.band ? 400 : 700),
    ...remarks(datum, input.words, 12),
    ...bandRuns(datum).map((run) => ({ gap: 8, ...run })),
  ];
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

function seriesColour(series: Series): ColourName {
  return entityColour(series.colour);
}

/** The times under the axis, as many as stand apart. */
function timeLabels(
  input: ChartInput,
  place: (datum: Datum) => number,
  x: (at: number) => number,
  y: number,
  width: number,
): string[] {
  const times = new Map(input.data.map((datum) => [place(datum), datum.period] as const));
  const sorted = [...times].sort(([a], [b]) => a - b);
  // The years lie over each other: the January of one is that of all.
  const cumulative = isCumulative(input.data);
  const wordsOf = (period: Period, yearBefore: string): string =>
    timeText(period, input.lang, cumulative ? period.end.slice(0, 4) : yearBefore);
  const marks: string[] = [];
  let [edge, year] = [-Infinity, ""];
  sorted.forEach(([at, period], index) => {
    const words = wordsOf(period, year);
    const half = textWidth(words, 13) / 2;
    const middle = Math.max(half, Math.min(width - half, x(at)));
    if (middle - half < edge + 10) return;
    // The last time is worth more than the one before it.
    const last = sorted.at(-1);
    if (index < sorted.length - 1 && last) {
      const lastHalf = textWidth(wordsOf(last[1], ""), 13) / 2;
      if (middle + half + 10 > Math.min(width - lastHalf, x(last[0])) - lastHalf) return;
    }
    marks.push(text(middle, y, [{ text: words, size: 13, fill: "muted" }], "middle"));
    edge = middle + half;
    year = period.end.slice(0, 4);
  });
  return marks;
}

function timeText(period: Period, lang: string, yearBefore: string): string {
  const year = period.end.slice(0, 4);
  const month = Number(period.end.slice(5, 7));
  switch (period.kind) {
    case "year":
      return year;
    case "ytd":
      return lang === "zh"
        ? month === 1
          ? "1月"
          : `1—${month}月`
        : month === 1
          ? "Jan"
          : `to ${monthWords(month, lang)}`;
    case "month":
      return yearBefore === year ? monthWords(month, lang) : `${year}-${String(month).padStart(2, "0")}`;
    case "quarter":
      return yearBefore === year ? `Q${month / 3}` : `${year} Q${month / 3}`;
    case "half":
      return `${year}-S${month / 6}`;
    default:
      return period.end;
  }
}
