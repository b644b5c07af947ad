import type { ChartInput, Frame } from "./chart.ts";
import { flow, lineHeight, lineWidth, textWidth, wrap, type Run } from "./measure.ts";
import { line } from "./marks.ts";
import { paint } from "./palette.ts";
import { text } from "./svg.ts";

/**
 * The layout that most kinds share: one row for each item. In the wide frame a column of names stands left of the plot and a column of
 * key figures right of it; in the narrow frame both stand above the plot, which takes the full width.
 */
export interface RowHead {
  label: string;
  sublabel: string;
  /** The key figure of the row. */
  aside?: readonly Run[];
}

export interface RowGrid {
  frame: Frame;
  labelWidth: number;
  asideWidth: number;
  /** Left edge and width of the plot. */
  x: number;
  width: number;
  gap: number;
}

export interface OpenRow {
  svg: string[];
  /** Where the marks of the row begin. */
  y: number;
  /** The row may not end above this. */
  bottom: number;
}

export const BAR_HEIGHT = 24;
const MOST_LABEL = 212;
const MOST_ASIDE = 170;
const BESIDE = 205;
/** Room above the first line where no unit is written: some fonts rise far above their letters. */
export const TOP = 6;

/** Finds the columns that all rows share. */
export function rowGrid(frame: Frame, heads: readonly RowHead[]): RowGrid {
  if (frame.name === "narrow") {
    return { frame, labelWidth: frame.width, asideWidth: 0, x: 0, width: frame.width, gap: 24 };
  }
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const longest = widest(heads.map((head) => Math.max(textWidth(head.label, 15, 600), textWidth(head.sublabel, 13))));
  const labelWidth = longest === 0 ? 0 : Math.max(64, Math.min(MOST_LABEL, longest));
  const asideWidth = widest(heads.flatMap((head) => flow(head.aside ?? [], MOST_ASIDE).map(lineWidth)));
  const x = labelWidth === 0 ? 0 : labelWidth + 18;
  return {
    frame,
    labelWidth,
    asideWidth,
    x,
    width: frame.width - x - (asideWidth === 0 ? 0 : asideWidth + 20),
    gap: 22,
  };
}

/** Writes the name and the key figure of a row at `y`, and says where its marks go. */
export function openRow(grid: RowGrid, head: RowHead, y: number): OpenRow {
  return grid.frame.name === "wide" ? openWide(grid, head, y) : openNarrow(grid, head, y);
}

/** Text lines under the marks; returns the new bottom. */
export function writeNotes(svg: string[], grid: RowGrid, runs: readonly Run[], y: number): number {
  let bottom = y;
  for (const row of flow(runs, grid.width)) {
    const height = lineHeight(row) + 2;
    svg.push(text(grid.x, bottom + height - 4, row));
    bottom += height;
  }
  return bottom;
}

/** A grid for notes that belong to marks beginning at `from`: they begin there too if there is room, and never touch a baseline. */
export function besideBaseline(grid: RowGrid, from: number, runs: readonly Run[]): RowGrid {
  const right = grid.x + grid.width;
  const indented = from > grid.x || grid.frame.name === "wide" ? 8 : 0;
  const there = from + indented + lineWidth(runs) <= right;
  const x = there ? from + indented : grid.x + (grid.frame.name === "wide" ? 8 : 0);
  return { ...grid, x, width: right - x };
}

/** The unit, once, at the top left, that values are not comparable, and the kind of scale if it is not an even one; returns where the rows begin. */
export function writeUnit(svg: string[], input: ChartInput, frame: Frame, scaleWord = ""): number {
  const runs = [input.unitLine, input.notComparable ?? "", scaleWord].map((words): Run => ({
    text: words,
    size: 13,
    fill: "muted",
    gap: 14,
  }));
  const lines = flow(runs, frame.width);
  lines.forEach((row, index) => svg.push(text(0, 15 + index * 18, row)));
  return lines.length === 0 ? TOP : lines.length * 18 + 14;
}

/** The line that bars grow from: through all rows where it stands at the edge and crosses no words, else only along each bar. */
export function baseline(grid: RowGrid, x: number, spans: readonly (readonly [number, number])[]): string[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const drawn = grid.frame.name === "wide" && x <= grid.x ? [[first[0], last[1]] as const] : spans;
  return drawn.map(([top, bottom]) => line(x, top - 4, x, bottom + 4, paint("ink"), 1));
}

function openWide(grid: RowGrid, head: RowHead, y: number): OpenRow {
  const svg: string[] = [];
  let baselineY = y + 17.5;
  for (const words of wrap(head.label, grid.labelWidth, 15, 600)) {
    svg.push(text(grid.labelWidth, baselineY, [{ text: words, size: 15, weight: 600 }], "end"));
    baselineY += 20;
  }
  for (const words of wrap(head.sublabel, grid.labelWidth, 13)) {
    svg.push(text(grid.labelWidth, baselineY, [{ text: words, size: 13, fill: "muted" }], "end"));
    baselineY += 18;
  }
  let asideY = y;
  for (const row of flow(head.aside ?? [], MOST_ASIDE)) {
    const size = Math.max(...row.map((run) => run.size));
    svg.push(text(grid.frame.width, asideY + (asideY === y ? BAR_HEIGHT / 2 + size * 0.36 : size), row, "end"));
    asideY += asideY === y ? Math.max(BAR_HEIGHT, size * 1.1) + 3 : lineHeight(row);
  }
  return { svg, y, bottom: Math.max(baselineY - 14, asideY) };
}

function openNarrow(grid: RowGrid, head: RowHead, y: number): OpenRow {
  const svg: string[] = [];
  const width = grid.frame.width;
  const asides = flow(head.aside ?? [], width);
  const beside = asides.length === 1 && lineWidth(asides[0] ?? []) <= BESIDE ? asides[0] : undefined;
  const labelWidth = beside ? width - lineWidth(beside) - 16 : width;
  const labels = wrap(head.label, labelWidth, 15, 600).map((words): Run => ({
    text: words,
    size: 15,
    weight: 600,
  }));
  const sublabel: Run = { text: head.sublabel, size: 13, fill: "muted", gap: 10 };
  const [only, second] = labels;
  const inline = only && !second && head.sublabel !== "" && lineWidth([only, sublabel]) <= labelWidth;
  const lines: Run[][] = labels.map((run) => [run]);
  if (inline) lines[0]?.push(sublabel);
  else for (const words of wrap(head.sublabel, labelWidth, 13)) lines.push([{ ...sublabel, text: words }]);
  let bottom = y + (beside ? Math.max(0, Math.max(...beside.map((run) => run.size)) - 18) : 0);
  if (beside) svg.push(text(width, bottom + 15, beside, "end"));
  lines.forEach((row) => {
    svg.push(text(0, bottom + 15, row));
    bottom += (row[0]?.size ?? 15) === 15 ? 21 : 18;
  });
  if (beside && lines.length === 0) bottom += 21;
  if (!beside) {
    for (const row of asides) {
      const height = lineHeight(row);
      svg.push(text(0, bottom + height - 4, row));
      bottom += height + 2;
    }
  }
  const below = bottom + ((lines.at(-1)?.[0]?.size ?? 15) === 15 ? 5 : 8);
  return { svg, y: below, bottom: below };
}
