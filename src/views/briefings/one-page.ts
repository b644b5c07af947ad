import { wordsOf } from "../../text/words.ts";
import { textWidth } from "../../charts/measure.ts";

import type { BriefingTable } from "./briefing-table.ts";
import type { BriefingView } from "./briefing.ts";
import { columnWeight } from "./column-weights.ts";
import { signedText } from "../../text/signs.ts";

/** What stands on the first page of an edition, and what moves to the annex so that one page stays one page. */
export interface OnePage {
  table: BriefingTable;
  summary: BriefingView["summary"];
  highlights: BriefingView["highlights"];
  shortfalls: BriefingView["shortfalls"];
  /** What found no room above; empty lists and null where everything did. */
  rest: {
    table: BriefingTable | null;
    summary: BriefingView["summary"];
    highlights: BriefingView["highlights"];
    shortfalls: BriefingView["shortfalls"];
  };
}

type Counts = Record<"summary" | "rows" | "highlights" | "shortfalls", number>;

/** The text block of GB/T 9704 is 156 × 225 mm, in points; a little is kept back, for fonts differ. */
const WIDTH = 442;
const HEIGHT = 638;
/** Sizes of type and heights of lines in print, as `briefing.css` sets them. */
const TITLE = { size: 22, line: 28.6 };
const FACTS = { size: 9, line: 12.6 };
const BODY = { size: 10, line: 13.5 };
const CELL = { size: 8, line: 10.4 };
const SMALL = { size: 7.5, line: 10.2 };
/** A heading with the space above and below it. */
const HEAD = 28;
/** The two blocks that people fill in. */
const BLANKS = 58;

/** In what order the page gives way, and down to how many. Sentences of the overview say what the table says: they go first. */
const STEPS: readonly [keyof Counts, number][] = [
  ["summary", 3],
  ["shortfalls", 5],
  ["rows", 8],
  ["summary", 2],
  ["shortfalls", 3],
  ["rows", 6],
  ["highlights", 2],
  ["summary", 1],
  ["rows", 4],
  ["highlights", 1],
  ["shortfalls", 1],
];

/** Chooses by estimated heights; a test prints every edition and looks where the first page ends. */
export function onePage(view: BriefingView): OnePage {
  const { briefingWords, typesetting } = wordsOf(view.lang);
  const { table, summary, highlights, shortfalls } = view;
  const counts: Counts = {
    summary: summary.length,
    rows: table.rows.length,
    highlights: highlights.length,
    shortfalls: shortfalls.length,
  };
  for (const [part, least] of STEPS)
    while (height(view, counts) > HEIGHT - typesetting.spareHeight && counts[part] > least) counts[part]--;
  const part = (rows: BriefingTable["rows"]): BriefingTable => ({ ...table, rows });
  const others = table.rows.slice(counts.rows);
  return {
    table: part(table.rows.slice(0, counts.rows)),
    summary: summary.slice(0, counts.summary),
    highlights: highlights.slice(0, counts.highlights),
    shortfalls: shortfalls.slice(0, counts.shortfalls),
    rest: {
      table: others.length === 0 ? null : { ...part(others), caption: briefingWords.tableRest, notes: [] },
      summary: summary.slice(counts.summary),
      highlights: highlights.slice(counts.highlights),
      shortfalls: shortfalls.slice(counts.shortfalls),
    },
  };
}

/** Estimated height of the first page in points. */
function height(view: BriefingView, counts: Counts): number {
  const { parts, table, lang } = view;
  const has = (part: BriefingView["parts"][number]): boolean => parts.includes(part);
  const { indent: letters, lightWidth } = wordsOf(lang).typesetting;
  const indent = letters * BODY.size;
  const lines = (texts: readonly { text: string }[], count: number, width: number): number =>
    texts.slice(0, count).reduce((sum, { text }) => sum + block(text, width, BODY, indent), 0);
  const facts = view.facts.map(({ term, text }) => `${term}  ${text}`).join("  ");
  const hasMore =
    counts.rows < table.rows.length ||
    counts.summary < view.summary.length ||
    counts.highlights < view.highlights.length ||
    counts.shortfalls < view.shortfalls.length;
  let sum = block(view.title, WIDTH, TITLE) + block(facts, WIDTH, FACTS) + 16;
  if (has("table") || has("summary")) sum += HEAD + lines(view.summary, counts.summary, WIDTH);
  if (has("table")) sum += tableHeight(table, counts.rows);
  if (has("highlights")) sum += HEAD + Math.max(BODY.line, lines(view.highlights, counts.highlights, WIDTH));
  const light = lightWidth * 10.5;
  if (has("shortfalls")) sum += HEAD + Math.max(BODY.line, lines(view.shortfalls, counts.shortfalls, WIDTH - light));
  if (has("people")) sum += HEAD + BLANKS;
  return sum + (hasMore ? SMALL.line : 0) + SMALL.line;
}

function tableHeight(table: BriefingTable, rows: number): number {
  const weights = table.columns.map(({ key }) => columnWeight(key));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const row = (cells: BriefingTable["rows"][number]["cells"]): number => {
    let column = 0;
    let most = 1;
    for (const cell of cells) {
      const share = weights.slice(column, column + cell.span).reduce((sum, weight) => sum + weight, 0);
      const width = (share / whole) * WIDTH - 4;
      column += cell.span;
      most = Math.max(most, linesOf(signedText(cell.text, cell.marks), cell.sub, width));
    }
    return most * CELL.line + 3;
  };
  const head = Math.max(
    ...table.columns.map(({ label }, index) => linesOf(label, "", ((weights[index] ?? 1) / whole) * WIDTH - 4)),
  );
  const notes = table.notes.reduce((sum, note) => sum + block(note, WIDTH, SMALL) + 2, 0);
  return 12 + head * CELL.line + 3 + table.rows.slice(0, rows).reduce((sum, { cells }) => sum + row(cells), 0) + notes;
}

/** Lines of a cell: a long Latin word takes one of its own, second words are smaller. */
function linesOf(text: string, sub: string, width: number): number {
  const words = (text.match(/[!-~]+/g) ?? []).filter((word) => widthOf(word, CELL.size) > width).length;
  const length = widthOf(text, CELL.size) + (sub === "" ? 0 : widthOf(sub, CELL.size - 1) + 4);
  return Math.max(1, Math.ceil(length / width)) + words;
}

/** The width of a text as these prints have it: the slack for unknown fonts is taken off, as the prints bring their own. */
function widthOf(text: string, size: number): number {
  return textWidth(text, size) / 1.08;
}

function block(text: string, width: number, type: { size: number; line: number }, indent = 0): number {
  return Math.max(1, Math.ceil((widthOf(text, type.size) + indent) / width)) * type.line;
}
