import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import { embedView } from "../../src/views/embeds/embed.ts";
import { embedHeight, type EmbedText } from "../../src/views/embeds/embed-layout.ts";

/** What a browser makes of the length at a width: `100%` is the width, the rest plain arithmetic. */
function lengthAt(css: string, width: number): number {
  const sum = css
    .replace(/^calc/, "")
    .replaceAll("100%", String(width))
    .replaceAll("px", "")
    .replaceAll("min(", "Math.min(")
    .replace(/clamp\(([^,]+),([^,]+),([^)]+)\)/g, "Math.min(Math.max($1,$2),$3)");
  return Number(Function(`"use strict"; return ${sum};`)());
}

describe("the height of a framed chart", () => {
  const views = [...currentCatalogue().charts.values()].map((spec) =>
    embedView({ catalogue: currentCatalogue(), lang: "zh" }, spec),
  );

  test("is the same as a number and as a CSS length, at every width", () => {
    const wrong = views.flatMap(({ slug, height }) =>
      [280, 319, 320, 390, 460, 639, 640, 677, 751, 752, 1000]
        .filter((width) => Math.abs(lengthAt(height.css, width) - height.at(width)) > 1)
        .map((width) => `${slug} at ${width}`),
    );
    expect(wrong).toEqual([]);
  });

  test("never exceeds the one for browsers without clamp()", () => {
    for (const { height } of views)
      for (let width = 280; width <= 1200; width++) expect(height.at(width)).toBeLessThanOrEqual(height.most);
  });

  test("falls where a line goes, at any width, not at a few widths chosen beforehand", () => {
    const text = (headline: string): EmbedText => ({
      ...{ headline, subtitle: "一", note: null, source: "一", edition: "一", links: "一" },
    });
    // 20 characters of 18 px, and 12 px on either side.
    const { at } = embedHeight(text("园".repeat(20)), { narrow: 0, wide: 0 });
    expect(at(383) - at(384)).toBe(26);
    expect([at(400), at(600)]).toEqual([at(384), at(384)]);
  });

  test("holds the pictures that stand in for it, at their own width", () => {
    for (const { height, pictures } of views)
      for (const { width, height: own } of Object.values(pictures))
        expect(own).toBeLessThanOrEqual(height.at(width) + 1);
  });
});
