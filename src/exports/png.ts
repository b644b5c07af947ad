import { renderAsync, type RenderedImage } from "@resvg/resvg-js";
import { FONT_STACK } from "../charts/standalone.ts";
import { keptBytes } from "../build/kept-bytes.ts";
import { PICTURE_FONT, PICTURE_FONT_LATIN, pictureFont, pictureFontVersion } from "../build/picture-font.ts";
import { indexedPng, packRows, type PackedRows, type Pixels } from "./indexed-png.ts";

/** Change it when the same SVG is to give another picture. */
const EDITION = "resvg 2.6.2, edition 9";

/** Width of `chart.png`: twice the 677 px column of a WeChat article. */
export const PICTURE_WIDTH = 1354;
/** Width of `og.png`. */
export const PREVIEW_WIDTH = 1200;

/** An SVG picture as PNG, `width` px wide on a white ground, in a font that it brings itself: the same on every machine. */
export async function png(svg: string, width: number): Promise<Uint8Array> {
  return keptBytes(`${EDITION} ${pictureFontVersion()} ${width} ${svg}`, async () => {
    return renderPng(svg, width, await pictureFont(svg));
  });
}

/**
 * The same with given font files and nothing kept. Drawn beside the thread that asks, so that two are drawn at once. From one
 * release to the next often nothing changes but the words at the foot: what stands over them is drawn once for all.
 */
export async function renderPng(svg: string, width: number, fontFiles: readonly string[]): Promise<Uint8Array> {
  const parts = splitAtFoot(svg);
  const above = parts ? await packedBody(parts.body, width, fontFiles) : null;
  const below = parts && above ? await packRows(pixelsOf(await draw(parts.foot, width, fontFiles)), above) : null;
  if (above && below) return indexedPng([above, below]);
  const picture = await draw(svg, width, fontFiles);
  const rows = await packRows(pixelsOf(picture));
  return rows ? indexedPng([rows]) : picture.asPng();
}

/** A few charts: pictures of one and the same are asked for one after the other. */
const MOST_BODIES = 32;
const bodies = new Map<string, Promise<PackedRows | null>>();

/** A promise is kept rather than its result, for several pictures are drawn at once. */
function packedBody(svg: string, width: number, fontFiles: readonly string[]): Promise<PackedRows | null> {
  const key = [width, ...fontFiles, svg].join("\n");
  const known = bodies.get(key);
  if (known) return known;
  const [oldest] = bodies.keys();
  if (oldest !== undefined && bodies.size >= MOST_BODIES) bodies.delete(oldest);
  const made = draw(svg, width, fontFiles).then((picture) => packRows(pixelsOf(picture)));
  bodies.set(key, made);
  return made;
}

function draw(svg: string, width: number, fontFiles: readonly string[]): Promise<RenderedImage> {
  const fonts = / lang="en"/.test(svg) ? `'${PICTURE_FONT_LATIN}', '${PICTURE_FONT}'` : `'${PICTURE_FONT}'`;
  return renderAsync(anchored(svg.replaceAll(FONT_STACK, fonts)), {
    fitTo: { mode: "width", value: width },
    background: "#ffffff",
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: PICTURE_FONT },
  });
}

function pixelsOf({ width, height, pixels }: RenderedImage): Pixels {
  return { width, height, rgba: pixels };
}

/** Half the room between a drawing and the rule below it, px. */
const CUT_ABOVE_RULE = 6;
/** The sheet of a picture has a margin around the drawing, which begins at 0: that of no other drawing begins before. */
const SHEET = /^(<svg [^>]*? width="[\d.]+" )height="([\d.]+)" viewBox="(-[\d.]+) (-[\d.]+) ([\d.]+) [\d.]+"/;
/** What a picture begins with: its name and description, its ground, the words at its head. */
const HEAD = /^<svg [^>]*>\n<title[^>]*>[^<]*<\/title>\n<desc[^>]*>[^<]*<\/desc>\n(?:<(?:rect|text) .*\n)*/;
/** The rule over the words at the foot, which `charts/picture.ts` writes behind those at the head, and these words. */
const FOOT =
  /^<line x1="0" y1="([\d.]+)" x2="[\d.]+" y2="\1" [^>]*\/>\n((?:<text x="0" y="[\d.]+"[^>]*>.*<\/text>\n)+)/;

/**
 * A picture as two: what it shows, and the words at its foot with their rule, which stand below everything else. Null where
 * there are no such words, as in previews and in drawings alone.
 */
export function splitAtFoot(svg: string): { body: string; foot: string } | null {
  const sheet = SHEET.exec(svg);
  const found = FOOT.exec(svg.slice(HEAD.exec(svg)?.[0].length ?? 0));
  if (!sheet || !found) return null;
  const [head, before = "", height = "", x = "", y = "", width = ""] = sheet;
  const [all, rule = "", texts = ""] = found;
  const lines = texts.split(/(?<=\n)/);
  const isBelow = (line: string): boolean => Number(/ y="([\d.]+)"/.exec(line)?.[1]) > Number(rule);
  // Behind the foot stands the drawing, whose words may begin at the edge as well.
  const end = lines.findIndex((line) => !isBelow(line));
  const drawn = end < 0 ? "" : lines.slice(end).join("");
  const foot = all.slice(0, all.length - drawn.length);
  // Between the drawing and the rule is room enough to cut.
  const cut = Number(rule) - CUT_ABOVE_RULE;
  const sized = (top: number, bottom: number): string =>
    `${before}height="${bottom - top}" viewBox="${x} ${top} ${width} ${bottom - top}"`;
  const [top, bottom] = [Number(y), Number(y) + Number(height)];
  const rest = svg.slice(head.length);
  return {
    body: sized(top, cut) + rest.replace(foot, () => ""),
    foot: `${sized(cut, bottom)}${rest.slice(0, rest.indexOf(">") + 1)}\n${foot}</svg>\n`,
  };
}

/** resvg leaves the gaps between runs out of the length of a line that ends, or is centred, at its place. */
function anchored(svg: string): string {
  return svg.replace(
    /<text x="(-?[\d.]+)"([^>]* text-anchor="(end|middle)"[^>]*)>((?:<tspan.*?<\/tspan>)+)<\/text>/g,
    (_text, x: string, rest: string, anchor: string, runs: string) => {
      const gaps = [...runs.matchAll(/ dx="([\d.]+)"/g)].reduce((sum, [, gap]) => sum + Number(gap), 0);
      return `<text x="${Number(x) - (anchor === "end" ? gaps : gaps / 2)}"${rest}>${runs}</text>`;
    },
  );
}
