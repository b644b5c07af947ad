import { describe, expect, test } from "vitest";
import { renderAsync } from "@resvg/resvg-js";
import { indexedPng } from "../../src/exports/indexed-png.ts";
import { PICTURE_WIDTH, png, PREVIEW_WIDTH, renderPng } from "../../src/exports/png.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { pictureFont } from "../../src/build/picture-font.ts";
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
  const painted = (colours: number): Uint8Array =>
    Uint8Array.from({ length: width * width * 4 }, (_, index) => {
      // Every second row is as the one above it.
      const [row, column] = [Math.floor((index >> 2) / width), (index >> 2) % width];
      const colour = ((row >> 1) * width + column) % colours;
      return index % 4 === 3 ? 255 : index % 4 === 0 ? colour & 255 : colour >> 8;
    });

  test("come back as they were", async () => {
    const rgba = painted(256);
    const bytes = await indexedPng({ width, height: width, rgba });
    if (bytes === null) throw new Error("expected a picture");
    const href = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><image href="${href}" width="${width}" height="${width}" image-rendering="optimizeSpeed"/></svg>`;
    const { pixels } = await renderAsync(svg);
    expect(Buffer.from(pixels).equals(Buffer.from(rgba))).toBe(true);
  });

  test("are refused where 256 colours are not enough", async () => {
    expect(await indexedPng({ width, height: width, rgba: painted(257) })).toBeNull();
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
