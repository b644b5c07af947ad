import { max, min, scaleLinear } from "d3";
import type { ChartInput, ChartKindDefinition, ChartWords, Datum } from "./chart.ts";
import { groupData, sharedSublabel } from "./groups.ts";
import { dot, dotReach, line, remarks } from "./marks.ts";
import { lineHeight, lineWidth, textWidth, type Run } from "./measure.ts";
import { entityColour, paint } from "./palette.ts";
import { BAR_HEIGHT, openRow, rowGrid, writeNotes, writeUnit, type RowGrid } from "./rows.ts";
import { fullerName, sayCounted, sayValue } from "./spoken.ts";
import { datumGroup, element, round, svgDocument, text } from "./svg.ts";

/** Two states of one thing, and the change from one to the other. */
export interface Pair {
  before: Datum | undefined;
  after: Datum | undefined;
  change: Datum | undefined;
}

const SMALL = 5;
const LARGE = 8;

/** Two states of one thing: a small dot before, a large one after, an arrow from one to the other. */
export const beforeAfter: ChartKindDefinition = {
  needs: { parts: ["before", "after"], optional: ["change", "rate"], rows: 2, oneUnit: false },
  draw(input, frame) {
    const pairs = readPairs(input.data);
    const heads = pairs.map((pair) => {
      const ends = [pair.before, pair.after].filter((datum) => datum !== undefined);
      return {
        label: namesStates(pair) ? "" : (ends[0]?.label ?? ""),
        sublabel: sharedSublabel(ends),
        aside: pair.change ? changeRuns(pair.change, input.words) : [],
      };
    });
    const svg: string[] = [];
    const grid = rowGrid(frame, heads);
    let y = writeUnit(svg, input, frame);
    pairs.forEach((pair, index) => {
      // Without a common unit lengths cannot be compared between rows, only within one.
      const x = pairScale(input.unitLine === "" ? [pair] : pairs, pairs, grid.x, grid.width);
      const head = heads[index];
      if (!head) return;
      const row = openRow(grid, head, y);
      svg.push(...row.svg);
      const bottom = drawPair(svg, pair, head.sublabel !== "", input, grid, x, row.y);
      y = Math.max(row.bottom, bottom) + grid.gap;
    });
    return svgDocument("before-after", input, frame, y - grid.gap + 6, svg);
  },
};

/** Reads rows with `before`, `after` and `change`, or `rate` (worked out by the site). */
export function readPairs(data: readonly Datum[]): Pair[] {
  return groupData(data).map((group) => {
    const named = (part: string): Datum | undefined => group.find((datum) => datum.part === part);
    return { before: named("before"), after: named("after"), change: named("change") ?? named("rate") };
  });
}

/** A scale that holds zero and the values of `compared`, with room at its ends for the labels of all that are `drawn`. */
export function pairScale(
  compared: readonly Pair[],
  drawn: readonly Pair[],
  from: number,
  width: number,
): (value: number) => number {
  const ends = compared.flatMap((pair) => [pair.before, pair.after]);
  const high = Math.max(0, max(ends, (datum) => datum?.upper ?? datum?.value ?? 0) ?? 1);
  const low = Math.min(0, min(ends, (datum) => datum?.value ?? 0) ?? 0);
  const texts = drawn.flatMap((pair) => [pair.before?.text ?? "", pair.after?.text ?? ""]);
  const half = max(texts, (words) => textWidth(words, 17, 700) / 2) ?? 0;
  const inset = Math.max(LARGE + 8, Math.min(0.12 * width, half));
  return scaleLinear([low, high === low ? low + 1 : high], [low < 0 ? from + inset : from + 1, from + width - inset]);
}

/** The arrow of a pair with its labels below, between the edges of a grid; returns where it ends. */
export function drawPair(
  svg: string[],
  pair: Pair,
  sublabelAbove: boolean,
  input: ChartInput,
  grid: RowGrid,
  x: (value: number) => number,
  y: number,
): number {
  const { words } = input;
  const middle = y + BAR_HEIGHT / 2;
  const nameOf = (datum: Datum): string =>
    fullerName(datum, datum === pair.after && pair.change ? [sayChange(pair.change, input)] : [], input.lang);
  const ends = [pair.before, pair.after].filter((datum) => datum !== undefined);
  svg.push(line(grid.x, middle, grid.x + grid.width, middle, paint("rule"), 1));
  const zero = x(0) - 1;
  svg.push(line(zero, middle - 7, zero, middle + 7, paint("ink"), 1));
  const [from, to] = [pair.before?.value ?? null, pair.after?.value ?? null];
  if (from !== null && to !== null && pair.after && pair.before) {
    const colour = paint(entityColour(pair.after.colour));
    const direction = to < from ? -1 : 1;
    const tip = x(to) - direction * (dotReach(pair.after, LARGE) + 2);
    const start = x(from) + direction * (SMALL + 2);
    const length = (tip - start) * direction;
    if (length > 12) {
      svg.push(line(start, middle, tip - direction * 9, middle, colour, 3));
      const d = `M${round(tip)},${round(middle)}l${-direction * 10},-6v12Z`;
      svg.push(element("path", { d, fill: colour }));
    }
  }
  const labels = ends.map((datum) => ({
    datum,
    at: datum.value === null ? grid.x : x(datum.value),
    lines: endLines(datum, namesStates(pair), sublabelAbove, datum === pair.after, words),
    marks: datum.value === null ? [] : dot(datum, x(datum.value), middle, datum === pair.after ? LARGE : SMALL),
  }));
  const places = placeApart(
    labels.map((label) => ({ at: label.at, width: Math.max(...label.lines.map(lineWidth)) })),
    grid.x,
    grid.x + grid.width,
  );
  let bottom = y + BAR_HEIGHT + 2;
  if (!places) {
    for (const label of labels) {
      const marks = [...label.marks];
      bottom = writeNotes(
        marks,
        grid,
        label.lines.flat().map((run) => ({ ...run, gap: 8 })),
        bottom,
      );
      svg.push(datumGroup(label.datum, marks, nameOf(label.datum)));
    }
    return bottom;
  }
  let lowest = bottom;
  labels.forEach((label, index) => {
    const marks = [...label.marks];
    let down = bottom;
    for (const row of label.lines) {
      down += lineHeight(row);
      marks.push(text(places[index] ?? 0, down - 4, row, "middle"));
    }
    lowest = Math.max(lowest, down);
    svg.push(datumGroup(label.datum, marks, nameOf(label.datum)));
  });
  return lowest;
}

/** Whether the labels tell the states apart (“before”, “after”) and not what changed. */
function namesStates({ before, after }: Pair): boolean {
  return before !== undefined && after !== undefined && after.label !== "" && before.label !== after.label;
}

function endLines(datum: Datum, named: boolean, sublabelAbove: boolean, isAfter: boolean, words: ChartWords): Run[][] {
  const value: Run = {
    text: datum.text === "" ? words.missing : datum.text,
    size: isAfter ? 17 : 15,
    weight: isAfter ? 700 : 600,
    fill: isAfter ? "ink" : "muted",
  };
  const lines: Run[][] = [[value]];
  if (named) lines.push([{ text: datum.label, size: 13, fill: "muted" }]);
  if (!sublabelAbove && datum.sublabel !== "") lines.push([{ text: datum.sublabel, size: 13, fill: "muted" }]);
  for (const remark of remarks(datum, words)) lines.push([remark]);
  return lines;
}

/** The change with its name: `变化−58.8%（推算）`; a change that says what it is needs none. */
export function sayChange(change: Datum, input: ChartInput): string {
  const named = /^[+−-]?\d/.test(change.text);
  return named
    ? sayCounted({ ...change, label: "", sublabel: "", part: "change", counts: input.words.change }, true, input)
    : sayValue(change, input);
}

/** The change in words, large. */
export function changeRuns(change: Datum, words: ChartWords): Run[] {
  const runs: Run[] = [];
  if (/^[+−-]?\d/.test(change.text)) runs.push({ text: words.change, size: 13, fill: "muted" });
  runs.push({ text: change.text, size: 20, weight: 700, gap: 6 });
  return [...runs, ...remarks(change, words, 12)];
}

/** Centres for up to two boxes as near as possible to where they belong, without touching; null if they do not fit. */
function placeApart(boxes: readonly { at: number; width: number }[], left: number, right: number): number[] | null {
  const gap = 14;
  const clamp = (at: number, width: number): number => Math.max(left + width / 2, Math.min(right - width / 2, at));
  const [a, b] = boxes;
  if (!a) return [];
  if (!b) return a.width > right - left ? null : [clamp(a.at, a.width)];
  if (a.width + b.width + gap > right - left) return null;
  const swapped = a.at > b.at;
  const [first, second] = swapped ? [b, a] : [a, b];
  let [low, high] = [clamp(first.at, first.width), clamp(second.at, second.width)];
  const overlap = low + first.width / 2 + gap - (high - second.width / 2);
  if (overlap > 0) {
    low = clamp(low - overlap / 2, first.width);
    high = Math.max(high, low + first.width / 2 + gap + second.width / 2);
    high = clamp(high, second.width);
    low = Math.min(low, high - second.width / 2 - gap - first.width / 2);
  }
  return swapped ? [high, low] : [low, high];
}
