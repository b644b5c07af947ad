import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { briefingDocx } from "../../src/exports/briefing-docx.ts";
import { briefingPptx } from "../../src/exports/briefing-pptx.ts";
import { qrSvg } from "../../src/exports/qr.ts";
import { loadCatalogue } from "../../src/load/load-catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { briefingDocument } from "../../src/views/briefing-document.ts";

// The files are opened again: what stands in them is what the edition says.

const { catalogue } = loadCatalogue("data");
if (!catalogue) throw new Error("the data are not sound");
const record = catalogue;
const cases = [...record.editions.keys()].flatMap((slug) => LANGS.map((lang) => [slug, lang] as const));

function open(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function textOf(xml: string, tag: "a:t" | "w:t"): string {
  const found = [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))];
  return found
    .map((match) => match[1] ?? "")
    .join("\n")
    .replaceAll("&amp;", "&")
    .replaceAll("&apos;", "'");
}

describe("slides", () => {
  test.each(cases)(
    "of %s, %s: six to ten, native charts with the right values, sources in the notes",
    async (slug, lang) => {
      const document = briefingDocument(record, slug, lang);
      const parts = open(await briefingPptx(document));
      const named = (pattern: RegExp): string[] =>
        [...parts].filter(([name]) => pattern.test(name)).map(([, xml]) => xml);
      const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
      expect(slides.length).toBeGreaterThanOrEqual(6);
      expect(slides.length).toBeLessThanOrEqual(10);
      expect(slides.some((xml) => xml.includes("<a:tbl>"))).toBe(true);
      expect(slides.join("")).not.toContain("<p:pic>");
      const drawn = document.charts.slice(0, 4).filter(({ bars }) => bars.length > 1);
      const values = named(/^ppt\/charts\/chart\d+\.xml$/).map((xml) => {
        const cache = /<c:val>[\s\S]*?<\/c:val>/.exec(xml)?.[0] ?? "";
        return [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => Number(match[1]));
      });
      const sorted = (lists: number[][]): string[] => lists.map((list) => list.join(" ")).sort();
      expect(sorted(values)).toEqual(
        sorted(drawn.map(({ bars }) => bars.map(({ value }) => value).toReversed())),
      );
      const notes = named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((xml) => textOf(xml, "a:t"));
      expect(notes.length).toBe(slides.length);
      for (const source of document.sources) expect(notes.join("\n")).toContain(source);
      const text = slides.map((xml) => textOf(xml, "a:t")).join("\n");
      for (const cells of document.table.rows) for (const cell of cells) expect(text).toContain(cell.text);
      for (const { paragraphs } of document.sections)
        for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    },
  );
});

describe("the document", () => {
  test.each(cases)(
    "of %s, %s: the margins and sizes of GB/T 9704, real tables, every sentence",
    async (slug, lang) => {
      const document = briefingDocument(record, slug, lang);
      const parts = open(await briefingDocx(document));
      const xml = parts.get("word/document.xml") ?? "";
      // Twentieths of a point, rounded down: A4 with margins of 37, 26, 35 and 28 mm.
      const [margins = "", size = ""] = [/<w:pgMar [^>]*/, /<w:pgSz [^>]*/].map((tag) => tag.exec(xml)?.[0]);
      expect(margins).toContain('w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"');
      expect(size).toContain('w:w="11905" w:h="16837"');
      expect(xml).toContain('w:eastAsia="仿宋"');
      expect(xml).toContain('<w:sz w:val="32"/>');
      expect(xml).toContain('<w:sz w:val="44"/>');
      expect(xml.match(/<w:tbl>/g)?.length).toBe(1 + document.charts.length);
      expect(parts.get("word/settings.xml")).toContain("evenAndOddHeaders");
      expect([...parts.keys()].filter((name) => /footer\d+\.xml$/.test(name)).length).toBe(2);
      expect(parts.get("word/fontTable.xml")).toContain("FangSong");
      const text = textOf(xml, "w:t");
      for (const { paragraphs, small } of [...document.sections, ...document.closing])
        for (const paragraph of [...paragraphs, ...small]) expect(text).toContain(paragraph);
      for (const cells of document.table.rows) for (const cell of cells) expect(text).toContain(cell.text);
    },
  );
});

test("the same edition gives the same bytes", async () => {
  const document = briefingDocument(record, "shifo", "zh");
  expect(Buffer.from(await briefingPptx(document)).equals(await briefingPptx(document))).toBe(true);
  expect(Buffer.from(await briefingDocx(document)).equals(await briefingDocx(document))).toBe(true);
});

test("no file names another day than the edition's", async () => {
  const document = briefingDocument(record, "wutong", "en");
  for (const bytes of [await briefingPptx(document), await briefingDocx(document)])
    expect(open(bytes).get("docProps/core.xml")).toContain("2026-11-20T00:00:00Z");
});

test("a QR code is one path with a quiet zone and its text alternative", () => {
  const svg = qrSvg("https://data.example.cn/briefings/wutong/", "QR & more");
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 37 37"/);
  expect(svg).toContain("<title>QR &amp; more</title>");
  expect(svg.match(/<path/g)?.length).toBe(1);
  // The finder pattern at the upper left stands four modules in.
  expect(svg).toContain("M4 4h7v1h-7z");
});
