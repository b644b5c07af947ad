import { describe, expect, test } from "vitest";
import { PICTURE_WIDTH, png, PREVIEW_WIDTH, renderPng } from "../../src/exports/png.ts";
import { currentCatalogue } from "../../src/load/current.ts";
import { pictureFont } from "../../src/load/picture-font.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { figureOf } from "../../src/views/figure.ts";
import { chartFile, chartPicture, chartPreview } from "../../src/views/picture.ts";

const catalogue = currentCatalogue();
const slugs = [...catalogue.charts.keys()];

function sizeOf(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe.each(LANGS)("the pictures of a chart (%s)", (lang) => {
  const shown = figureOf(catalogue, "requests-handled", lang);

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
      for (const said of [
        shown.headline,
        shown.title,
        shown.asOf,
        shown.version ?? "",
        shown.sources[0]?.date ?? "",
      ])
        expect(words).toContain(said.replace(/\s/g, ""));
    }
  });

  test("need nothing from a page and nothing that WeChat strips", () => {
    for (const slug of slugs) {
      const svg = chartFile(catalogue, figureOf(catalogue, slug, lang));
      expect(svg).not.toMatch(/var\(|inherit|class=|<style|currentColor|transform=|url\(|NaN/);
      expect(svg).toMatch(/<rect x="-24" y="-[\d.]+" width="768" height="[\d.]+" fill="#ffffff"\/>/);
    }
  });
});

test("a picture is the same whatever was drawn before it", async () => {
  const svg = chartPicture(catalogue, figureOf(catalogue, "requests-handled", "zh"));
  const before = renderPng(svg, 400, await pictureFont(svg));
  const after = renderPng(svg, 400, await pictureFont(`${svg}龙凤麟Ωλ`));
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
});

test("no character of any picture is without a glyph", async () => {
  const texts = slugs.flatMap((slug) =>
    LANGS.map((lang) => chartPicture(catalogue, figureOf(catalogue, slug, lang)).replace(/<[^>]+>/g, "")),
  );
  const characters = [...new Set(texts.join(""))].filter((character) => character.trim() !== "");
  const files = await pictureFont(characters.join(""));
  const draw = (character: string): string => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text x="5" y="24" font-size="20" font-family="Noto Sans SC">${character}</text></svg>`;
    return Buffer.from(renderPng(svg, 30, files)).toString("base64");
  };
  const nothing = draw(" ");
  const box = draw("\u{10fffd}");
  const missing = characters
    .filter((character) => !"&<>".includes(character))
    .filter((character) => [nothing, box].includes(draw(character)));
  expect(missing).toEqual([]);
});
