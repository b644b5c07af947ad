import type { ChartInput, ChartKindDefinition, Datum, Frame } from "./chart.ts";
import { bar, line, remarks } from "./marks.ts";
import { flow, lineHeight, lineWidth, textWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { writeUnit } from "./rows.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

const VALUE_SIZE = 22;
const GAP = 24;
const PAD = 12;
const MOST_NAME = 250;
const MOST_VALUE = 270;

interface Columns {
  name: number;
  value: number;
  notes: number;
}

/** Figures that share neither scale nor order, one below the other: name, number, and what must be known to read it. */
export const figures: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 1, oneUnit: false },
  draw(input, frame) {
    const svg: string[] = [];
    // The unit stands at each number.
    let y = writeUnit(svg, { ...input, unitLine: "" }, frame);
    const columns = frame.name === "wide" ? columnsOf(input, frame) : null;
    for (const datum of input.data) {
      svg.push(line(0, y, frame.width, y, paint("rule"), 1));
      const marks = bar({ ...datum, role: "actual", derived: false, qualifier: "exact" }, 0, 4, null, y + PAD + 2, 18);
      const bottom = columns
        ? drawWide(marks, datum, input, columns, y + PAD)
        : drawNarrow(marks, datum, input, frame, y + PAD);
      svg.push(datumGroup(datum, marks));
      y = bottom + PAD;
    }
    svg.push(line(0, y, frame.width, y, paint("rule"), 1));
    return svgDocument("figures", input, frame, y + 2, svg);
  },
};

const INDENT = 14;

/** Name, number and notes side by side: numbers end on one line, so that they can be read down without being measured. */
function drawWide(marks: string[], datum: Datum, input: ChartInput, columns: Columns, top: number): number {
  const value = writeLines(marks, flow([valueRun(datum, input)], columns.value), INDENT + columns.name + GAP, top - 3);
  const name = writeLines(marks, nameLines(datum, columns.name), INDENT, top);
  const x = INDENT + columns.name + GAP + columns.value + GAP;
  const notes = writeLines(marks, flow(noteRuns(datum, input), columns.notes), x, top + 2);
  return Math.max(top + 24, value, name, notes);
}

function drawNarrow(marks: string[], datum: Datum, input: ChartInput, frame: Frame, top: number): number {
  const width = frame.width - INDENT;
  let y = writeLines(marks, nameLines(datum, width), INDENT, top);
  y = writeLines(marks, flow([valueRun(datum, input)], width), INDENT, y);
  return writeLines(marks, flow(noteRuns(datum, input), width), INDENT, y);
}

function writeLines(marks: string[], lines: readonly (readonly Run[])[], x: number, top: number): number {
  let y = top;
  for (const row of lines) {
    const height = lineHeight(row);
    marks.push(text(x, y + Math.round(height * 0.78), row));
    y += height;
  }
  return y;
}

function columnsOf(input: ChartInput, { width }: Frame): Columns {
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const name = widest(
    input.data.map((datum) => Math.max(textWidth(datum.label, 15, 600), textWidth(ownSublabel(datum), 13))),
  );
  const value = widest(input.data.map((datum) => lineWidth([valueRun(datum, input)])));
  const columns = { name: Math.min(MOST_NAME, name), value: Math.min(MOST_VALUE, value) };
  return { ...columns, notes: width - INDENT - columns.name - columns.value - 2 * GAP };
}

function nameLines(datum: Datum, width: number): Run[][] {
  return [
    ...wrap(datum.label, width, 15, 600).map((words): Run[] => [{ text: words, size: 15, weight: 600 }]),
    ...wrap(ownSublabel(datum), width, 13).map((words): Run[] => [{ text: words, size: 13, fill: "muted" }]),
  ];
}

function valueRun(datum: Datum, { words }: ChartInput): Run {
  if (datum.value === null) return { text: datum.text || words.missing, size: 15, fill: "muted" };
  return { text: datum.text, size: VALUE_SIZE, weight: 700 };
}

/** The period stands with the notes, whichever label it was asked for. */
function noteRuns(datum: Datum, { words }: ChartInput): Run[] {
  const isSaid = [datum.label, ...(datum.differing ?? [])].some((other) => other.includes(datum.periodText));
  const period: Run[] = isSaid ? [] : [{ text: datum.periodText, size: 13, fill: "muted" }];
  return [...period, ...remarks(datum, words)];
}

function ownSublabel(datum: Datum): string {
  return datum.sublabel === datum.periodText ? "" : datum.sublabel;
}
