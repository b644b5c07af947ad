import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { pdf, renderPdf } from "../../src/exports/pdf.ts";
import { readDrawing } from "../../src/exports/read-drawing.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { printFonts } from "../../src/build/print-font.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { figureOf } from "../../src/views/figure/figure.ts";
import { chartPrint, printFacts } from "../../src/views/figure/picture.ts";

const catalogue = currentCatalogue();
const charts = [...catalogue.charts.keys()].flatMap((slug) => LANGS.map((lang) => ({ slug, lang })));
const FACTS = { publisher: "Press", day: "2026-11-20" };

const svgOf = ({ slug, lang }: (typeof charts)[0]): string =>
  chartPrint(catalogue, figureOf({ catalogue, lang }, slug));

/** The words of a drawing without its spaces, line by line as they are drawn. */
function wordsOf(svg: string): string {
  return svg
    .replace(/<(title|desc)[^>]*>[^<]*</g, "<")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s/g, "");
}

describe("the print of a chart", () => {
  test("holds exactly the words of the chart as text, for all charts in both languages", async () => {
    const wrong: string[] = [];
    for (const chart of charts) {
      const svg = svgOf(chart);
      const bytes = await pdf(svg, printFacts(catalogue, figureOf({ catalogue, lang: chart.lang }, chart.slug)));
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
      const sorted = (words: string): string => [...words].sort().join("");
      if (sorted(text.replace(/\s/g, "")) !== sorted(wordsOf(svg))) wrong.push(`${chart.slug} ${chart.lang}`);
    }
    expect(wrong).toEqual([]);
  });

  test("is drawn with lines and letters, its fonts inside, and no picture", async () => {
    const chart = { slug: "requests-handled", lang: "zh" as const };
    const file = Buffer.from(await pdf(svgOf(chart), FACTS)).toString("latin1");
    const fonts = file.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(file.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(fonts.length);
    expect(file).not.toMatch(/\/Subtype \/Image|\/Type1\b/);
  });

  test("says its title, language and, to those who do not see it, what it shows", async () => {
    const chart = { slug: "requests-handled", lang: "en" as const };
    const shown = figureOf({ catalogue, lang: chart.lang }, chart.slug);
    const proxy = await getDocumentProxy(new Uint8Array(await pdf(svgOf(chart), FACTS)));
    const { info } = await proxy.getMetadata();
    expect(info).toMatchObject({ Title: shown.title, Author: "Press", Language: "en" });
    const tree = JSON.stringify(await (await proxy.getPage(1)).getStructTree());
    expect(tree).toContain('"role":"Figure"');
    expect(tree).toContain(JSON.stringify(shown.description));
  });

  test("is the same each time, whatever was drawn before it", async () => {
    const svg = svgOf({ slug: "requests-handled", lang: "zh" });
    const before = await renderPdf(svg, FACTS, await printFonts(svg));
    const after = await renderPdf(svg, FACTS, await printFonts(`${svg}龙凤麟Ωλ`));
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });
});

describe("reading a drawing for print", () => {
  const inside = (part: string): string => `<svg viewBox="0 0 9 9" lang="en">${part}</svg>`;

  test.each([
    ["an element that it does not know", '<image href="x"/>'],
    ["a colour that a page would have to give", '<rect x="0" y="0" width="1" height="1" fill="var(--ink)"/>'],
    ["a coordinate that is none", '<line x1="a" y1="0" x2="1" y2="1"/>'],
  ])("refuses %s rather than leave it out", (_name, part) => {
    expect(() => readDrawing(inside(part))).toThrow();
  });

  test("gives runs what their line has, unless they have their own", () => {
    const line =
      '<text x="1" y="2" fill="#111111" font-size="9"><tspan>a</tspan><tspan dx="3" fill="#222222">&lt;b</tspan></text>';
    expect(readDrawing(inside(line)).parts).toMatchObject([
      {
        runs: [
          { text: "a", fill: "#111111", size: 9, gap: 0 },
          { text: "<b", fill: "#222222", gap: 3 },
        ],
      },
    ]);
  });
});
