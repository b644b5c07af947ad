import { wordsOf } from "../../text/words.ts";
import { textWidth } from "../../charts/measure.ts";
import type { Lang } from "../../schema/localized.ts";
import { signedText } from "../../text/signs.ts";
import type { BriefingCell, BriefingColumn } from "./briefing-cell.ts";

/** How wide the columns of the indicator table would be to each other, if their words did not matter. */
const WEIGHTS: Partial<Record<BriefingColumn, number>> = {
  body: 1.9,
  indicator: 3,
  period: 2.1,
  value: 1.7,
  growth: 1.5,
  completion: 1.8,
  gap: 1.4,
  light: 1.5,
};

export function columnWeight(key: BriefingColumn): number {
  return WEIGHTS[key] ?? 1.2;
}

/** In points, as `briefing.css` prints the table: the text block, the type of cells and of second words, the space beside. */
const [WIDTH, CELL, SUB, GAP] = [442, 8, 7, 6];
/** Names get at least so much: narrower, they would be columns of single characters. */
const NAMES: Partial<Record<BriefingColumn, number>> = { body: 36, indicator: 56, period: 52 };

/** What a slide has across, in the same measure: 12.1 inches for cells of 9 pt, where the print has 442 points for 8 pt. */
export const SLIDE_WIDTH = 776;

/**
 * The widths of the columns of one table across `width` points of 8 pt type: on slides, where all cells fit in one
 * line, each as wide as its longest; else as its longest value, or its longest word. The rest is shared by `columnWeight`.
 */
export function columnWeights(
  columns: readonly { key: BriefingColumn; label: string; numeric: boolean }[],
  rows: readonly { cells: readonly Pick<BriefingCell, "text" | "sub" | "marks" | "span">[] }[],
  lang: Lang,
  width: number = WIDTH,
): number[] {
  const { unbroken, unbrokenSign } = wordsOf(lang).typesetting;
  const shares = columns.map(({ key }) => columnWeight(key));
  const whole = sum(shares);
  const wanted = shares.map((share) => (share / whole) * width);
  const least = (kept: "lines" | "values" | "words"): number[] =>
    columns.map(({ key, label, numeric }, index) => {
      const cells = rows.flatMap(({ cells }) => cellsAt(cells, index));
      const isLight = key === "light";
      const inOne = kept === "lines" || (kept !== "words" && (isLight || numeric));
      const widths = cells.map(({ text, sub, marks }) => {
        const signed = signedText(text, marks);
        if (kept === "lines") return longest([sub === "" ? signed : `${signed}（${sub}）`], CELL);
        // A sign may stand on a line of its own, whole.
        const signs = marks.flatMap((mark) => unbrokenSign(mark.text));
        const parts = [...(inOne ? [text] : isLight ? text.split(" ") : unbroken(text, numeric)), ...signs];
        return Math.max(longest(parts, CELL), longest(unbroken(sub, numeric), SUB));
      });
      return Math.max(NAMES[key] ?? 0, longest(unbroken(label, numeric), CELL), ...widths) + GAP;
    });
  // The print keeps to the shares where it can: `one-page.ts` estimates its heights by them.
  const tiers = width > WIDTH ? (["lines", "values"] as const) : (["values"] as const);
  const needed = tiers.map(least).find((each) => sum(each) <= width) ?? least("words");
  const missing = sum(needed.map((need, index) => Math.max(0, need - (wanted[index] ?? 0))));
  const spare = wanted.map((want, index) => Math.max(0, want - (needed[index] ?? 0)));
  const given = Math.min(1, missing / Math.max(1, sum(spare)));
  return wanted.map((want, index) => Math.max(want, needed[index] ?? 0) - (spare[index] ?? 0) * given);
}

/** The cell that stands in a column alone; one that covers several asks for no width of its own. */
function cellsAt<Cell extends { span: number }>(cells: readonly Cell[], index: number): Cell[] {
  let column = 0;
  for (const cell of cells) {
    if (column === index) return cell.span === 1 ? [cell] : [];
    column += cell.span;
  }
  return [];
}

/** Without the slack for unknown fonts: prints bring their own. */
function longest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size) / 1.08));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
