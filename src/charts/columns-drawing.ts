import { extent, max, min, ticks } from "d3";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import type { Columns } from "./columns.ts";
import { gapMark, remarks } from "./marks.ts";
import { flow, lineHeight, textWidth, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { drawPlot, inGroupOf, looseShapes, shapesOf } from "./plot-drawing.ts";
import { axisY, gridY, rect, ruleY } from "./plotting.ts";
import { writeUnit } from "./rows.ts";
import { seriesColour, spanOf, type Series } from "./series.ts";
import {
  bandMarks,
  drawAxis,
  placeHappenings,
  happeningMarks,
  sayHappenings,
  printedFactor,
  tickText,
  type Axis,
  type Panel,
} from "./series-panel.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

/** Columns along time, stacked or side by side, with one legend that says the latest values. */
export function drawColumns(
  kind: "stacked-bars" | "grouped-bars",
  { series, totals }: Columns,
  input: ChartInput,
  frame: Frame,
): string {
  const svg: string[] = [];
  const isStacked = kind === "stacked-bars";
  const stacks = stacksOf(series, isStacked);
  const reaches = stacks.flatMap(({ from, to }) => [from, to]);
  const sums = totals.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(0, min(reaches) ?? 0), Math.max(0, max([...reaches, ...sums]) ?? 0)];
  const scale = { low, high: high === low ? low + 1 : high + 0.04 * (high - low) };
  const factor = printedFactor(input.data);
  const steps = factor === null ? [] : ticks(scale.low * factor, scale.high * factor, 5);
  const words = steps.map((step) => tickText(step, input.lang));
  const widest = Math.max(0, ...words.map((word) => textWidth(word, 12)));
  const left = widest > 0.25 * frame.width ? 6 : widest + 12;
  const right = frame.width - 4;
  const panel: Panel = { series, title: "", columns: true, share: 1 };
  const [first = 0, last = 1] = extent(input.data.flatMap(({ period }) => spanOf(period)));
  const axis: Axis = {
    ...{ left, right, beside: false, isOverlaid: false, domain: [first, last] },
    labels: new Map([[panel, []]]),
    place: ({ period }) => (spanOf(period)[0] + spanOf(period)[1]) / 2,
    x: (at) => left + ((at - first) / (last - first)) * (right - left),
  };
  const hasProvisional = input.data.some(({ status, value }) => status === "P" && value !== null);
  const keys = [
    hasProvisional ? input.words.series.provisionalColumns : "",
    input.data.some(({ months }) => months !== undefined) ? input.words.series.twoMonths : "",
  ];
  let y = writeUnit(svg, input, frame, keys.filter((word) => word !== "").join("　"));
  const marks = new Map(input.data.map((datum) => [datum, [] as string[]]));
  y = writeColumnLegend(marks, svg, series, totals, input, frame, y) + 10;
  const below: Run[][] = [];
  y = placeHappenings([panel], axis, input, frame, y, below);
  const bottom = y + (frame.name === "wide" ? 250 : 210);
  const drawing = drawPlot({
    width: right,
    height: bottom,
    ...{ marginLeft: left, marginTop: y, marginRight: 0, marginBottom: 0, axis: null },
    x: { type: "linear", domain: axis.domain },
    y: { type: "linear", domain: [scale.low, scale.high] },
    opacity: { type: "identity" },
    marks: [
      ...bandMarks(axis, input),
      gridY(
        steps.map((step) => step / (factor ?? 1)),
        { stroke: paint("rule"), strokeOpacity: 1 },
      ),
      ...(left > 6
        ? [
            axisY(
              steps.map((step) => step / (factor ?? 1)),
              {
                ...{ tickSize: 0, tickPadding: 8, fontSize: 12, color: paint("muted"), label: null },
                tickFormat: (_value: number, index: number) => words[index] ?? "",
              },
            ),
          ]
        : []),
      rect(restOf(stacks, totals, isStacked), {
        ...{ x1: "left", x2: "right", y1: "from", y2: "to", fill: paint("pale"), stroke: paint("rule") },
        ariaLabel: ({ datum }: Stacked) => inGroupOf(datum.id),
      }),
      rect(stacks, {
        ...{ x1: "left", x2: "right", y1: "from", y2: "to" },
        fill: ({ colour }: Stacked) => paint(colour),
        fillOpacity: ({ datum }: Stacked) => (datum.status === "P" || datum.role !== "actual" ? 0.45 : 1),
        ...(isStacked ? { stroke: paint("paper"), strokeWidth: 0.75 } : {}),
        ariaLabel: ({ datum }: Stacked) => inGroupOf(datum.id),
      }),
      ruleY([0], { stroke: paint("ink"), strokeWidth: 1 }),
      ...happeningMarks(axis),
    ],
  });
  svg.push(...looseShapes(drawing));
  sayHappenings(svg, axis, y);
  y = drawAxis(svg, axis, input, frame, { top: y, bottom });
  for (const lines of below)
    for (const row of flow(lines, frame.width)) {
      y += lineHeight(row) + 2;
      svg.push(text(0, y - 5, row));
    }
  for (const datum of input.data) {
    const own = marks.get(datum) ?? [];
    own.push(...shapesOf(drawing, datum.id));
    if (datum.value === null) own.push(gapMark(axis.x(axis.place(datum)), bottom));
    svg.push(datumGroup(datum, own));
  }
  return svgDocument(kind, input, frame, y + 4, svg);
}

interface Stacked {
  datum: Datum;
  colour: ReturnType<typeof seriesColour>;
  left: number;
  right: number;
  from: number;
  to: number;
}

/** Where each value's column begins and ends: on those before it, or beside them. */
function stacksOf(series: readonly Series[], isStacked: boolean): Stacked[] {
  const reached = new Map<string, { above: number; below: number }>();
  return series.flatMap((each, index) =>
    each.data.flatMap((datum): Stacked[] => {
      if (datum.value === null) return [];
      const [start, end] = spanOf(datum.period);
      const inset = 0.09 * (end - start);
      const slot = (end - start - 2 * inset) / series.length;
      const value = datum.upper ?? datum.value;
      const at = reached.get(datum.period.text) ?? { above: 0, below: 0 };
      reached.set(datum.period.text, at);
      const from = !isStacked ? 0 : value < 0 ? at.below : at.above;
      if (isStacked && value < 0) at.below += value;
      else if (isStacked) at.above += value;
      return [
        {
          ...{ datum, colour: seriesColour(each), from, to: from + value },
          left: start + inset + (isStacked ? 0 : index * slot),
          right: isStacked ? end - inset : start + inset + (index + 1) * slot,
        },
      ];
    }),
  );
}

/** What a printed total holds beyond its pieces. */
function restOf(stacks: readonly Stacked[], totals: readonly Datum[], isStacked: boolean): Stacked[] {
  if (!isStacked) return [];
  return totals.flatMap((datum): Stacked[] => {
    const own = stacks.filter((each) => each.datum.period.text === datum.period.text && each.to >= 0);
    const [piece] = own;
    const top = Math.max(0, ...own.map(({ to }) => to));
    if (!piece || datum.value === null || datum.value <= top) return [];
    return [{ ...piece, datum, from: top, to: datum.value }];
  });
}

/** One legend for all columns: each name in its colour with its latest value, the time of these said once. */
function writeColumnLegend(
  marks: ReadonlyMap<Datum, string[]>,
  svg: string[],
  series: readonly Series[],
  totals: readonly Datum[],
  input: ChartInput,
  frame: Frame,
  top: number,
): number {
  const latest = series.map(({ data }) => data.findLast(({ value }) => value !== null));
  const times = new Set(latest.map((datum) => datum?.periodText ?? ""));
  const isShared = times.size === 1;
  const [time = ""] = times;
  let y = top;
  let x = 0;
  const between = 16;
  const put = (runs: readonly Run[], into: string[]): void => {
    for (const row of flow(runs, frame.width)) {
      const width = row.reduce(
        (sum, run, index) => sum + textWidth(run.text, run.size, run.weight) + (index > 0 ? (run.gap ?? 0) : 0),
        0,
      );
      if (x > 0 && x + width > frame.width) {
        x = 0;
        y += 20;
      }
      into.push(text(x, y + 13, row));
      x += width + between;
    }
  };
  if (isShared && time !== "") put([{ text: time, size: 13, fill: "muted" }], svg);
  series.forEach((each, index) => {
    const datum = latest[index];
    const runs: Run[] = [
      { text: "■", size: 13, fill: seriesColour(each) },
      { text: each.name, size: 13, gap: 4, glued: true },
      ...(datum ? [{ text: datum.text, size: 13, weight: 600 as const, gap: 6, glued: true }] : []),
      ...(datum && !isShared ? [{ text: datum.periodText, size: 12, fill: "muted" as const, gap: 6 }] : []),
      ...(datum ? remarks(datum, input.words, 12) : []),
    ];
    put(runs, datum ? (marks.get(datum) ?? svg) : svg);
  });
  if (totals.length > 0) put([{ text: `□ ${input.words.rest}`, size: 13, fill: "muted" }], svg);
  return y + 20;
}
