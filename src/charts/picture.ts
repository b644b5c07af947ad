import type { Lang } from "../schema/codes.ts";
import { languageTag, notationOf } from "../format/languages.ts";
import { flow, lineHeight, type Run } from "./measure.ts";
import { light } from "./palette.ts";
import { bake, FONT_STACK, onSheet, sizeOf, type Box } from "./standalone.ts";
import { element, text } from "./svg.ts";
import { wrapClauses } from "./wrap-clauses.ts";

/** What a picture must say of itself once it has left its page. */
export interface PictureWords {
  headline: string;
  /** The topic, and what is measured where and when. */
  title: string;
  subtitle: string;
  /** Source, as-of date, version, publisher: a line each. */
  foot: readonly string[];
}

const MARGIN = 24;
/** The picture that a link shows, px. */
export const PREVIEW = { width: 1200, height: 630 } as const;
const PREVIEW_MARGIN = 56;
/** Smaller than this a drawing in a preview could not be read. */
const LEAST_SCALE = 0.95;

/**
 * A chart as a file of its own, with headline, title, source, date and version inside: the words stand above zero and below
 * the drawing's last line. It sets its words as a picture may, by clauses and with an accent of colour; `poster.ts` sets them
 * as the frame does that it stands in for. `latin` is how much more text
 * a line takes than is estimated for unknown fonts, where the font is known.
 */
export function picture(svg: string, words: PictureWords, latin = 1): string {
  const { head, headHeight, foot, box } = layOut(svg, words, latin);
  const { width, height } = sizeOf(svg);
  const rule = element("line", {
    x1: 0,
    y1: height + 12,
    x2: width,
    y2: height + 12,
    stroke: light.rule,
    "stroke-width": 1,
  });
  const ink = element("rect", { x: 0, y: box.y, width: 40, height: 5, fill: light.c1 });
  const under = [ink, ...stack(head, -headHeight), ...(foot.length === 0 ? [] : [rule, ...stack(foot, height + 18)])];
  return onSheet(svg, box, { under });
}

/** The size of that file in px, without the work of making it. */
export function pictureSize(svg: string, words: PictureWords, latin = 1): { width: number; height: number } {
  const { width, height } = layOut(svg, words, latin).box;
  return { width, height };
}

function layOut(
  svg: string,
  words: PictureWords,
  latin: number,
): { head: Run[][]; headHeight: number; foot: Run[][]; box: Box } {
  const { width, height } = sizeOf(svg);
  const set = (run: Run, mostMore = 0): Run[][] =>
    wrapClauses(run.text, latin * width, run.size, run.weight, { mostMore }).map((line) => [{ ...run, text: line }]);
  const title: Run = { text: words.title, size: 14 };
  const subtitle: Run = { text: words.subtitle, size: 14, fill: "muted", gap: 12 };
  const oneLine = flow([title, subtitle], latin * width);
  const head = [
    ...set({ text: words.headline, size: 21, weight: 700 }, 1),
    ...(oneLine.length === 1 ? oneLine : [...set(title), ...set(subtitle)]),
  ];
  const foot = words.foot.flatMap((line) => set({ text: line, size: 12, fill: "muted" }));
  const headHeight = stackHeight(head) + 22;
  const footHeight = foot.length === 0 ? 0 : stackHeight(foot) + 22;
  const box = {
    x: -MARGIN,
    y: -headHeight - MARGIN,
    width: width + 2 * MARGIN,
    height: headHeight + height + footHeight + 2 * MARGIN,
  };
  return { head, headHeight, foot, box };
}

/** The picture that a link shows, 1200 × 630: the sentence large, the first drawing that can still be read, the foot. */
export function preview(drawings: readonly string[], words: PictureWords & { site: string }, lang: Lang): string {
  const { width, height } = PREVIEW;
  const margin = PREVIEW_MARGIN;
  const inner = width - 2 * margin;
  const [size, lines] = fitHeadline(words.headline, latinFactor(lang) * inner);
  const body: string[] = [
    element("rect", { x: 0, y: 0, width, height, fill: light.paper }),
    element("rect", { x: 0, y: 0, width, height: 10, fill: light.c1 }),
    text(margin, margin + 14, [{ text: words.site, size: 24, fill: "muted" }]),
  ];
  let y = margin + 32;
  for (const line of lines) {
    y += size * 1.3;
    body.push(text(margin, y, [{ text: line, size, weight: 700 }]));
  }
  y += 26;
  const foot = flow([{ text: words.foot.slice(0, 1).join(""), size: 20, fill: "muted" }], inner).slice(0, 2);
  const footTop = height - margin / 2 - foot.length * 28;
  foot.forEach((row, index) => body.push(text(margin, footTop + 22 + index * 28, row)));
  const room = footTop - 16 - y;
  const fitting = drawings
    .map((svg) => ({ svg, ...sizeOf(svg) }))
    .map((each) => ({ ...each, scale: Math.min(inner / each.width, room / each.height) }))
    .find(({ scale }) => scale >= LEAST_SCALE);
  if (fitting) {
    body.push(
      bake(fitting.svg).replace(
        / width="[\d.]+" height="[\d.]+"/,
        ` overflow="visible" x="${margin}" y="${Math.round(y + Math.max(0, room - fitting.height * fitting.scale) / 2.5)}" width="${Math.round(fitting.width * fitting.scale)}" height="${Math.round(fitting.height * fitting.scale)}"`,
      ),
    );
  }
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: languageTag(lang),
      "font-family": FONT_STACK,
    },
    body.map((part) => `\n${part}`),
  );
  return bake(root);
}

/** Latin in the pictures' own font runs narrower than in the widest font that pages allow for. */
export function latinFactor(lang: Lang): number {
  return notationOf(lang).fontFactor;
}

/** As large as two lines allow, or one step smaller if then no line breaks within a clause. */
function fitHeadline(headline: string, width: number): [number, string[]] {
  const sizes = [52, 46, 40, 34, 30].map((size): [number, string[]] => [
    size,
    wrapClauses(headline, width, size, 700, { mostMore: 0 }),
  ]);
  const at = sizes.findIndex(([size, lines]) => lines.length <= 2 || size === 30);
  const [largest, smaller] = sizes.slice(at);
  const whole = [largest, smaller].find((each) => each?.[1].slice(0, -1).every((line) => /[，；。：,;:]$/.test(line)));
  return whole ?? largest ?? [30, [headline]];
}

function stack(lines: readonly (readonly Run[])[], top: number): string[] {
  let y = top;
  return lines.map((row) => {
    y += lineHeight(row);
    return text(0, y - lineHeight(row) * 0.25, row);
  });
}

function stackHeight(lines: readonly (readonly Run[])[]): number {
  return lines.reduce((sum, row) => sum + lineHeight(row), 0);
}
