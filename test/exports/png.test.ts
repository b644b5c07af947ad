import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { renderAsync } from "@resvg/resvg-js";
import { indexedPng, packRows } from "../../src/exports/indexed-png.ts";
import { PICTURE_WIDTH, png, PREVIEW_WIDTH, renderPng, splitAtFoot } from "../../src/exports/png.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { pictureFont } from "../../src/build/picture-font.ts";
import { onSheet, sizeOf as boxOf } from "../../src/charts/standalone.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { figureOf } from "../../src/views/figure/figure.ts";
import { chartFile, chartPicture, chartPreview } from "../../src/views/figure/picture.ts";

const catalogue = currentCatalogue();
const slugs = [...catalogue.charts.keys()];

function sizeOf(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("pixels as PNG with a palette", () => {
  const width = 300;
  const pixelsOf = async (bytes: Uint8Array): Promise<Buffer> => {
    const href = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><image href="${href}" width="${width}" height="${width}" image-rendering="optimizeSpeed"/></svg>`;
    return Buffer.from((await renderAsync(svg)).pixels);
  };
  const painted = (colours: number): Uint8Array =>
    Uint8Array.from({ length: width * width * 4 }, (_, index) => {
      // Every second row is as the one above it.
      const [row, column] = [Math.floor((index >> 2) / width), (index >> 2) % width];
      const colour = ((row >> 1) * width + column) % colours;
      return index % 4 === 3 ? 255 : index % 4 === 0 ? colour & 255 : colour >> 8;
    });

  test("come back as they were", async () => {
    const rgba = painted(256);
    const rows = await packRows({ width, height: width, rgba });
    if (rows === null) throw new Error("expected a picture");
    const bytes = indexedPng([rows]);
    expect(await pixelsOf(bytes)).toEqual(Buffer.from(rgba));
  });

  test("come back as they were when some rows are packed apart from those below them", async () => {
    const rgba = painted(200);
    const cut = 101 * width * 4;
    const above = await packRows({ width, height: 101, rgba: rgba.slice(0, cut) });
    const below = await packRows({ width, height: width - 101, rgba: rgba.slice(cut) }, above);
    if (above === null || below === null) throw new Error("expected a picture");
    expect(await pixelsOf(indexedPng([above, below]))).toEqual(Buffer.from(rgba));
    // The sum over all of it is what every reader of PNG checks.
    const stream = chunkOf(indexedPng([above, below]), "IDAT");
    expect(inflateSync(stream).length).toBe(width * (width + 1));
  });

  test("are refused where 256 colours are not enough", async () => {
    expect(await packRows({ width, height: width, rgba: painted(257) })).toBeNull();
  });
});

/** What stands in a chunk of a PNG. */
function chunkOf(png: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(name, 0, "latin1");
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}

describe("a picture whose foot alone changes from release to release", () => {
  test.each(LANGS)("is cut between the drawing and the rule over its foot, every chart (%s)", (lang) => {
    for (const slug of slugs) {
      const figure = figureOf({ catalogue, lang }, slug);
      const next = { ...figure, version: "98.76.54", unreleased: false };
      const [parts, later] = [figure, next].map((each) => splitAtFoot(chartPicture(catalogue, each)));
      if (!parts || !later) throw new Error(`${slug}: no foot was found`);
      expect(later.body, slug).toBe(parts.body);
      expect(later.foot, slug).toContain("98.76.54");
      const marks = (svg: string): number => svg.match(/<(text|rect|line|path|circle|polyline)[ >]/g)?.length ?? 0;
      expect(marks(parts.body) + marks(parts.foot), slug).toBe(marks(chartPicture(catalogue, figure)));
    }
  });

  test.each(LANGS)("is told from previews and from drawings alone, which have other sizes (%s)", (lang) => {
    for (const slug of slugs) {
      const figure = figureOf({ catalogue, lang }, slug);
      const alone = onSheet(figure.svg.wide, { x: 0, y: 0, ...boxOf(figure.svg.wide) }, {});
      for (const other of [chartPreview(catalogue, figure), alone]) expect(splitAtFoot(other), slug).toBeNull();
    }
  });

  test("is as high as when it is drawn in one piece, to a pixel", async () => {
    const svg = chartPicture(catalogue, figureOf({ catalogue, lang: "zh" }, "requests-handled"));
    const fonts = await pictureFont(svg);
    const [, high] = sizeOf(await renderPng(svg, PICTURE_WIDTH, fonts));
    const font = { loadSystemFonts: false };
    const whole = await renderAsync(svg, { fitTo: { mode: "width", value: PICTURE_WIDTH }, font });
    expect(Math.abs(high - whole.height)).toBeLessThanOrEqual(1);
  });
});

describe.each(LANGS)("the pictures of a chart (%s)", (lang) => {
  const shown = figureOf({ catalogue, lang }, "requests-handled");

  test("are as wide as promised and under 1 MB", async () => {
    const picture = await png(chartPicture(catalogue, shown), PICTURE_WIDTH);
    expect(sizeOf(picture)[0]).toBe(1354);
    expect(picture.length).toBeLessThan(1_000_000);
    expect(sizeOf(await png(chartPreview(catalogue, shown), PREVIEW_WIDTH))).toEqual([1200, 630]);
  });

  test("say headline, title, source, date and version inside, as the SVG does", () => {
    for (const svg of [chartPicture(catalogue, shown), chartFile(catalogue, shown)]) {
      const words = svg
        .replace(/<(title|desc)[^>]*>[^<]*</g, "<")
        .replace(/<[^>]+>/g, "")
        .replace(/\s/g, "");
      for (const said of [shown.headline, shown.title, shown.asOf, shown.version ?? "", shown.sources[0]?.date ?? ""])
        expect(words).toContain(said.replace(/\s/g, ""));
    }
  });

  test("need nothing from a page and nothing that WeChat strips", () => {
    for (const slug of slugs) {
      const svg = chartFile(catalogue, figureOf({ catalogue, lang }, slug));
      expect(svg).not.toMatch(/var\(|inherit|class=|<style|currentColor|transform=|url\(|NaN/);
      expect(svg).toMatch(/<rect x="-24" y="-[\d.]+" width="768" height="[\d.]+" fill="#ffffff"\/>/);
    }
  });
});

test("a picture is the same whatever was drawn before it", async () => {
  const svg = chartPicture(catalogue, figureOf({ catalogue, lang: "zh" }, "requests-handled"));
  const before = await renderPng(svg, 400, await pictureFont(svg));
  const after = await renderPng(svg, 400, await pictureFont(`${svg}龙凤麟Ωλ`));
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
});

test("no character of any picture is without a glyph", async () => {
  const texts = slugs.flatMap((slug) =>
    LANGS.map((lang) => chartPicture(catalogue, figureOf({ catalogue, lang }, slug)).replace(/<[^>]+>/g, "")),
  );
  const characters = [...new Set(texts.join(""))].filter((character) => character.trim() !== "");
  const files = await pictureFont(characters.join(""));
  const draw = async (character: string): Promise<string> => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text x="5" y="24" font-size="20" font-family="Noto Sans SC">${character}</text></svg>`;
    return Buffer.from(await renderPng(svg, 30, files)).toString("base64");
  };
  const empty = [await draw(" "), await draw("\u{10fffd}")];
  const drawn = await Promise.all(
    characters
      .filter((character) => !"&<>".includes(character))
      .map(async (character) => ({ character, picture: await draw(character) })),
  );
  const missing = drawn.filter(({ picture }) => empty.includes(picture)).map(({ character }) => character);
  expect(missing).toEqual([]);
});
