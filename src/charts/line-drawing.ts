import type { ChartInput, Datum, Frame } from "./chart.ts";
import { flow, lineHeight, type Run } from "./measure.ts";
import { writeUnit } from "./rows.ts";
import { byYear, isCumulative, isGrowth, readSeries, type Series } from "./series.ts";
import { axisOf, drawAxis, placeHappenings, domainOf, drawPanel, widthsOf, type Panel } from "./series-panel.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

/** The lines of a chart, panel by panel, over one axis. */
export function drawSeries(input: ChartInput, frame: Frame): string {
  const all = readSeries(input.data, input.words);
  const isOverlaid = isLaidOver(input, all);
  const panels = panelsOf(input, all, isOverlaid);
  const svg: string[] = [];
  const marks = new Map(input.data.map((datum) => [datum, [] as string[]]));
  const known = input.data.filter((datum) => datum.value !== null);
  let y = writeUnit(svg, input, frame, keysOf(input, panels).join("　")) + 8;
  if (known.length > 0) {
    const widths = widthsOf(panels, input, frame);
    const axis = axisOf(panels, isOverlaid, widths);
    const below: Run[][] = [];
    y = placeHappenings(panels, axis, input, frame, y, below);
    const plots = panels.map((panel, index) => {
      if (index > 0) y += 14;
      if (panel.title !== "") {
        svg.push(text(0, y + 13, [{ text: panel.title, size: 13, weight: 600 }]));
        y += 26;
      }
      const drawn = drawPanel(svg, marks, panel, axis, input, frame, y, below);
      const top = y;
      y = drawn.bottom;
      return { top, bottom: drawn.bottom };
    });
    y = drawAxis(svg, axis, input, frame, { top: plots[0]?.top ?? y, bottom: y });
    for (const lines of below)
      for (const row of flow(lines, frame.width)) {
        y += lineHeight(row) + 2;
        svg.push(text(0, y - 5, row));
      }
    y = writeLabelsBelow(marks, panels, widths, frame, y);
  }
  y = writeMissing(marks, panels, input, frame, y);
  // In the order of time within each line: that is the order of a walk by keyboard.
  for (const { series } of panels)
    for (const each of series)
      for (const datum of [...each.data, ...each.aims]) svg.push(datumGroup(datum, marks.get(datum) ?? []));
  return svgDocument("line", input, frame, y + 6, svg);
}

/** Whether years lie over each other: asked for, or values that grow from January on. Their growth does not begin anew. */
function isLaidOver({ view, data, panels }: ChartInput, all: readonly Series[]): boolean {
  if (panels !== undefined) return false;
  if (view !== undefined) return view !== "level";
  return isCumulative(data) && all.every(({ data: own }) => !own.some(isGrowth));
}

function panelsOf(input: ChartInput, all: readonly Series[], isOverlaid: boolean): Panel[] {
  const { measure } = input.words;
  if (input.panels === "level-and-growth") {
    const growth = all.filter(({ data }) => data.some(isGrowth));
    const level = all.filter((series) => !growth.includes(series));
    const of = (series: readonly Series[], title: string, columns: boolean): Panel[] =>
      series.length === 0 ? [] : [{ series: [...series], title, columns, share: columns ? 0.42 : 0.72 }];
    const [levelUnit = "", growthUnit = ""] = input.panelUnits ?? [];
    const titled = (title: string, unit: string): string =>
      [title.charAt(0).toUpperCase() + title.slice(1), unit].filter((word) => word !== "").join("　");
    const [first] = growth.flatMap(({ data }) => data.filter(isGrowth));
    return [
      ...of(named(level, level.length > 1), titled(measure.level, levelUnit), false),
      ...of(
        named(growth, growth.length > 1),
        titled(first ? measure[first.measure] : "", growthUnit),
        growth.length === 1,
      ),
    ];
  }
  const series: Series[] = isOverlaid
    ? all.flatMap((each) => byYear(each, all.length === 1, isCumulative(input.data)))
    : [...all];
  return [{ series, title: "", columns: false, share: 1 }];
}

/** Under the title of its panel a series needs no more than the name of its body. */
function named(series: readonly Series[], isNamed: boolean): Series[] {
  return series.map((each) => ({
    ...each,
    colour: each.data[0]?.colour ?? null,
    name: isNamed ? (each.data[0]?.label ?? each.name) : "",
  }));
}

/** What must be said of the drawing as a whole: the axis, and how provisional values look. */
function keysOf({ words }: ChartInput, panels: readonly Panel[]): string[] {
  const data = panels.flatMap(({ series }) => series.flatMap((each) => each.data));
  const isZero = panels.every((panel) => panel.columns || domainOf(panel).zero);
  return [
    isZero ? "" : words.notZero,
    data.some(({ status, value }) => status === "P" && value !== null) ? words.series.provisionalKey : "",
    data.some(({ months, value }) => months !== undefined && value !== null) ? words.series.twoMonths : "",
  ].filter((word) => word !== "");
}

/** What has no value is said below: each where there are few, else the first of each name and their number. */
function writeMissing(
  marks: ReadonlyMap<Datum, string[]>,
  panels: readonly Panel[],
  { words }: ChartInput,
  frame: Frame,
  top: number,
): number {
  const missing = panels.flatMap(({ series }) =>
    series.flatMap(({ name, data }) =>
      data.flatMap((datum) => (datum.value === null ? [{ name: name || datum.label, datum }] : [])),
    ),
  );
  const groups =
    missing.length <= 3
      ? missing.map((each) => [each])
      : [...Map.groupBy(missing, ({ name, datum }) => JSON.stringify([name, datum.text])).values()];
  let y = top;
  for (const group of groups) {
    const [{ name, datum: first } = { name: "", datum: undefined }] = group;
    if (!first) continue;
    const more = words.series.gapsMore.replace("{}", first.periodText).replace("{}", String(group.length));
    const runs: Run[] = [
      { text: "□", size: 13, fill: "muted" },
      { text: name, size: 13, fill: "muted", gap: 4, glued: true },
      { text: group.length > 1 ? more : first.periodText, size: 13, fill: "muted", gap: 6 },
      { text: first.text || words.missing, size: 13, gap: 6 },
    ];
    for (const row of flow(runs, frame.width)) {
      y += lineHeight(row) + 2;
      marks.get(first)?.push(text(0, y - 5, row));
    }
  }
  return y;
}

/** Where labels find no room beside the ends of their lines, they stand below. */
function writeLabelsBelow(
  marks: ReadonlyMap<Datum, string[]>,
  panels: readonly Panel[],
  widths: ReturnType<typeof widthsOf>,
  frame: Frame,
  top: number,
): number {
  if (widths.beside) return top;
  let y = top + 8;
  for (const panel of panels)
    for (const label of widths.labels.get(panel) ?? []) {
      for (const row of flow(label.runs, frame.width)) {
        y += lineHeight(row) + 2;
        marks.get(label.datum)?.push(text(0, y - 5, row));
      }
      y += 4;
    }
  return y;
}
