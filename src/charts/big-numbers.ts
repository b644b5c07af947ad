import type { ChartInput, ChartKindDefinition, Datum, Frame } from "./chart.ts";
import { bar, line, remarks } from "./marks.ts";
import { flow, lineHeight, lineWidth, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { TOP } from "./rows.ts";
import { fullerName, sayCounted } from "./spoken.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

interface Card {
  datum: Datum;
  changes: Datum[];
}

const GUTTER = 24;

/** Numbers as large as they matter, each with its name, its change and its date. */
export const bigNumbers: ChartKindDefinition = {
  needs: { parts: [], optional: ["change"], rows: 1, oneUnit: false },
  draw(input, frame) {
    const cards = readCards(input.data);
    const { columns, size } = arrange(cards, frame);
    const width = (frame.width - (columns - 1) * GUTTER) / columns;
    const svg: string[] = [];
    let y = TOP;
    for (let start = 0; start < cards.length; start += columns) {
      const row = cards.slice(start, start + columns);
      if (start > 0) {
        svg.push(line(0, y + 18, frame.width, y + 18, paint("rule"), 1));
        y += 36;
      }
      y = drawCards(svg, row, input, width, size, y);
    }
    return svgDocument("big-numbers", input, frame, y + 6, svg);
  },
};

/** Names end on one line, and so do numbers, so that a row of cards reads across. */
function drawCards(
  svg: string[],
  cards: readonly Card[],
  input: ChartInput,
  width: number,
  size: number,
  top: number,
): number {
  const names = cards.map((card) => wrap(card.datum.label, width, 14));
  const numbers = cards.map((card) => flow(heroRuns(card.datum, size, input.words.missing), width));
  const namesHeight = Math.max(...names.map((lines) => lines.length)) * 19;
  const numbersHeight = Math.max(...numbers.map((lines) => lines.reduce((sum, row) => sum + heroHeight(row), 0)));
  let bottom = top;
  cards.forEach((card, index) => {
    const x = index * (width + GUTTER);
    const sample: Datum = { ...card.datum, qualifier: "exact" };
    const marks = bar(sample, x, x + 28, null, top, 6);
    const lines = names[index] ?? [];
    let y = top + 14 + namesHeight - lines.length * 19;
    for (const words of lines) {
      y += 19;
      marks.push(text(x, y - 5, [{ text: words, size: 14, fill: "muted" }]));
    }
    const heroes = numbers[index] ?? [];
    y = top + 14 + namesHeight + numbersHeight - heroes.reduce((sum, row) => sum + heroHeight(row), 0);
    for (const row of heroes) {
      y += heroHeight(row);
      marks.push(text(x, y - 10, row));
    }
    const below: Run[][] = [
      ...flow(
        [{ text: ownSublabel(card.datum, input), size: 13, fill: "muted" }, ...remarks(card.datum, input.words)],
        width,
      ),
      ...card.changes.flatMap((change) => flow(changeRuns(change, input), width)),
    ];
    for (const row of below) {
      y += lineHeight(row) + 2;
      marks.push(text(x, y - 5, row));
    }
    const changes = card.changes.map((change) => sayCounted(change, true, input));
    svg.push(datumGroup(card.datum, marks, fullerName(card.datum, changes, input.lang)));
    bottom = Math.max(bottom, y);
  });
  return bottom;
}

/** As many cards in a row as their numbers allow, rows of like length, and the numbers as large as then fits. */
function arrange(cards: readonly Card[], frame: Frame): { columns: number; size: number } {
  const [most, sizes] = frame.name === "wide" ? [4, [44, 40, 36, 32]] : [2, [36, 32, 28]];
  for (let columns = most; columns >= 1; columns--) {
    const even = Math.max(1, Math.ceil(cards.length / Math.ceil(cards.length / columns)));
    const width = (frame.width - (even - 1) * GUTTER) / even;
    const size = sizes.find((each) => cards.every((card) => lineWidth(heroRuns(card.datum, each, "")) <= width));
    if (size !== undefined) return { columns: even, size };
  }
  return { columns: 1, size: sizes.at(-1) ?? 28 };
}

/** Digits large, the words around them small: `378` `余件`, `CNY` `15.374` `billion`. */
function heroRuns(datum: Datum, size: number, missing: string): Run[] {
  if (datum.value === null) return [{ text: datum.text || missing, size: 16, fill: "muted" }];
  const pieces = datum.text
    .split(/([+−-]?\d+(?:[.,]\d+)*(?:[~–—→]\d+(?:[.,]\d+)*)?%?)/)
    .filter((piece) => piece.trim() !== "");
  return pieces.map((piece, index): Run => {
    const number = /\d/.test(piece);
    return {
      text: piece.trim(),
      size: number ? size : Math.round(size * 0.42),
      weight: number ? 700 : 400,
      fill: number ? "ink" : "muted",
      ...(index > 0 ? { gap: 4 } : {}),
    };
  });
}

/** A role is said once. */
function ownSublabel(datum: Datum, input: ChartInput): string {
  return datum.role !== "actual" && datum.sublabel === input.words.role[datum.role] ? "" : datum.sublabel;
}

function heroHeight(row: readonly Run[]): number {
  return Math.max(...row.map((run) => run.size)) + 10;
}

function changeRuns(change: Datum, input: ChartInput): Run[] {
  const named = /^[+−-]?\d/.test(change.text) && change.label !== "";
  const runs: Run[] = named ? [{ text: change.label, size: 14 }] : [];
  runs.push({ text: change.text, size: 14, weight: 600, gap: 6 });
  return [...runs, ...remarks(change, input.words, 12)];
}

/** A change belongs to the number before it in its group. */
function readCards(data: readonly Datum[]): Card[] {
  const cards: Card[] = [];
  for (const datum of data) {
    if (datum.part !== "change") cards.push({ datum, changes: [] });
  }
  for (const change of data) {
    if (change.part !== "change") continue;
    const at = data.indexOf(change);
    const related = cards.filter((card) => card.datum.group === change.group);
    const owner = related.findLast((card) => data.indexOf(card.datum) < at) ?? related[0];
    if (owner) owner.changes.push(change);
    else cards.push({ datum: change, changes: [] });
  }
  return cards;
}
