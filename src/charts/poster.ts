import { paragraph, type Run } from "./measure.ts";
import { light, type ColourName } from "./palette.ts";
import { onSheet, sizeOf, type Box } from "./standalone.ts";
import { element, text } from "./svg.ts";

/** A paragraph of a poster. */
export interface PosterText {
  text: string;
  size: number;
  weight?: Run["weight"];
  fill: ColourName;
  /** Height of a line, px. */
  leading: number;
  /** Space above it, px. */
  before: number;
}

/** What is set over and under the drawing of a poster. */
export interface PosterWords {
  above: readonly PosterText[];
  below: readonly PosterText[];
}

/**
 * A drawing with its words as the frame sets them, as one flat picture: it stands in for the frame, so its lines break and
 * its height comes out as in `styles/embed.css`. (`picture.ts` is for files of their own, which are set more freely.)
 */
export function poster(drawing: string, words: PosterWords, margin: number): string {
  const { inner, above, below, sheet } = layOut(drawing, words, margin);
  const y = inner.height + 12.5;
  const rule = element("line", { x1: 0, x2: inner.width, y1: y, y2: y, stroke: light.rule });
  return onSheet(drawing, sheet, {
    under: above.lines.map((line) => line(-(above.height + 12))),
    over: [rule, ...below.lines.map((line) => line(0))],
  });
}

/** The size of a poster in px, without the work of making it. */
export function posterSize(drawing: string, words: PosterWords, margin: number): { width: number; height: number } {
  const { width, height } = layOut(drawing, words, margin).sheet;
  return { width, height };
}

function layOut(
  drawing: string,
  words: PosterWords,
  margin: number,
): { inner: ReturnType<typeof sizeOf>; above: Paragraphs; below: Paragraphs; sheet: Box } {
  const inner = sizeOf(drawing);
  const above = set(words.above, inner.width, 0);
  const below = set(words.below, inner.width, inner.height + 12 + 1 + 4);
  const top = -(above.height + 12 + margin);
  const sheet = {
    x: -margin,
    y: top,
    width: inner.width + 2 * margin,
    height: below.bottom + margin - top,
  };
  return { inner, above, below, sheet };
}

type Line = (shift: number) => string;

interface Paragraphs {
  lines: Line[];
  height: number;
  bottom: number;
}

/** Sets paragraphs one under the other from `y` on. */
function set(blocks: readonly PosterText[], width: number, y: number): Paragraphs {
  const lines: Line[] = [];
  let at = y;
  for (const block of blocks) {
    at += block.before;
    for (const words of paragraph(block.text, block.size, block.weight)(width)) {
      const baseline = at + block.leading / 2 + block.size * 0.36;
      lines.push((shift) =>
        text(0, baseline + shift, [{ text: words, size: block.size, weight: block.weight ?? 400, fill: block.fill }]),
      );
      at += block.leading;
    }
  }
  return { lines, height: at - y, bottom: at };
}
