import type { PosterText } from "../../charts/poster.ts";
import { paragraph } from "../../charts/measure.ts";

/**
 * Sizes of a framed chart in px, the same as in `styles/embed.css`: from them follow the heights that snippets carry and
 * the pictures that stand in for the frame. A browser test holds both to the real page.
 */
export const NARROW = { padding: 12, drawing: 340, drawn: 440, headline: 18, headlineLeading: 26 } as const;
export const WIDE = { padding: 16, drawing: 720, drawn: 720, headline: 20, headlineLeading: 28 } as const;
/** From here on the wide drawing is shown. */
const WIDE_FROM = 640;

export interface EmbedText {
  headline: string;
  /** Title, measure, unit and period. */
  subtitle: string;
  note: string | null;
  source: string;
  edition: string;
  /** The link to the full page, and in a frozen chart the way to the newer version. */
  links: string;
}

/** What stands above and below the drawing, with its space. */
export function embedBlocks(
  text: EmbedText,
  wide: boolean,
): { above: PosterText[]; below: PosterText[]; between: number } {
  const frame = wide ? WIDE : NARROW;
  const small = { size: 13, leading: 20, fill: "muted" } as const;
  return {
    above: [
      {
        text: text.headline,
        size: frame.headline,
        leading: frame.headlineLeading,
        weight: 700,
        fill: "ink",
        before: 0,
      },
      { text: text.subtitle, size: 14, leading: 21, fill: "muted", before: 4 },
    ],
    below: [
      ...(text.note === null ? [] : [{ ...small, text: text.note, before: 4 }]),
      { ...small, text: text.source, before: 4 },
      { ...small, text: text.edition, before: 0 },
      { ...small, text: text.links, before: 0 },
    ],
    // 12 px above and below the drawing, 1 px of rule, 4 px under it.
    between: 29,
  };
}

/** Lines are counted at every width from the first to the last; beyond they stay as they are at the last. */
const NARROWEST = 280;
const WIDEST = 1200;

/**
 * How high the framed chart is at most, for any width from 280 px on: a number for each width and one CSS length that
 * says the same, in which 100% is the width. Text is measured generously, so nothing is cut off in any usual font.
 */
export interface EmbedHeight {
  at(width: number): number;
  css: string;
  /** The greatest of all, for browsers that do not know `clamp()`. */
  most: number;
}

/** Heights of the drawings are those of their view boxes, in px. */
export function embedHeight(text: EmbedText, drawing: { narrow: number; wide: number }): EmbedHeight {
  const narrowRatio = up(drawing.narrow / NARROW.drawing, 4);
  const wideRatio = up(drawing.wide / WIDE.drawing, 4);
  const narrowFull = NARROW.drawn + 2 * NARROW.padding;
  const wideFull = WIDE.drawn + 2 * WIDE.padding;
  const instead = wideRatio * (WIDE_FROM - 2 * WIDE.padding) - narrowRatio * NARROW.drawn;
  const narrowSteps = wordSteps(text, false, NARROWEST, WIDE_FROM - 1);
  const wideSteps = wordSteps(text, true, WIDE_FROM, WIDEST);
  const base = Math.ceil(wideSteps.last + 2 * WIDE.padding + instead);
  const atTurn = Math.ceil(narrowSteps.last + 2 * NARROW.padding) - base - total(wideSteps.steps);
  const steps = [...narrowSteps.steps, { below: WIDE_FROM, px: atTurn }, ...wideSteps.steps].filter(
    ({ px }) => px !== 0,
  );
  const at = (width: number): number =>
    Math.ceil(
      base +
        narrowRatio * (Math.min(width, narrowFull) - 2 * NARROW.padding) +
        wideRatio * Math.min(Math.max(width - WIDE_FROM, 0), wideFull - WIDE_FROM) +
        steps.reduce((sum, { below, px }) => sum + (width < below ? px : 0), 0),
    );
  const css = [
    `calc(${base}px + ${narrowRatio}*(min(100%,${narrowFull}px) - ${2 * NARROW.padding}px)`,
    ` + ${wideRatio}*clamp(0px,100% - ${WIDE_FROM}px,${wideFull - WIDE_FROM}px)`,
    // A step: nothing from `below` on, all of it a thousandth of a pixel under it.
    ...steps.map(({ below, px }) => ` ${px < 0 ? "-" : "+"} clamp(0px,(${below}px - 100%)*9999,${Math.abs(px)}px)`),
    ")",
  ].join("");
  return {
    at,
    css,
    most: Math.max(at(0), ...steps.flatMap(({ below }) => [at(below - 1), at(below)]), at(wideFull)),
  };
}

/** What a height falls by where the width reaches `below`, px; in a sum of such steps, each counts under its width. */
interface Step {
  below: number;
  px: number;
}

/**
 * Height of all that is not drawing, px: what it is at the widest, and where it grows on the way down to the narrowest.
 * `from` and `to` are widths of the frame.
 */
function wordSteps(text: EmbedText, wide: boolean, from: number, to: number): { last: number; steps: Step[] } {
  const { above, below, between } = embedBlocks(text, wide);
  const { padding } = wide ? WIDE : NARROW;
  let last = between;
  const steps: Step[] = [];
  for (const block of [...above, ...below]) {
    const lines = paragraph(block.text, block.size, block.weight);
    const count = (width: number): number => Math.max(1, lines(width - 2 * padding).length);
    last += block.before + count(to) * block.leading;
    for (const { at, fewer } of turns(count, from, to)) steps.push({ below: at, px: fewer * block.leading });
  }
  return { last, steps: steps.sort((a, b) => a.below - b.below) };
}

/** The whole numbers at which a function that never rises falls, and by how much. */
function turns(count: (at: number) => number, from: number, to: number): { at: number; fewer: number }[] {
  const found: { at: number; fewer: number }[] = [];
  const look = (low: number, most: number, high: number, least: number): void => {
    if (most === least) return;
    if (high - low === 1) return void found.push({ at: high, fewer: most - least });
    const middle = (low + high) >> 1;
    const between = count(middle);
    look(low, most, middle, between);
    look(middle, between, high, least);
  };
  look(from, count(from), to, count(to));
  return found;
}

function total(steps: readonly Step[]): number {
  return steps.reduce((sum, { px }) => sum + px, 0);
}

function up(number: number, decimals: number): number {
  return Math.ceil(number * 10 ** decimals) / 10 ** decimals;
}
