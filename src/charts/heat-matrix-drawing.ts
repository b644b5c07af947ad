import { max } from "d3";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import type { Matrix } from "./heat-matrix.ts";
import { line as rule } from "./marks.ts";
import { flow, textWidth, wrap, type Run } from "./measure.ts";
import { depthOf } from "./depths.ts";
import { paint } from "./palette.ts";
import { drawPlot, inGroupOf, looseShapes, shapesOf } from "./plot-drawing.ts";
import { cell } from "./plotting.ts";
import { TOP } from "./rows.ts";
import { monthOf } from "./series.ts";
import { datumGroup, element, svgDocument, text } from "./svg.ts";
import { monthWords } from "./time-axis.ts";

const CELL = 30;
const LEAST_CELL = 26;

/** The matrix as cells of Plot: times across where they have room, a block of years × months for each name, or times down. */
export function drawMatrix(matrix: Matrix, input: ChartInput, frame: Frame): string | null {
  const svg: string[] = [];
  const size = 12;
  const widest = Math.ceil(max(input.data, (datum) => textWidth(matrix.short(datum), size) + signWidth(datum)) ?? 0);
  const least = Math.max(LEAST_CELL, widest + 8);
  const layouts = [acrossLayout, calendarLayout, downLayout, stripLayout];
  const layout = layouts.map((each) => each(matrix, input, frame, least)).find((each) => each !== null);
  if (!layout) return null;
  const top = TOP + writeLegend(svg, matrix, input, frame) + 6;
  const bottom = layout.draw(svg, top);
  return svgDocument("heat", input, frame, bottom + 6, svg);
}

/** Room for the mark of a sign in a cell. */
function signWidth({ signs }: Datum): number {
  return signs.length > 0 ? 14 : 0;
}

interface Layout {
  draw: (svg: string[], top: number) => number;
}
type MakeLayout = (matrix: Matrix, input: ChartInput, frame: Frame, least: number) => Layout | null;

/** Rows and columns of cells, with their words. */
interface Block {
  rows: { key: string; words: string }[];
  /** A column may begin a year, which stands above its words. */
  columns: { key: string; words: string; year?: string }[];
  cells: { row: string; column: string; datum: Datum }[];
}

/** A row for each name, a column for each time. */
const acrossLayout: MakeLayout = (matrix, input, frame, least) => {
  const label = labelWidth(matrix.names, frame);
  const width = (frame.width - label) / matrix.times.length;
  const heads = headsOf(matrix.times, input);
  const headWidth = Math.max(...heads.map(({ words, year }) => textWidth(year ?? words, 12))) + 4;
  if (width < Math.max(least, Math.min(headWidth, 56))) return null;
  const block = blockOf(matrix, matrix.names, matrix.times, heads);
  return { draw: (svg, top) => drawBlock(svg, block, matrix, { left: label, top, width: frame.width - label }) };
};

/** A block for each name: years down, months across. Only of months. */
const calendarLayout: MakeLayout = (matrix, input, frame, least) => {
  const months = [...new Set(matrix.times.map(monthOf))].sort((a, b) => a - b);
  const isMonthly = matrix.times.every(({ period }) => period.kind === "month" || period.kind === "ytd");
  const years = [...new Set(matrix.times.map(({ period }) => period.end.slice(0, 4)))];
  const label = Math.ceil(textWidth("2000", 13, 600)) + 12;
  const width = (frame.width - label) / months.length;
  if (!isMonthly || years.length < 2 || width < least) return null;
  const columns = months.map((month) => {
    const own = matrix.times.filter((time) => monthOf(time) === month);
    const isPair = month === 2 && own.every(({ period }) => period.kind === "ytd");
    return { key: String(month), words: isPair ? input.words.series.janFeb : monthWords(month, input.lang) };
  });
  return {
    draw: (svg, top) => {
      let y = top;
      matrix.names.forEach((name, index) => {
        for (const words of wrap(name, frame.width, 15, 600)) {
          svg.push(text(0, y + 14, [{ text: words, size: 15, weight: 600 }]));
          y += 21;
        }
        const cells = matrix.times.flatMap((time) => {
          const datum = matrix.at(name, time);
          return datum ? [{ row: time.period.end.slice(0, 4), column: String(monthOf(time)), datum }] : [];
        });
        const rows = years.map((year) => ({ key: year, words: year }));
        const bare = index > 0 ? columns.map((column) => ({ ...column, words: "" })) : columns;
        const place = { left: label, top: y, width: frame.width - label };
        y = drawBlock(svg, { rows, columns: bare, cells }, matrix, place) + 14;
      });
      return y - 14;
    },
  };
};

/** Times down, names across: on a phone. */
const downLayout: MakeLayout = (matrix, input, frame, least) => {
  const heads = headsOf(matrix.times, input, true);
  const label = Math.ceil(Math.max(...heads.map(({ words }) => textWidth(words, 13, 600)))) + 12;
  const width = (frame.width - label) / matrix.names.length;
  if (width < Math.max(least, 44)) return null;
  const cells = matrix.names.flatMap((name) =>
    matrix.times.flatMap((time) => {
      const datum = matrix.at(name, time);
      return datum ? [{ row: time.period.text, column: name, datum }] : [];
    }),
  );
  const columns = matrix.names.map((name) => ({ key: name, words: name }));
  return {
    draw: (svg, top) => {
      const place = { left: label, top, width: frame.width - label };
      return drawBlock(svg, { rows: heads, columns, cells }, matrix, place, 24);
    },
  };
};

/** A strip for each name, broken into rows of as many cells as have room; each row says where it begins. */
const stripLayout: MakeLayout = (matrix, input, frame, least) => {
  const heads = headsOf(matrix.times, input, true);
  const label = Math.ceil(Math.max(...heads.map(({ words }) => textWidth(words, 13, 600)))) + 12;
  const count = [12, 6, 4, 3, 2].find((each) => (frame.width - label) / each >= least);
  if (count === undefined) return null;
  const slots = matrix.times.map((time, index) => ({
    time,
    row: heads[index - (index % count)]?.key ?? "",
    column: String(index % count),
  }));
  const rows = heads.filter((_head, index) => index % count === 0);
  const columns = Array.from({ length: count }, (_each, index) => ({ key: String(index), words: "" }));
  return {
    draw: (svg, top) => {
      let y = top;
      for (const name of matrix.names) {
        for (const words of wrap(name, frame.width, 15, 600)) {
          svg.push(text(0, y + 14, [{ text: words, size: 15, weight: 600 }]));
          y += 21;
        }
        const cells = slots.flatMap(({ time, row, column }) => {
          const datum = matrix.at(name, time);
          return datum ? [{ row, column, datum }] : [];
        });
        y = drawBlock(svg, { rows, columns, cells }, matrix, { left: label, top: y, width: frame.width - label }) + 14;
      }
      return y - 14;
    },
  };
};

function labelWidth(names: readonly string[], frame: Frame): number {
  const most = frame.name === "wide" ? 150 : 84;
  return Math.min(most, Math.max(...names.map((name) => textWidth(name, 14, 600)))) + 12;
}

function blockOf(matrix: Matrix, names: readonly string[], times: readonly Datum[], heads: Block["columns"]): Block {
  return {
    rows: names.map((name) => ({ key: name, words: name })),
    columns: heads,
    cells: names.flatMap((name) =>
      times.flatMap((time) => {
        const datum = matrix.at(name, time);
        return datum ? [{ row: name, column: time.period.text, datum }] : [];
      }),
    ),
  };
}

/** What times are called: months with their year at its first, all else as it is printed. */
function headsOf(times: readonly Datum[], input: ChartInput, isLong = false): Block["columns"] {
  const { series } = input.words;
  let before = "";
  return times.map(({ period }) => {
    const year = period.end.slice(0, 4);
    const month = Number(period.end.slice(5, 7));
    const own =
      period.kind === "month" || period.kind === "ytd"
        ? period.kind === "ytd" && month === 2
          ? series.janFeb
          : monthWords(month, input.lang)
        : period.kind === "quarter"
          ? series.quarter.replace("{}", String(month / 3))
          : period.kind === "year"
            ? year
            : period.text;
    const isNew = year !== before && ["month", "ytd", "quarter"].includes(period.kind);
    before = year;
    if (!isNew) return { key: period.text, words: own };
    if (!isLong) return { key: period.text, words: own, year: series.year.replace("{}", year) };
    return { key: period.text, words: series.timeOfYear.replace("{year}", year).replace("{time}", own) };
  });
}

/** The cells of a block by Plot on two ordinal scales, with their numbers; words of rows on the left, of columns above. */
function drawBlock(
  svg: string[],
  { rows, columns, cells }: Block,
  matrix: Matrix,
  { left, top, width }: { left: number; top: number; width: number },
  height = CELL,
): number {
  const band = width / columns.length;
  const heads = columns.map(({ words, year }) => [...(year ? [year] : []), ...wrap(words, band - 4, 12)]);
  const headHeight = Math.max(0, ...heads.map((lines) => lines.length)) * 16;
  heads.forEach((lines, index) => {
    lines.forEach((words, line) => {
      const y = top + headHeight - (lines.length - line) * 16 + 12;
      svg.push(text(left + (index + 0.5) * band, y, [{ text: words, size: 12, fill: "muted" }], "middle"));
    });
  });
  const from = top + headHeight + (headHeight > 0 ? 4 : 0);
  const names = rows.map(({ words }) => wrap(words, left - 10, 13, 600));
  const tallest = Math.max(height, ...names.map((lines) => lines.length * 17 + 6));
  const bottom = from + tallest * rows.length;
  const drawing = drawPlot({
    width: left + width,
    height: bottom,
    ...{ marginLeft: left, marginRight: 0, marginTop: from, marginBottom: 0, axis: null, padding: 0 },
    x: { type: "band", domain: columns.map(({ key }) => key) },
    y: { type: "band", domain: rows.map(({ key }) => key) },
    // Fill and depth are what they are: custom properties and shares of one.
    opacity: { type: "identity" },
    marks: [
      cell(cells, {
        ...{ x: "column", y: "row", inset: 1 },
        fill: ({ datum }: Block["cells"][number]) => paint(depthOf(datum.value, matrix.depths).colour),
        fillOpacity: ({ datum }: Block["cells"][number]) => depthOf(datum.value, matrix.depths).opacity,
        ariaLabel: ({ datum }: Block["cells"][number]) => inGroupOf(datum.id),
      }),
    ],
  });
  svg.push(...looseShapes(drawing));
  names.forEach((lines, index) => {
    const middle = from + (index + 0.5) * tallest - (lines.length - 1) * 8.5 + 4.5;
    lines.forEach((words, line) =>
      svg.push(text(0, middle + line * 17, [{ text: words, size: 13, weight: height === CELL ? 600 : 400 }])),
    );
  });
  for (const { row, column, datum } of cells) {
    const [x, y] = [drawing.x(column), drawing.y(row)];
    const marks = datum.value === null ? [] : shapesOf(drawing, datum.id);
    if (datum.value === null)
      marks.push(
        element("rect", {
          ...{ x: x + 2, y: y + 2, width: band - 4, height: tallest - 4, fill: "none" },
          ...{ stroke: paint("muted"), "stroke-dasharray": "2 3" },
        }),
      );
    const { fill } = depthOf(datum.value, matrix.depths);
    const isProvisional = datum.status === "P" && datum.value !== null;
    const runs: Run[] = [
      {
        text: matrix.short(datum),
        size: 12,
        fill: datum.value === null ? "muted" : fill,
        weight: isProvisional ? 400 : 600,
      },
      ...datum.signs.slice(0, 1).map(({ sign, text: words, id }): Run => ({
        ...{ text: words.slice(0, 1), size: 12, fill, gap: 2 },
        sign: { kind: sign, id },
      })),
    ];
    marks.push(text(x + band / 2, y + tallest / 2 + 4.4, runs, "middle"));
    svg.push(datumGroup(datum, marks));
  }
  svg.push(rule(left, bottom, left + width, bottom, paint("rule"), 1));
  return bottom;
}

/** The scale of depths with its numbers, and what a dashed cell is. Returns its height. */
function writeLegend(svg: string[], { depths }: Matrix, input: ChartInput, frame: Frame): number {
  const hasGap = input.data.some(({ value }) => value === null);
  const words = [input.unitLine, hasGap ? input.words.series.noValue : ""].map((each): Run => ({
    ...{ text: each, size: 13, fill: "muted", gap: 14 },
  }));
  let y = 0;
  for (const row of flow(words, frame.width)) {
    svg.push(text(0, TOP + y + 9, row));
    y += 18;
  }
  const edges = depths.edges.map((edge) => edgeText(edge, input, depths.isDiverging));
  const step = Math.max(30, ...edges.map((each) => textWidth(each, 12) + 8));
  const left = Math.max(0, Math.ceil(textWidth(edges[0] ?? "", 12) / 2));
  depths.steps.forEach((at, index) => {
    const { colour, opacity } = depthOf(at, depths);
    svg.push(
      element("rect", {
        ...{ x: left + index * step + 0.5, y: TOP + y, width: step - 1, height: 10 },
        ...{ fill: paint(colour), "fill-opacity": opacity },
      }),
    );
  });
  edges.forEach((each, index) => {
    svg.push(text(left + index * step, TOP + y + 24, [{ text: each, size: 12, fill: "muted" }], "middle"));
  });
  return y + 30;
}

function edgeText(edge: number, { data, lang }: ChartInput, isDiverging: boolean): string {
  const factor = data.find(({ value, factor: own }) => value !== null && own !== null)?.factor ?? 1;
  const printed = Number((edge * factor).toPrecision(6));
  const digits = lang === "en" ? printed.toLocaleString("en-US") : String(printed);
  return `${isDiverging && printed > 0 ? "+" : ""}${digits}`.replace("-", "−");
}
