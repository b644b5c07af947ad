import { max, min, scaleUtc } from "d3";
import type { ChartInput, Datum } from "./chart.ts";
import { line, signRun } from "./marks.ts";
import { flow, lineWidth, textWidth, wrap, type Run } from "./measure.ts";
import { paint, type ColourName } from "./palette.ts";
import { datumGroup, rimmedText, svgDocument, text } from "./svg.ts";
import { DAY, eventMark, timeFrame, timeTicks } from "./time-axis.ts";
import { wrapClauses } from "./wrap-clauses.ts";

/** One step as it is drawn: the datum is its place and its manner, the words stand beside it. */
export interface WallStep {
  datum: Datum;
  name: string;
  /** Said behind the words of a step: when it was planned. */
  aside?: string;
  /** True where another step of the row says what this one would: its mark stands without words. */
  isQuiet?: boolean;
}

export interface WallRow {
  name: string;
  unit: string;
  /** Shape and word. */
  status: string;
  colour: ColourName;
  steps: readonly WallStep[];
}

export interface WallInput extends Omit<ChartInput, "data" | "unitLine"> {
  /** Lines under the title: what is drawn, up to when, asked at which day. */
  facts: readonly string[];
  heads: { unit: string; project: string; status: string };
  rows: readonly WallRow[];
  /** The day of the statuses and its words; drawn where it lies within the axis, told in the facts in any case. */
  asked: { date: string; text: string };
  /** One of each manner of drawing, with its words. */
  legend: readonly { datum: Datum; text: string }[];
  foot: readonly string[];
  /** `sheet 1 of 2`; asked for only where one sheet is not enough. */
  sheetText: (number: number, of: number) => string;
}

/** A1 across, in points: what is 24 here is 24 pt on A1 and 34 pt on A0, as sheets of one series differ by √2. */
export const SHEET = { width: 2384, height: 1684 } as const;
const EDGE = 72;
/** The smallest type on a sheet, to be read from two metres; few projects are set larger, many get a second sheet. */
export const LEAST = 24;
/** Sizes of type with their leading, the largest first: taken is the largest that needs the fewest sheets. */
const SIZES = [
  [42, 1.32],
  [36, 1.32],
  [30, 1.32],
  [27, 1.32],
  [LEAST, 1.32],
  [LEAST, 1.2],
] as const;
const GAP = 28;

/** A plan of projects to hang up, one SVG for each sheet. */
export function wall(input: WallInput): string[] {
  const layouts = SIZES.map(([size, leading]) => layOut(input, size, leading));
  const fewest = min(layouts, (each) => each.sheets.length);
  const chosen = layouts.find((each) => each.sheets.length === fewest);
  if (!chosen) return [];
  const { sheets } = chosen;
  return sheets.map((rows, index) => drawSheet(input, chosen, rows, index, sheets.length));
}

interface PlacedStep extends WallStep {
  lane: number;
  from: number;
  to: number;
  runs: Run[][];
  /** Where the words stand; `below` gives them lines of their own. */
  side: "right" | "left" | "below";
  textAt: number;
}

interface PlacedRow extends WallRow {
  names: string[];
  units: string[];
  statuses: string[];
  placed: PlacedStep[];
  height: number;
}

interface Layout {
  size: number;
  step: number;
  x: (date: number) => number;
  left: number;
  right: number;
  unitWidth: number;
  statusX: number;
  ticks: ReturnType<typeof timeTicks>;
  top: number;
  bottom: number;
  end: number;
  sheets: PlacedRow[][];
}

function layOut(input: WallInput, size: number, leading: number): Layout {
  const step = size * leading;
  const inner = SHEET.width - 2 * EDGE;
  const widest = (words: readonly string[], most: number, weight: Run["weight"] = 400): number =>
    Math.ceil(Math.min(most, max(words, (word) => textWidth(word, size, weight)) ?? 0));
  const unitWidth = widest([...input.rows.map(({ unit }) => unit), input.heads.unit], inner * 0.13);
  const nameWidth = widest([...input.rows.map(({ name }) => name), input.heads.project], inner * 0.25, 600);
  const statusWidth = widest([...input.rows.map(({ status }) => status), input.heads.status], inner * 0.12, 600);
  const left = EDGE + unitWidth + nameWidth + 2 * GAP;
  const statusX = SHEET.width - EDGE - statusWidth;
  const right = statusX - GAP;
  const data = input.rows.flatMap(({ steps }) => steps.map(({ datum }) => datum));
  const known = input.today ? [Date.parse(input.today.date) + DAY] : [];
  const first = min([...data.map(({ period }) => Date.parse(period.start)), ...known]) ?? 0;
  const last = max([...data.map(({ period }) => Date.parse(period.end) + DAY), ...known]) ?? DAY;
  const time = timeFrame(first, last);
  const radius = size * 0.36;
  const x = scaleUtc([time.floor, time.ceiling], [left + radius, right - radius]);
  const ticks = timeTicks(time, ((right - left) * 13) / size, input.lang, "inside");
  const rows = input.rows.map((row): PlacedRow => {
    const names = wrap(row.name, nameWidth, size, 600);
    const units = wrap(row.unit, unitWidth, size);
    const statuses = wrap(row.status, statusWidth, size, 600);
    const placed = placeSteps(row.steps, input, { x, left, right, size });
    const lanes = max(placed, (each) => each.lane + laneCount(each)) ?? 1;
    return {
      ...row,
      names,
      units,
      statuses,
      placed,
      height: Math.max(names.length, units.length, statuses.length, lanes) * step + size * (leading - 1) * 0.9,
    };
  });
  const top = EDGE + headHeight(input) + step * 2.5;
  const end = SHEET.height - EDGE;
  const bottom = end - footHeight(input, size) - size * 0.6;
  const sheets = split(rows, bottom - top);
  return {
    ...{ size, step, left, right, unitWidth, statusX, ticks, top, bottom, end },
    x: (date) => x(date),
    sheets,
  };
}

/** Sheets of similar height, as few as there can be. A row that is too high for any stands alone. */
function split(rows: readonly PlacedRow[], room: number): PlacedRow[][] {
  const fill = (limit: number): PlacedRow[][] => {
    const sheets: PlacedRow[][] = [];
    let used = Infinity;
    for (const row of rows) {
      if (used + row.height > limit) {
        sheets.push([]);
        used = 0;
      }
      sheets.at(-1)?.push(row);
      used += row.height;
    }
    return sheets;
  };
  const fewest = fill(room);
  const total = rows.reduce((sum, { height }) => sum + height, 0);
  for (let limit = total / Math.max(1, fewest.length); limit < room; limit += room / 50) {
    const even = fill(limit);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

function laneCount({ side, runs }: PlacedStep): number {
  return side === "below" ? 1 + runs.length : 1;
}

/** Each step on the first lane where neither its mark nor its words touch another's. */
function placeSteps(
  steps: readonly WallStep[],
  input: WallInput,
  { x, left, right, size }: { x: (date: number) => number; left: number; right: number; size: number },
): PlacedStep[] {
  const taken: [number, number][][] = [];
  const radius = size * 0.36;
  // Words first: marks without any fit between them.
  const order = [...steps.filter(({ isQuiet }) => !isQuiet), ...steps.filter(({ isQuiet }) => isQuiet)];
  const placed = order.map((step): PlacedStep => {
    const { datum } = step;
    const from = x(Date.parse(datum.period.start));
    const to = datum.period.kind === "day" ? from : x(Date.parse(datum.period.end) + DAY);
    const runs = stepRuns(step, input, size);
    const length = lineWidth(runs);
    const [markLeft, markRight] = [Math.min(from, to - 2 * radius) - radius, Math.max(to, from + radius) + radius];
    const isFree = (lane: number, a: number, b: number): boolean =>
      (taken[lane] ?? []).every(([c, d]) => b < c || a > d);
    const take = (lane: number, a: number, b: number): void => {
      (taken[lane] ??= []).push([a, b]);
    };
    for (let lane = 0; ; lane++) {
      const options = [
        {
          side: "right" as const,
          a: markLeft,
          b: markRight + size * 0.2 + length,
          fits: markRight + size * 0.2 + length <= right,
          textAt: markRight,
        },
        {
          side: "left" as const,
          a: markLeft - size * 0.2 - length,
          b: markRight,
          fits: markLeft - size * 0.2 - length >= left,
          textAt: markLeft,
        },
      ];
      const found = options.find(({ fits, a, b }) => fits && isFree(lane, a, b));
      if (found) {
        take(lane, found.a - size * 0.4, found.b + size * 0.4);
        return { ...step, lane, from, to, runs: [runs], side: found.side, textAt: found.textAt };
      }
      const below = flow(runs, right - left);
      const rowsFree = Array.from({ length: 1 + below.length }, (_, index) => lane + index).every((each) =>
        isFree(each, left, right),
      );
      if (!options.some(({ fits }) => fits) && rowsFree) {
        below.forEach((_, index) => take(lane + 1 + index, left, right));
        take(lane, left, right);
        const widest = max(below, lineWidth) ?? 0;
        return {
          ...step,
          lane,
          from,
          to,
          runs: below,
          side: "below",
          textAt: Math.max(left, Math.min(from, right - widest)),
        };
      }
    }
  });
  return placed.sort(
    (a, b) => steps.findIndex(({ datum }) => datum === a.datum) - steps.findIndex(({ datum }) => datum === b.datum),
  );
}

function stepRuns({ datum, name, aside = "", isQuiet }: WallStep, { words }: WallInput, size: number): Run[] {
  const gap = size * 0.4;
  if (isQuiet) return [];
  return [
    { text: name, size, weight: 600 as const },
    ...(datum.role === "actual" ? [] : [{ text: words.role[datum.role], size, gap }]),
    { text: datum.text, size, gap },
    { text: datum.periodText, size, gap, fill: "muted" as const },
    { text: aside, size, gap, fill: "muted" as const },
    ...datum.signs.map((sign): Run => ({ ...signRun(sign, size), gap })),
  ].filter((run) => run.text !== "");
}

const TITLE = 64;
const FACTS = 30;
/** Room that a page may fill at the upper right, with a QR code. */
const CORNER = 160;

function headHeight({ facts }: WallInput): number {
  return TITLE * 1.1 + facts.length * FACTS * 1.5 + 30;
}

function footLines({ foot }: WallInput, size: number): string[] {
  return foot.flatMap((words) => wrapClauses(words, SHEET.width - 2 * EDGE, Math.min(size, 27)));
}

function footHeight(input: WallInput, size: number): number {
  return footLines(input, size).length * Math.min(size, 27) * 1.4 + Math.min(size, 27) * 2.2;
}

function drawSheet(input: WallInput, layout: Layout, rows: readonly PlacedRow[], index: number, of: number): string {
  const { size, step, x, left, unitWidth, statusX, ticks, top, bottom } = layout;
  const svg: string[] = [];
  const edge = SHEET.width - EDGE;
  let y = EDGE + TITLE;
  const title: Run[] = [
    { text: input.title, size: TITLE, weight: 700 },
    ...(of === 1 ? [] : [{ text: input.sheetText(index + 1, of), size: FACTS, gap: FACTS }]),
  ];
  // A long title gives way to the sheet's number and to the code in the corner.
  const room = SHEET.width - 2 * EDGE - CORNER;
  const scale = Math.min(1, room / lineWidth(title));
  svg.push(
    text(
      EDGE,
      y,
      title.map((run) => ({ ...run, size: Math.max(LEAST, run.size * scale) })),
    ),
  );
  y += 12;
  for (const fact of input.facts) {
    y += FACTS * 1.5;
    svg.push(text(EDGE, y, [{ text: fact, size: FACTS, fill: "muted" }]));
  }
  // Spare height goes to the rows, but no row grows to more than half as much again.
  const used = rows.reduce((sum, { height }) => sum + height, 0);
  const stretch = Math.max(1, Math.min(1.5, (bottom - top) / used));
  const end = top + used * stretch;
  const headY = top - step * 0.45;
  const nameX = EDGE + unitWidth + GAP;
  const heads: [number, string][] = [
    [EDGE, input.heads.unit],
    [nameX, input.heads.project],
    [statusX, input.heads.status],
  ];
  for (const [at, words] of heads) svg.push(text(at, headY, [{ text: words, size, fill: "muted" }]));
  for (const tick of ticks) {
    svg.push(text(x(tick.at.getTime()), headY, [{ text: tick.words, size, fill: "muted" }], "middle"));
    svg.push(line(x(tick.at.getTime()), top, x(tick.at.getTime()), end, paint("rule"), 2));
  }
  svg.push(line(EDGE, top, edge, top, paint("ink"), 3));
  const [dayLine, dayWords] = days(input, layout, headY - step, end);
  const groups: string[] = [];
  y = top;
  rows.forEach((row, rowIndex) => {
    const height = row.height * stretch;
    const isNewUnit = row.unit !== rows[rowIndex - 1]?.unit;
    if (rowIndex > 0)
      svg.push(line(isNewUnit ? EDGE : nameX, y, edge, y, paint(isNewUnit ? "ink" : "rule"), isNewUnit ? 2 : 1.5));
    const writeLines = (words: readonly string[], at: number, run: Partial<Run>): void => {
      const first = y + (height - words.length * step) / 2 + step * 0.74;
      words.forEach((each, lineIndex) => svg.push(text(at, first + lineIndex * step, [{ text: each, size, ...run }])));
    };
    if (isNewUnit) writeLines(row.units, EDGE, {});
    writeLines(row.names, nameX, { weight: 600 });
    writeLines(row.statuses, statusX, { weight: 600, fill: row.colour });
    const lanes = max(row.placed, (each) => each.lane + laneCount(each)) ?? 1;
    const start = y + (height - lanes * step) / 2;
    for (const placed of row.placed) groups.push(drawStep(placed, start, size, step, left));
    y += height;
  });
  svg.push(line(EDGE, end, edge, end, paint("ink"), 3), ...dayLine, ...groups, ...dayWords);
  svg.push(...drawFoot(input, layout));
  return svgDocument(
    "wall",
    {
      ...input,
      ...(input.id === undefined ? {} : { id: `${input.id}-${index + 1}` }),
      unitLine: "",
      data: rows.flatMap(({ steps }) => steps.map(({ datum }) => datum)),
    },
    { name: "wide", width: SHEET.width },
    SHEET.height,
    svg,
  );
}

function drawStep(step: PlacedStep, start: number, size: number, height: number, left: number): string {
  const middle = start + step.lane * height + height / 2;
  const marks = eventMark(step.datum, step.from, step.to, middle, size * 0.36);
  const baseline = middle + size * 0.36;
  if (step.side === "below")
    step.runs.forEach((runs, index) =>
      marks.push(rimmedText(Math.max(left, step.textAt), baseline + (index + 1) * height, runs)),
    );
  else
    for (const runs of step.runs)
      marks.push(
        rimmedText(
          step.textAt + (step.side === "right" ? 1 : -1) * size * 0.2,
          baseline,
          runs,
          step.side === "right" ? "start" : "end",
        ),
      );
  return datumGroup(step.datum, marks);
}

/**
 * The day that knowledge reaches to, and the day at which the statuses are asked. Where they are so near that their words
 * would meet, those of the earlier stand at its left, or a line higher if there is no room.
 */
function days(input: WallInput, { x, left, right, size, step }: Layout, y: number, end: number): [string[], string[]] {
  const asked = { at: x(Date.parse(input.asked.date) + DAY), words: input.asked.text };
  const isDrawn = asked.at >= left && asked.at <= right && input.today?.date !== input.asked.date;
  const known = input.today ? [{ at: x(Date.parse(input.today.date) + DAY), words: input.today.text }] : [];
  const marks = [...known, ...(isDrawn ? [asked] : [])].sort((a, b) => b.at - a.at);
  const taken: { from: number; to: number; row: number }[] = [];
  const lines: string[] = [];
  const texts: string[] = [];
  for (const { at, words } of marks) {
    const length = textWidth(words, size, 600);
    const gap = size * 0.5;
    const places = [0, 1].flatMap((row) => [
      { from: at + gap, to: at + gap + length, row, anchor: "start" as const },
      { from: at - gap - length, to: at - gap, row, anchor: "end" as const },
    ]);
    const isFree = ({ from, to, row }: { from: number; to: number; row: number }): boolean =>
      to <= right &&
      from >= left &&
      taken.every((other) => other.row !== row || to + gap < other.from || from - gap > other.to) &&
      marks.every((other) => other.at === at || other.at < from || other.at > to);
    const place = places.find(isFree) ?? places[3];
    if (!place) continue;
    taken.push(place);
    const baseline = y - place.row * step;
    lines.push(line(at, baseline - size * 0.3, at, end, paint("ink"), 2.5));
    texts.push(
      rimmedText(
        place.anchor === "start" ? place.from : place.to,
        baseline,
        [{ text: words, size, weight: 600 }],
        place.anchor,
      ),
    );
  }
  return [lines, texts];
}

function drawFoot(input: WallInput, { size, end }: Layout): string[] {
  const svg: string[] = [];
  const type = Math.min(size, 27);
  const lines = footLines(input, size);
  let y = end - lines.length * type * 1.4;
  let at = EDGE;
  for (const { datum, text: words } of input.legend) {
    const middle = y - type * 0.9;
    svg.push(...eventMark(datum, at, at + type * 2.4, middle, type * 0.36));
    svg.push(text(at + type * 2.9, middle + type * 0.36, [{ text: words, size: type }]));
    at += type * 2.9 + textWidth(words, type) + type * 1.5;
  }
  y += type;
  for (const words of lines) {
    svg.push(text(EDGE, y, [{ text: words, size: type, fill: "muted" }]));
    y += type * 1.4;
  }
  return svg;
}
