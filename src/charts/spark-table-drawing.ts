import { extent } from "d3";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import { dot, line as rule, remarks } from "./marks.ts";
import { flow, lineHeight, lineWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { belongsTo, drawPlot, looseShapes } from "./plot-drawing.ts";
import { line } from "./plotting.ts";
import { TOP } from "./rows.ts";
import { latestOf, momentOf, readSeries, seriesColour, stretchesOf, type Series } from "./series.ts";
import { unseen } from "./series-marks.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

const SPARK_HEIGHT = 30;

interface Row {
  series: Series;
  latest: Datum | undefined;
  aim: Datum | undefined;
}

/** See the kind of the same name. */
export function drawSparkTable(input: ChartInput, frame: Frame): string {
  const found = readSeries(input.data, input.words);
  // Rows of one body need no colours to be told apart.
  const isBodies = new Set(found.map(({ data }) => data[0]?.colour)).size === found.length;
  const rows = found.map((series): Row => {
    const colour = isBodies ? series.colour : null;
    return { series: { ...series, colour }, latest: latestOf(series), aim: series.aims.at(-1) };
  });
  return frame.name === "wide" ? drawWide(input, frame, rows) : drawNarrow(input, frame, rows);
}

const GAP = 18;

function drawWide(input: ChartInput, frame: Frame, rows: readonly Row[]): string {
  const svg: string[] = [];
  const { series: words } = input.words;
  const width = (runs: readonly (readonly Run[])[]): number => Math.ceil(Math.max(0, ...runs.map(lineWidth)));
  const head = (word: string): Run => ({ text: word, size: 13, fill: "muted" });
  const shared = sharedTime(rows);
  const values = rows.map((row) => flow(valueRuns(row, input, shared), 180));
  const changes = rows.map((row) => flow(changeRuns(row), 130));
  const aims = rows.map((row) => flow(aimRuns(row), 120));
  const hasAims = aims.some((lines) => lines.length > 0);
  const hasChanges = changes.some((lines) => lines.length > 0);
  const valueWidth = Math.max(lineWidth([head(shared || words.latest)]), width(values.flat()));
  const changeWidth = hasChanges ? Math.max(lineWidth([head(words.change)]), width(changes.flat())) : 0;
  const aimWidth = hasAims ? Math.max(lineWidth([head(words.target)]), width(aims.flat())) : 0;
  const taken = valueWidth + GAP + (hasChanges ? changeWidth + GAP : 0) + (hasAims ? aimWidth + GAP : 0);
  const nameWidth = Math.min(200, Math.max(90, frame.width - taken - 2 * GAP - 130));
  const valueRight = nameWidth + GAP + valueWidth;
  const changeRight = valueRight + (hasChanges ? GAP + changeWidth : 0);
  const left = changeRight + 2 * GAP;
  const right = frame.width - (hasAims ? aimWidth + GAP : 0) - 6;
  const across = acrossOf(rows);
  let y = TOP + 12;
  svg.push(text(0, y, [head(words.indicator)]));
  svg.push(text(valueRight, y, [head(shared || words.latest)], "end"));
  if (hasChanges) svg.push(text(changeRight, y, [head(words.change)], "end"));
  svg.push(text(left, y, [head(words.trend)]));
  if (hasAims) svg.push(text(frame.width, y, [head(words.target)], "end"));
  y += 8;
  svg.push(rule(0, y, frame.width, y, paint("ink"), 1));
  rows.forEach((row, index) => {
    const names = wrap(row.series.name, nameWidth, 15, 600);
    const columns = [
      { lines: values[index] ?? [], x: valueRight },
      { lines: changes[index] ?? [], x: changeRight },
    ];
    const heights = [...columns.map(({ lines }) => lines), aims[index] ?? []].map(heightOf);
    const height = Math.max(names.length * 20, SPARK_HEIGHT, ...heights) + 14;
    names.forEach((name, at) => svg.push(text(0, y + 22 + at * 20, [{ text: name, size: 15, weight: 600 }])));
    const marks: string[] = [];
    for (const { lines, x } of columns) marks.push(...stack(lines, x, y + 7));
    const aimMarks = stack(aims[index] ?? [], frame.width, y + 7);
    drawRow(svg, row, marks, aimMarks, { left, right, top: y + 9, bottom: y + height - 9, across });
    y += height;
    svg.push(rule(0, y, frame.width, y, paint("rule"), 1));
  });
  return svgDocument("spark-table", input, frame, y + 4, svg);
}

function drawNarrow(input: ChartInput, frame: Frame, rows: readonly Row[]): string {
  const svg: string[] = [];
  const left = frame.width - 112;
  const across = acrossOf(rows);
  const shared = sharedTime(rows);
  let y = TOP;
  if (shared !== "") {
    svg.push(text(0, y + 9, [{ text: shared, size: 13, fill: "muted" }]));
    y += 18;
  }
  svg.push(rule(0, y, frame.width, y, paint("ink"), 1));
  for (const row of rows) {
    let bottom = y + 7;
    for (const name of wrap(row.series.name, frame.width, 15, 600)) {
      bottom += 20;
      svg.push(text(0, bottom - 4, [{ text: name, size: 15, weight: 600 }]));
    }
    const top = bottom;
    const marks: string[] = [];
    for (const line of flow([...valueRuns(row, input, shared), ...changeRuns(row, 10)], left - 12)) {
      bottom += lineHeight(line) + 2;
      marks.push(text(0, bottom - 6, line));
    }
    const aimMarks: string[] = [];
    const aim = aimRuns(row);
    for (const line of flow(aim.length === 0 ? [] : [{ ...heading(input.words.series.target) }, ...aim], left - 12)) {
      bottom += lineHeight(line) + 1;
      aimMarks.push(text(0, bottom - 5, line));
    }
    const height = Math.max(bottom, top + SPARK_HEIGHT + 4) + 8 - y;
    drawRow(svg, row, marks, aimMarks, { left, right: frame.width - 6, top: top + 4, bottom: y + height - 10, across });
    y += height;
    svg.push(rule(0, y, frame.width, y, paint("rule"), 1));
  }
  return svgDocument("spark-table", input, frame, y + 4, svg);
}

/** The time that all rows share, so that what is latest stands at the right of each. */
function acrossOf(rows: readonly Row[]): readonly [number?, number?] {
  const [from, to] = extent(rows.flatMap(({ series }) => series.data.map(momentOf)));
  return [from, to];
}

function heading(word: string): Run {
  return { text: word, size: 12, fill: "muted" };
}

/** One row's small line; the words of the latest value stand in its mark, those of the target in the target's. */
function drawRow(
  svg: string[],
  row: Row,
  latestMarks: readonly string[],
  aimMarks: readonly string[],
  box: { left: number; right: number; top: number; bottom: number; across: readonly [number?, number?] },
): void {
  const { series, latest, aim } = row;
  const known = series.data.filter((datum) => datum.value !== null);
  const values = known.map((datum) => datum.value ?? 0);
  const [low = 0, high = 1] = extent(values);
  // A target far from the values would press the line flat: then it stands in words alone.
  const reach = 1.5 * (high - low);
  const isNear = aim !== undefined && aim.value !== null && aim.value >= low - reach && aim.value <= high + reach;
  const [floor = 0, ceiling = 1] = extent(isNear ? [...values, aim.value ?? 0] : values);
  const [from = 0, to = 1] = box.across;
  const bottom = Math.min(box.bottom, box.top + 1.4 * SPARK_HEIGHT);
  const colour = paint(seriesColour(series));
  const stretches = stretchesOf(series, true);
  const drawing = drawPlot({
    width: box.right,
    height: bottom,
    ...{ marginLeft: box.left, marginTop: box.top, marginRight: 0, marginBottom: 0, axis: null },
    x: { type: "linear", domain: from === to ? [from - 1, to + 1] : [from, to] },
    y: { type: "linear", domain: floor === ceiling ? [floor - 1, ceiling + 1] : [floor, ceiling] },
    marks: [
      ...(isNear
        ? [line([from, to], { x: (at: number) => at, y: () => aim.value, stroke: colour, strokeDasharray: "4 3" })]
        : []),
      ...stretches.map((stretch) =>
        line(stretch.data, {
          ...{ x: momentOf, y: "value", stroke: colour, strokeWidth: 1.75, strokeLinejoin: "round" },
          ...(stretch.stroke === "solid" ? {} : { strokeDasharray: "3 3" }),
          ariaLabel: () => belongsTo(latest?.id ?? ""),
        }),
      ),
    ],
  });
  if (known.length > 1) svg.push(...looseShapes(drawing));
  const alone = new Set(known.length === 1 ? known : []);
  for (const datum of series.data) {
    const marks = datum === (latest ?? series.data.at(-1)) ? [...latestMarks] : [];
    if (datum.value !== null) {
      const at: [number, number] = [drawing.x(momentOf(datum)), drawing.y(datum.value)];
      const isShown = datum === latest || alone.has(datum);
      const shown: Datum = { ...datum, colour: series.colour, qualifier: "exact" };
      marks.push(...(isShown ? dot(shown, at[0], at[1], 4, datum.status === "P") : [unseen(at[0], at[1])]));
    }
    svg.push(datumGroup(datum, marks));
  }
  for (const each of series.aims) svg.push(datumGroup(each, each === aim ? aimMarks : []));
}

function stack(lines: readonly (readonly Run[])[], right: number, top: number): string[] {
  let y = top;
  return lines.map((row) => {
    y += lineHeight(row);
    return text(right, y - 5, row, "end");
  });
}

function heightOf(lines: readonly (readonly Run[])[]): number {
  return lines.reduce((sum, row) => sum + lineHeight(row), 0);
}

/** The time of all latest values where it is one, so that it is said once; "" where they differ. */
function sharedTime(rows: readonly Row[]): string {
  const [first = "", ...others] = new Set(rows.map(({ latest }) => latest?.periodText ?? ""));
  return others.length === 0 ? first : "";
}

function valueRuns({ series, latest }: Row, { words }: ChartInput, shared: string): Run[] {
  const datum = latest ?? series.data.at(-1);
  if (!datum) return [];
  const missing = datum.value === null;
  return [
    {
      text: datum.text || words.missing,
      size: missing ? 13 : 16,
      weight: missing ? 400 : 700,
      fill: missing ? "muted" : "ink",
    },
    ...(datum.periodText === shared ? [] : [{ text: datum.periodText, size: 12, fill: "muted" as const, gap: 8 }]),
    ...remarks(datum, words, 12),
  ];
}

function changeRuns({ latest }: Row, gap = 0): Run[] {
  return latest?.change ? [{ text: latest.change, size: 13, gap }] : [];
}

function aimRuns({ aim }: Row): Run[] {
  if (!aim) return [];
  return [
    { text: aim.text, size: 13, gap: 6 },
    { text: aim.periodText, size: 12, fill: "muted", gap: 6 },
  ];
}
