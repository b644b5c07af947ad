import { max, min, scaleLinear } from "d3";
import type { InnerKind } from "../schema/codes.ts";
import { changeRuns, drawPair, pairScale, readPairs } from "./before-after.ts";
import type { ChartInput, ChartKindDefinition, Datum } from "./chart.ts";
import { drawMultipleLines } from "./drawings.ts";
import { byLabel, sharedSublabel } from "./groups.ts";
import { bar, line, remarks } from "./marks.ts";
import { flow, lineHeight, wordWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { partName, partNotes, partsOfWholes, rateRuns } from "./part-of-whole.ts";
import { writeNotes, writeUnit } from "./rows.ts";
import { squares } from "./share.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

const GUTTER = 24;
const MOST_SQUARES = 240;
const SQUARE_GAP = 2;

interface Panel {
  label: string;
  data: Datum[];
  top: number;
  bottom: number;
}

/**
 * One small chart for each name, side by side, on one scale where they share a unit: what `inner` says, else small lines
 * where each has three times or more, and small bars named by their second label where not.
 */
export const multiples: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 2, oneUnit: false },
  draw(input, frame) {
    const svg: string[] = [];
    const shared = input.unitLine !== "";
    const groups = byLabel(input.data);
    const widest = Math.max(0, ...input.data.map((datum) => wordWidth(datum.text, 14, 700)));
    const most = Math.min(
      ...[frame.name === "wide" ? 3 : 2, groups.length, Math.floor((frame.width + GUTTER) / (widest + GUTTER))],
    );
    const columns = columnsFor(groups.length, most);
    const width = (frame.width - (columns - 1) * GUTTER) / columns;
    const all = extent(input.data);
    const panels = groups.map((data): Panel => {
      const [bottom, top] = shared ? all : extent(data);
      return { label: data[0]?.label ?? "", data, top, bottom };
    });
    const inner = input.inner ?? (groups.length > 0 && groups.every(isSeries) ? "line" : "bars");
    // Shares are all of a hundred squares.
    const alike = shared || groups.length < 2 || inner === "share";
    if (inner === "line") return drawMultipleLines(input, frame, alike);
    let y = writeUnit(svg, input, frame, alike ? "" : input.words.ownScale);
    for (let start = 0; start < panels.length; start += columns) {
      const row = panels.slice(start, start + columns);
      const names = row.map((panel) => wrap(panel.label, width, 15, 600));
      const namesHeight = Math.max(...names.map((each) => each.length)) * 20;
      const bottoms = row.map((panel, index) => {
        const x = index * (width + GUTTER);
        svg.push(line(x, y, x + width, y, paint("ink"), 1));
        names[index]?.forEach((words, at) => {
          svg.push(text(x, y + 22 + at * 20, [{ text: words, size: 15, weight: 600 }]));
        });
        const top = y + namesHeight + 14;
        return DRAW[inner](svg, panel, input, x, top, width);
      });
      y = Math.max(...bottoms) + 22;
    }
    return svgDocument("multiples", input, frame, y - 12, svg);
  },
};

/** As many columns as leave the smallest hole in the last row. */
function columnsFor(count: number, most: number): number {
  const holes = Array.from({ length: Math.max(1, most) }, (_each, index) => index + 1).map((columns) => ({
    columns,
    hole: (columns - (count % columns)) % columns,
  }));
  const wide = holes.filter(({ columns }) => columns > 1 || most < 2);
  return [...wide].sort((a, b) => a.hole - b.hole || b.columns - a.columns)[0]?.columns ?? 1;
}

/** Draws one panel below its name, and says where it ends. */
type DrawPanel = (svg: string[], panel: Panel, input: ChartInput, x: number, top: number, width: number) => number;

const drawPairs: DrawPanel = (svg, panel, input, x, top, width) => {
  const grid = { x, width, gap: 0, labelWidth: 0, asideWidth: 0, frame: { name: "narrow", width } as const };
  const [own, all] = [readPairs(panel.data), readPairs(input.data)];
  let y = top;
  for (const pair of own) {
    const shared = sharedSublabel([pair.before, pair.after].filter((datum) => datum !== undefined));
    const change = pair.change ? changeRuns(pair.change, input.words) : [];
    y = writeNotes(svg, grid, [...change, { text: shared, size: 13, fill: "muted", gap: 8 }], y);
    const scale = pairScale(input.unitLine === "" ? [pair] : all, all, x, width);
    y = drawPair(svg, pair, shared !== "", input, grid, scale, y) + 10;
  }
  return y - 10;
};

const drawShares: DrawPanel = (svg, panel, input, x, top, width) => {
  const pitch = (Math.min(width, MOST_SQUARES) + SQUARE_GAP) / 20;
  let y = top;
  for (const item of partsOfWholes(panel.data)) {
    const marks: string[] = [];
    const words = [rateRuns(item, input.words, 22), nameRuns(item.part), partNotes(item, input.words)];
    for (const row of words.flatMap((runs) => flow(runs, width))) {
      const height = lineHeight(row) + 2;
      marks.push(text(x, y + height - 5, row));
      y += height;
    }
    marks.push(...squares(item, x, y + 2, 20, pitch, pitch - SQUARE_GAP));
    svg.push(datumGroup(item.part, marks, partName(item, input)));
    y += 5 * pitch + 14;
  }
  return y - 8;
};

const drawBars: DrawPanel = (svg, panel, input, x, top, width) => {
  const scale = scaleLinear([panel.bottom, panel.top], [x + 1, x + width]);
  let y = top;
  for (const datum of panel.data) {
    const marks: string[] = [];
    for (const row of flow([...nameRuns(datum), ...valueRuns(datum, input)], width)) {
      const height = lineHeight(row) + 2;
      marks.push(text(x, y + height - 4, row));
      y += height;
    }
    if (datum.value !== null) {
      const upper = datum.upper === null ? null : scale(datum.upper);
      marks.push(...bar(datum, scale(0), scale(datum.value), upper, y + 2, 12));
    }
    marks.push(line(scale(0), y, scale(0), y + 16, paint("ink"), 1));
    svg.push(datumGroup(datum, marks));
    y += 26;
  }
  return y;
};

const DRAW: Record<Exclude<InnerKind, "line">, DrawPanel> = {
  bars: drawBars,
  share: drawShares,
  "before-after": drawPairs,
};

function nameRuns(datum: Datum): Run[] {
  return datum.sublabel === "" ? [] : [{ text: datum.sublabel, size: 13, fill: "muted" }];
}

function valueRuns(datum: Datum, { words }: ChartInput): Run[] {
  const missing = datum.value === null;
  return [
    {
      text: datum.text || words.missing,
      size: missing ? 13 : 14,
      weight: missing ? 400 : 700,
      fill: missing ? "muted" : "ink",
      gap: 8,
    },
    ...remarks(datum, words, 12),
  ];
}

/** From the lowest to the highest value, zero included, with room for the signs of approximate values. */
function extent(data: readonly Datum[]): [number, number] {
  const highest = Math.max(0, max(data, (datum) => datum.upper ?? datum.value ?? 0) ?? 0);
  const lowest = Math.min(0, min(data, (datum) => datum.value ?? 0) ?? 0);
  const open = data.some((datum) => datum.qualifier === "at_least") ? 0.08 * (highest - lowest) : 0;
  return highest === lowest ? [0, 1] : [lowest, highest + open];
}

/** Three times or more of one kind: months, quarters, years. */
function isSeries(data: readonly Datum[]): boolean {
  const kinds = new Set(data.map((datum) => datum.period.kind));
  const times = new Set(data.map((datum) => datum.period.text));
  return kinds.size === 1 && times.size === data.length && data.length >= 3;
}
