import { renderAsync } from "@resvg/resvg-js";
import { FONT_STACK } from "../charts/standalone.ts";
import { keptBytes } from "../build/kept-bytes.ts";
import { PICTURE_FONT, PICTURE_FONT_LATIN, pictureFont, pictureFontVersion } from "../build/picture-font.ts";
import { indexedPng } from "./indexed-png.ts";

/** Change it when the same SVG is to give another picture. */
const EDITION = "resvg 2.6.2, edition 6";

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

/** The same with given font files and nothing kept. Drawn beside the thread that asks, so that two are drawn at once. */
export async function renderPng(svg: string, width: number, fontFiles: readonly string[]): Promise<Uint8Array> {
  const fonts = / lang="en"/.test(svg) ? `'${PICTURE_FONT_LATIN}', '${PICTURE_FONT}'` : `'${PICTURE_FONT}'`;
  const picture = await renderAsync(anchored(svg.replaceAll(FONT_STACK, fonts)), {
    fitTo: { mode: "width", value: width },
    background: "#ffffff",
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: PICTURE_FONT },
  });
  const { width: across, height } = picture;
  return (await indexedPng({ width: across, height, rgba: picture.pixels })) ?? picture.asPng();
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
