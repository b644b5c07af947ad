import { paragraph } from "./measure.ts";
import type { Run } from "./measure.ts";
import type { ColourName } from "./palette.ts";
import { light } from "./palette.ts";
import { FONT_STACK } from "./standalone.ts";
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

export interface Poster {
  svg: string;
  width: number;
  height: number;
}

/**
 * A drawing with its words, as one flat picture: headline above, source below, white ground, colours baked in. It
 * speaks for itself when somebody takes it out of its page.
 */
export function poster(
  drawing: string,
  words: { above: readonly PosterText[]; below: readonly PosterText[] },
  margin: number,
): Poster {
  const [, drawnWidth = "0", drawnHeight = "0"] = / width="([\d.]+)" height="([\d.]+)"/.exec(drawing) ?? [];
  const inner = { width: Number(drawnWidth), height: Number(drawnHeight) };
  const above = set(words.above, inner.width, 0);
  const below = set(words.below, inner.width, inner.height + 12 + 1 + 4);
  const top = -(above.height + 12 + margin);
  const width = inner.width + 2 * margin;
  const height = below.bottom + margin - top;
  const ground = element("rect", { x: -margin, y: top, width, height, fill: light.paper });
  const rule = element("line", {
    x1: 0,
    x2: inner.width,
    y1: inner.height + 12.5,
    y2: inner.height + 12.5,
    stroke: light.rule,
  });
  const headed = above.lines.map((line) => line(-(above.height + 12)));
  const svg = drawing
    .replace(/ width="[\d.]+" height="[\d.]+" viewBox="[^"]+"/, () => {
      return ` width="${width}" height="${height}" viewBox="${-margin} ${top} ${width} ${height}"`;
    })
    .replace('font-family="inherit"', `font-family="${FONT_STACK}"`)
    .replace(/<\/desc>\n/, () => `</desc>\n${[ground, ...headed].join("\n")}\n`)
    .replace(/<\/svg>\s*$/, () => `${[rule, ...below.lines.map((line) => line(0))].join("\n")}\n</svg>\n`)
    .replace(/var\(--[\w-]+,\s*([^)]+)\)/g, "$1");
  return { svg, width, height };
}

type Line = (shift: number) => string;

/** Sets paragraphs one under the other from `y` on. */
function set(
  blocks: readonly PosterText[],
  width: number,
  y: number,
): { lines: Line[]; height: number; bottom: number } {
  const lines: Line[] = [];
  let at = y;
  for (const block of blocks) {
    at += block.before;
    for (const words of paragraph(block.text, block.size, block.weight)(width)) {
      const baseline = at + block.leading / 2 + block.size * 0.36;
      lines.push((shift) =>
        text(0, baseline + shift, [
          { text: words, size: block.size, weight: block.weight ?? 400, fill: block.fill },
        ]),
      );
      at += block.leading;
    }
  }
  return { lines, height: at - y, bottom: at };
}
