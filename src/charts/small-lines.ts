import { extent, ticks } from "d3";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import { dot, gapMark, remarks } from "./marks.ts";
import { flow, lineHeight, textWidth, wordWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { belongsTo, drawPlot, looseShapes } from "./plot-drawing.ts";
import { areaY, axisY, gridY, line, ruleY } from "./plotting.ts";
import {
  isGrowth,
  latestOf,
  lonely,
  momentOf,
  readSeries,
  MOST_DOTS,
  runsOf,
  seriesColour,
  stretchesOf,
  type Series,
} from "./series.ts";
import { DASHES, domainOf, printedFactor, tickText } from "./series-panel.ts";
import { unseen } from "./series-marks.ts";
import { writeUnit } from "./rows.ts";
import { datumGroup, element, svgDocument, text } from "./svg.ts";
import { seriesTicks } from "./time-axis.ts";

const GUTTER = 18;
/** A panel narrower than this cannot say its name. */
const LEAST = { wide: 104, narrow: 130 } as const;
const HEIGHT = { wide: 120, narrow: 84 } as const;
/** Where a panel takes the whole width, it is a strip. */
const STRIP_HEIGHT = 64;

/** Series as small lines, on one axis of values where they share a unit. */
export function drawMultipleLines(input: ChartInput, frame: Frame, isShared: boolean): string {
  const svg: string[] = [];
  // Side by side each has the colour of its body; there is nothing to be told apart.
  const panels = readSeries(input.data, input.words).map((series) => ({
    ...series,
    colour: series.data[0]?.colour ?? null,
  }));
  const domain = domainOf({ series: panels, title: "", columns: false, share: 0.5 });
  const isProvisional = input.data.some(({ status, value }) => status === "P" && value !== null);
  const keys = [
    isShared ? (domain.zero ? "" : input.words.notZero) : input.words.ownScale,
    isProvisional ? input.words.series.provisionalKey : "",
    input.data.some(({ months }) => months !== undefined) ? input.words.series.twoMonths : "",
  ];
  const unitLine = [input.unitLine, sharedTime(panels)].filter((word) => word !== "").join("　");
  const top = writeUnit(svg, { ...input, unitLine }, frame, keys.filter((word) => word !== "").join("　"));
  const bottom = drawSmallLines(svg, panels, input, frame, top, isShared);
  return svgDocument("multiples", input, frame, bottom + 6, svg);
}

/** A small line for each series, on one scale of values and of time. */
function drawSmallLines(
  svg: string[],
  panels: readonly Series[],
  input: ChartInput,
  frame: Frame,
  top: number,
  isShared: boolean,
): number {
  const domain = domainOf({ series: [...panels], title: "", columns: false, share: 0.5 });
  const factor = printedFactor(input.data);
  const hasValues = input.data.some(({ value }) => value !== null);
  const steps = isShared && hasValues && factor !== null ? ticks(domain.low * factor, domain.high * factor, 3) : [];
  const words = steps.map((step) => tickText(step, input.lang));
  const scaleWidth = Math.max(0, ...words.map((word) => textWidth(word, 12)));
  const left = scaleWidth === 0 || scaleWidth > 0.2 * frame.width ? 0 : scaleWidth + 10;
  const columns = columnsFor(panels, frame, left);
  const width = (frame.width - left - (columns - 1) * GUTTER) / columns;
  const height = columns === 1 && panels.length > 1 ? STRIP_HEIGHT : HEIGHT[frame.name];
  const [from = 0, to = 1] = extent(panels.flatMap(({ data }) => data.map(momentOf)));
  const across: [number, number] = from === to ? [from - 1, to + 1] : [from, to];
  const keys = Array.from({ length: columns }, (_each, index) => String(index));
  const shared = sharedTime(panels);
  let y = top;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    const heads = row.map((series) => headLines(series, input, width, columns === 1, shared));
    const headsHeight = Math.max(...heads.map(heightOf));
    const marks = new Map(row.flatMap(({ data, aims }) => [...data, ...aims].map((datum) => [datum, [] as string[]])));
    row.forEach((series, index) => {
      const x = left + index * (width + GUTTER);
      const datum = latestOf(series) ?? series.data.at(-1);
      let at = y + headsHeight - heightOf(heads[index] ?? []);
      for (const runs of heads[index] ?? []) {
        at += lineHeight(runs);
        (datum ? marks.get(datum) : svg)?.push(text(x, at - 5, runs));
      }
    });
    const [plotTop, bottom] = [y + headsHeight + 8, y + headsHeight + 8 + height];
    const own = row.map((series) => domainOf({ series: [series], title: "", columns: false, share: 0.5 }));
    const facets = row.map((series, index) => ({
      series,
      key: String(index),
      scale: isShared ? domain : (own[index] ?? domain),
    }));
    // On one scale all panels are facets of one plot; where scales differ each is a plot of its own.
    const groups = isShared ? [facets] : facets.map((facet) => [facet]);
    for (const group of groups) {
      const scale = group[0]?.scale ?? domain;
      const inOne = group.length > 1 || isShared;
      const offset = inOne ? left : left + Number(group[0]?.key ?? 0) * (width + GUTTER);
      const at = (key: string): string => (inOne ? key : "0");
      const drawing = drawPlot({
        width: inOne ? frame.width : offset + width,
        height: bottom,
        ...{ marginLeft: offset, marginRight: 0, marginTop: plotTop, marginBottom: 0, axis: null },
        fx: {
          domain: inOne ? keys : ["0"],
          paddingInner: inOne && columns > 1 ? GUTTER / (width + GUTTER) : 0,
          paddingOuter: 0,
          axis: null,
        },
        x: { type: "linear", domain: across, insetLeft: 2, insetRight: 6 },
        y: { type: "linear", domain: [scale.low, scale.high] },
        marks: [
          ...(inOne
            ? [
                gridY(
                  group.flatMap(({ key }) => steps.map((step) => ({ key, at: step / (factor ?? 1) }))),
                  { fx: "key", y: "at", stroke: paint("rule"), strokeOpacity: 1 },
                ),
                ...(left > 0
                  ? [
                      axisY(
                        steps.map((step) => step / (factor ?? 1)),
                        {
                          ...{ tickSize: 0, tickPadding: 6, fontSize: 12, color: paint("muted"), label: null },
                          facetAnchor: "left" as const,
                          tickFormat: (_value: number, index: number) => words[index] ?? "",
                        },
                      ),
                    ]
                  : []),
              ]
            : []),
          ruleY(
            group.map(({ key }) => ({ key: at(key), at: scale.zero ? 0 : scale.low })),
            { fx: "key", y: "at", stroke: paint(scale.zero ? "ink" : "rule"), strokeWidth: 1 },
          ),
          ...group.flatMap(({ series, key }) => [
            ...areasOf(series, at(key), scale),
            ...stretchesOf(series, true).map((stretch) =>
              line(stretch.data, {
                ...{ fx: () => at(key), x: momentOf, y: "value", stroke: paint(seriesColour(series)), strokeWidth: 2 },
                ...{ strokeLinejoin: "round" as const, strokeLinecap: "butt" as const, ...DASHES[stretch.stroke] },
                ariaLabel: () => belongsTo(series.data.at(-1)?.id ?? ""),
              }),
            ),
          ]),
        ],
      });
      svg.push(...looseShapes(drawing));
      for (const { series, key } of group) {
        const shift = inOne ? drawing.fx(key) - drawing.fx("0") : 0;
        const few = series.data.length <= MOST_DOTS;
        const alone = lonely(series, true);
        const last = latestOf(series);
        for (const datum of series.data) {
          const x = drawing.x(momentOf(datum)) + shift;
          if (datum.value === null) {
            marks.get(datum)?.push(gapMark(x, bottom));
            continue;
          }
          const isShown = few || alone.has(datum) || datum === last || datum.status === "P" || datum.role !== "actual";
          const shown: Datum = { ...datum, colour: series.colour, qualifier: "exact" };
          const place = [x, drawing.y(datum.value)] as const;
          marks
            .get(datum)
            ?.push(
              ...(isShown ? dot(shown, ...place, datum === last ? 4.5 : 3, datum.status === "P") : [unseen(...place)]),
            );
        }
        writeTimes(svg, series, input, {
          left: left + Number(key) * (width + GUTTER),
          width,
          x: (each) => drawing.x(each) + shift,
          y: bottom + 17,
        });
      }
    }
    let end = bottom + 22;
    row.forEach((series, index) => {
      const x = left + index * (width + GUTTER);
      let at = bottom + 22;
      for (const runs of missingLines(series, input, width)) {
        at += lineHeight(runs) + 1;
        const first = series.data.find(({ value }) => value === null);
        (first ? marks.get(first) : svg)?.push(text(x, at - 4, runs));
      }
      for (const aim of series.aims)
        for (const runs of flow(aimRuns(aim, input), width)) {
          at += lineHeight(runs) + 1;
          marks.get(aim)?.push(text(x, at - 4, runs));
        }
      end = Math.max(end, at);
    });
    for (const { data, aims } of row)
      for (const datum of [...data, ...aims]) svg.push(datumGroup(datum, marks.get(datum) ?? []));
    y = end + 16;
  }
  return y - 16;
}

/** As many columns as have room and leave no hole in the last row; else one. */
function columnsFor(panels: readonly Series[], frame: Frame, left: number): number {
  const count = panels.length;
  const words = panels.flatMap((series) => latestOf(series)?.text ?? []);
  const least = Math.max(LEAST[frame.name], ...words.map((word) => wordWidth(word, 15, 700)));
  const most = Math.floor((frame.width - left + GUTTER) / (least + GUTTER));
  for (let columns = Math.min(most, count); columns > 1; columns--) if (count % columns === 0) return columns;
  return 1;
}

function areasOf(series: Series, key: string, scale: { low: number; zero: boolean }): ReturnType<typeof areaY>[] {
  if (!scale.zero || scale.low < 0 || series.data.some(isGrowth)) return [];
  return runsOf(series, true).map((run) =>
    areaY(
      run.filter(({ role }) => role === "actual"),
      {
        ...{ fx: () => key, x: momentOf, y1: 0, y2: "value", fill: paint(seriesColour(series)), fillOpacity: 0.12 },
        ariaLabel: () => belongsTo(series.data.at(-1)?.id ?? ""),
      },
    ),
  );
}

/** The time of all latest values where it is one, so that it is said once; "" where they differ. */
function sharedTime(panels: readonly Series[]): string {
  const [first = "", ...others] = new Set(panels.map((series) => timeOf(latestOf(series))));
  return others.length === 0 ? first : "";
}

function timeOf(datum: Datum | undefined): string {
  return datum ? datum.sublabel || datum.periodText : "";
}

/** The name of a panel, and its latest value with its time; on one line where the panel is a strip. */
function headLines(series: Series, input: ChartInput, width: number, isStrip: boolean, shared: string): Run[][] {
  const datum = latestOf(series);
  const name = wrap(series.name, width, 15, 600).map((words): Run[] => [{ text: words, size: 15, weight: 600 }]);
  if (!datum) return name;
  const runs: Run[] = [
    { text: datum.text, size: 15, weight: 700 },
    ...(timeOf(datum) === shared ? [] : [{ text: timeOf(datum), size: 12, fill: "muted" as const, gap: 6 }]),
    ...remarks(datum, input.words, 12),
  ];
  const [only, ...more] = name;
  if (isStrip && only && more.length === 0) return flow([...only, ...runs.map((run) => ({ gap: 12, ...run }))], width);
  return [...name, ...flow(runs, width)];
}

function missingLines({ data }: Series, { words }: ChartInput, width: number): Run[][] {
  const missing = data.filter(({ value }) => value === null);
  const [first] = missing;
  if (!first) return [];
  const more = words.series.gapsMore.replace("{}", first.periodText).replace("{}", String(missing.length));
  return flow(
    [
      { text: "□", size: 12, fill: "muted" },
      { text: missing.length > 1 ? more : first.periodText, size: 12, fill: "muted", gap: 4 },
      { text: first.text || words.missing, size: 12, gap: 6 },
    ],
    width,
  );
}

function aimRuns(aim: Datum, { words }: ChartInput): Run[] {
  return [
    { text: aim.periodText, size: 12, fill: "muted" },
    { text: `${words.role[aim.role]} ${aim.text}`, size: 12, gap: 6 },
  ];
}

function writeTimes(
  svg: string[],
  series: Series,
  input: ChartInput,
  { left, width, x, y }: { left: number; width: number; x: (at: number) => number; y: number },
): void {
  const times = series.data.map((datum) => ({ at: momentOf(datum), period: datum.period }));
  const found = seriesTicks(times, {
    x: (at) => x(at) - left,
    width,
    lang: input.lang,
    words: { ...input.words.series, year: "{}" },
  });
  for (const { at, words, isYear } of found) {
    if (isYear) svg.push(tick(x(at), y - 17));
    if (words === "") continue;
    const half = textWidth(words, 12) / 2;
    const middle = Math.max(left + half, Math.min(left + width - half, x(at)));
    svg.push(text(middle, y, [{ text: words, size: 12, fill: "muted" }], "middle"));
  }
}

function tick(x: number, y: number): string {
  return element("line", { x1: x, y1: y, x2: x, y2: y + 5, stroke: paint("muted"), "stroke-width": 1 });
}

function heightOf(lines: readonly (readonly Run[])[]): number {
  return lines.reduce((sum, row) => sum + lineHeight(row), 0);
}
