import { wordsOf } from "../../src/text/words.ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { briefingDocx } from "../../src/exports/briefing-docx.ts";
import { briefingPptx } from "../../src/exports/briefing-pptx.ts";
import { joinParts, type ValueParts } from "../../src/format/number.ts";
import { finishSheet, labelFormat } from "../../src/exports/pptx-parts.ts";
import { qrSvg } from "../../src/exports/qr.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { formatLocator } from "../../src/format/locator.ts";
import type { Role } from "../../src/schema/codes.ts";

import type { Origin } from "../../src/text/sentence.ts";
import { valueText } from "../../src/text/value.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { editionCatalogue } from "../../src/views/briefings/edition.ts";
import { briefingView } from "../../src/views/briefings/briefing.ts";
import { briefingDocument } from "../../src/views/briefings/briefing-document.ts";
import { sentencesOf } from "../views/tracing.ts";
import { onePage } from "../../src/views/briefings/one-page.ts";
import { briefingReferences } from "../../src/views/briefings/row-references.ts";

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
      const document = briefingDocument({ catalogue: record, lang }, slug);
      const parts = open(await briefingPptx(document));
      const named = (pattern: RegExp): string[] =>
        [...parts].filter(([name]) => pattern.test(name)).map(([, xml]) => xml);
      const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
      expect(slides.length).toBeGreaterThanOrEqual(6);
      expect(slides.length).toBeLessThanOrEqual(10);
      expect(slides.some((xml) => xml.includes("<a:tbl>"))).toBe(true);
      expect(slides.join("")).not.toContain("<p:pic>");
      const drawn = document.charts.slice(0, 4).filter(({ bars }) => bars.length > 1);
      const values = named(/^ppt\/charts\/chart\d+\.xml$/).map((xml) =>
        seriesOf(xml)
          .flatMap(({ points }) => points)
          .sort((a, b) => b.index - a.index)
          .map(({ value }) => value),
      );
      const sorted = (lists: number[][]): string[] => lists.map((list) => list.join(" ")).sort();
      expect(sorted(values)).toEqual(sorted(drawn.map(({ bars }) => bars.map(({ value }) => value))));
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

/** The series of a native chart: name, look, and every point with the format of its label. */
function seriesOf(xml: string) {
  return [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([series]) => {
    const labels = new Map(
      [...series.matchAll(/<c:dLbl><c:idx val="(\d+)"\/><c:numFmt formatCode="([^"]*)"/g)].map((match) => [
        Number(match[1]),
        unescape(match[2] ?? ""),
      ]),
    );
    const cache = /<c:val>[\s\S]*?<\/c:val>/.exec(series)?.[0] ?? "";
    return {
      name: unescape(/<c:tx>[\s\S]*?<c:v>([^<]*)/.exec(series)?.[1] ?? ""),
      look: /<c:spPr>[\s\S]*?<\/c:spPr>/.exec(series)?.[0] ?? "",
      points: [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map((match) => {
        const index = Number(match[1]);
        return { index, value: Number(match[2]), format: labels.get(index) ?? "General" };
      }),
    };
  });
}

/** What office programs write for a number under a format of quoted words and digits. */
function formatted(format: string, value: number): string {
  const sections = format.split(";");
  const section = (value > 0 ? sections[0] : value < 0 ? sections[1] : sections[2]) ?? format;
  return section.replaceAll(
    /"([^"]*)"|([#,0]+)(?:\.(0+))?/g,
    (_, words?: string, digits?: string, decimals?: string) => {
      if (words !== undefined) return words;
      const [whole = "", rest] = Math.abs(value)
        .toFixed(decimals?.length ?? 0)
        .split(".");
      const grouped = digits?.includes(",") ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") : whole;
      return rest === undefined ? grouped : `${grouped}.${rest}`;
    },
  );
}

describe("native charts", () => {
  test.each(cases)("of %s, %s say at each bar what the page says", async (slug, lang) => {
    const parts = open(await briefingPptx(briefingDocument({ catalogue: record, lang }, slug)));
    const drawn = briefingDocument({ catalogue: record, lang }, slug)
      .charts.slice(0, 4)
      .filter(({ bars }) => bars.length > 1);
    drawn.forEach(({ bars, title }, index) => {
      const series = seriesOf(parts.get(`ppt/charts/chart${index + 1}.xml`) ?? "");
      const texts = series
        .flatMap(({ points }) => points)
        .sort((a, b) => b.index - a.index)
        .map(({ format, value }) => formatted(format, value));
      expect([title, ...texts]).toEqual([title, ...bars.map(({ parts }) => joinParts(parts))]);
    });
  });

  test("draw what is no result hollow, in series of their own that the legend names", async () => {
    const roles = new Set<string>();
    for (const [slug, lang] of cases) {
      const { roleLabels } = wordsOf(lang);
      const document = briefingDocument({ catalogue: record, lang }, slug);
      const parts = open(await briefingPptx(document));
      const drawn = document.charts.slice(0, 4).filter(({ bars }) => bars.length > 1);
      drawn.forEach(({ bars, title }, index) => {
        const xml = parts.get(`ppt/charts/chart${index + 1}.xml`) ?? "";
        const told = [...new Set(bars.map(({ role }) => role))];
        for (const role of told) roles.add(role);
        const name = (role: Role): string => (told.every((each) => each === "actual") ? title : roleLabels[role]);
        const series = new Map(seriesOf(xml).map((each) => [each.name, each]));
        expect([...series.keys()].sort()).toEqual(told.map(name).sort());
        for (const role of told) {
          const { look = "", points = [] } = series.get(name(role)) ?? {};
          expect(points.length).toBe(bars.filter((bar) => bar.role === role).length);
          const dash = { actual: "", target: "dash", plan: "dash", forecast: "sysDot" }[role];
          expect([title, role, /prstDash val="(\w+)"/.exec(look)?.[1] ?? ""]).toEqual([title, role, dash]);
          expect(look.includes("<a:alpha")).toBe(role !== "actual");
        }
        expect(xml.includes("<c:legend>")).toBe(told.some((role) => role !== "actual"));
        const sheet = `ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`;
        expect(parts.has(sheet)).toBe(true);
      });
    }
    // Targets and forecasts of the record cannot be compared with anything and are listed.
    expect([...roles].sort()).toEqual(["actual", "plan"]);
  });

  test.each([
    [{ number: "135.8", after: "亿元" }, 135.8],
    [{ before: "超", number: "480", after: "亿元 ◆ 有矛盾" }, 480],
    [{ before: "over ", number: "3,000", after: " times" }, 3000],
    [{ sign: "+", number: "28.9", after: "%" }, 28.9],
    [{ sign: "−", number: "5.2", after: "%" }, -5.2],
    [{ number: "10.0", after: "%" }, 10],
    [{ number: "0", after: "个" }, 0],
    [{ before: "CNY ", number: "6.9225", after: " million" }, 6.9225],
    [{ before: "约", number: "1/3", factor: null }, 33.3],
    [{ number: "3", upper: "~4", after: "名" }, 3],
  ])("a label reads %o", (some, value) => {
    const parts: ValueParts = { before: "", sign: "", upper: "", after: "", factor: "1", ...some };
    expect(formatted(labelFormat(parts), value)).toBe(joinParts(parts));
  });

  test("the sheet behind a chart leaves out what is nothing, and keeps naught", () => {
    const series = [{ name: "", role: "actual" as const, values: [0, null], printed: [] }];
    const cell = (name: string): string => `<c r="${name}"><v></v></c>`;
    expect(finishSheet(cell("B2") + cell("B3"), series)).toBe('<c r="B2"><v>0</v></c>');
  });
});

describe("whoever does not see the slides", () => {
  test.each(cases)("of %s, %s finds a title on each, and a name for each thing", async (slug, lang) => {
    const document = briefingDocument({ catalogue: record, lang }, slug);
    const parts = open(await briefingPptx(document));
    const titles: string[] = [];
    for (const [name, xml] of parts) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
      const shapes = [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => shape);
      const [title, ...others] = shapes.filter((shape) => /<p:ph[^>]*type="title"/.test(shape));
      expect(others).toEqual([]);
      titles.push(textOf(title ?? "", "a:t"));
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(xml).not.toMatch(/<p:cNvPr [^>]*name="(?:Text|Table|Chart|Shape|Object) \d*"/);
      for (const [frame] of xml.matchAll(/<p:graphicFrame>[\s\S]*?<\/p:nvGraphicFramePr>/g))
        expect(frame).toMatch(/ descr="[^"]{5,}"/);
      if (xml.includes("<a:tbl>")) expect(xml).toContain('<a:tblPr firstRow="1"/>');
    }
    expect(titles.length).toBeGreaterThanOrEqual(6);
    expect(titles).not.toContain("");
    for (const { headline } of document.charts.slice(0, 4)) expect(titles.map(unescape)).toContain(headline);
  });
});

describe("the document", () => {
  test.each(cases)("of %s, %s: the margins and sizes of GB/T 9704, real tables, every sentence", async (slug, lang) => {
    const document = briefingDocument({ catalogue: record, lang }, slug);
    const parts = open(await briefingDocx(document));
    const xml = parts.get("word/document.xml") ?? "";
    // Twentieths of a point, rounded down: A4 with margins of 37, 26, 35 and 28 mm.
    const [margins = "", size = ""] = [/<w:pgMar [^>]*/, /<w:pgSz [^>]*/].map((tag) => tag.exec(xml)?.[0]);
    expect(margins).toContain('w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(size).toContain('w:w="11905" w:h="16837"');
    expect(xml).toContain('w:eastAsia="仿宋"');
    expect(xml).toContain('<w:sz w:val="32"/>');
    expect(xml).toContain('<w:sz w:val="44"/>');
    // The indicators, the boxes to fill in, one for each chart, what is left of the indicators, where each number comes from.
    const tables = 3 + document.charts.length + (document.onePage.rest?.table ? 1 : 0);
    expect(xml.match(/<w:tbl>/g)?.length).toBe(tables);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(3);
    const alternatives = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(alternatives.length).toBe(document.charts.length);
    alternatives.forEach((alt, index) =>
      expect(unescape(alt)).toBe(document.charts[index]?.picture.alt.replaceAll(/\s+/g, " ")),
    );
    const pictures = [...parts.keys()].filter((name) => /^word\/media\/.+\.png$/.test(name));
    expect(pictures.length).toBe(document.charts.length);
    expect(parts.get("word/settings.xml")).toContain("evenAndOddHeaders");
    expect([...parts.keys()].filter((name) => /footer\d+\.xml$/.test(name)).length).toBe(2);
    expect(parts.get("word/fontTable.xml")).toContain("FangSong");
    const text = textOf(xml, "w:t");
    for (const { paragraphs, small } of [...document.sections, ...document.closing])
      for (const paragraph of [...paragraphs, ...small]) expect(text).toContain(paragraph);
    for (const cells of document.table.rows) for (const cell of cells) expect(text).toContain(cell.text);
  });
});

function unescape(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The rows that a word rests on. */
function idsOf(origin: Origin | null): string[] {
  return origin?.kind === "row" ? [origin.id] : origin?.kind === "derived" ? origin.rows : [];
}

describe("the first page of the document", () => {
  test.each(cases)("of %s, %s holds what that of the print holds, and the annex the rest", async (slug, lang) => {
    const view = briefingView({ catalogue: record, lang }, slug);
    const first = onePage(view);
    const xml =
      open(await briefingDocx(briefingDocument({ catalogue: record, lang }, slug))).get("word/document.xml") ?? "";
    const [page = "", annex = ""] = xml.split("<w:sectPr").map((part) => textOf(part, "w:t").split("\n"));
    const sayings = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text);
    const names = (table: typeof first.table | null): string[] =>
      table?.rows.map(({ cells }) => cells.find(({ head }) => head)?.text ?? "") ?? [];
    const has = (lines: string[] | string, text: string): boolean =>
      [...lines].some((line) => unescape(line).includes(text));
    for (const text of [
      ...sayings([...first.summary, ...first.highlights, ...first.shortfalls]),
      ...names(first.table),
      ...view.table.notes,
      view.headings.people,
    ])
      expect([text, has(page, text)]).toEqual([text, true]);
    for (const text of sayings([...first.rest.highlights, ...first.rest.shortfalls]))
      expect([text, has(page, text), has(annex, text)]).toEqual([text, false, true]);
    for (const text of names(first.rest.table)) expect([text, has(annex, text)]).toEqual([text, true]);
    for (const rule of view.rules) expect([rule, has(annex, rule)]).toEqual([rule, true]);
  });
});

describe("every number leads back to its row", () => {
  test.each(cases)("in the files of %s, %s", async (slug, lang) => {
    const view = briefingView({ catalogue: record, lang }, slug);
    const document = briefingDocument({ catalogue: record, lang }, slug);
    const told = [
      ...[...view.summary, ...view.highlights, ...view.shortfalls].flatMap(({ words }) => words),
      ...view.table.rows.flatMap(({ cells }) => cells),
    ].flatMap(({ origin }) => idsOf(origin));
    const drawn = view.figures.flatMap(({ observations }) => observations.map(({ id }) => id));
    const named = document.references.table.rows.map((cells) => cells.at(-1)?.text ?? "");
    expect(new Set(named)).toEqual(new Set(named.filter(Boolean)));
    for (const id of [...told, ...drawn]) expect(named).toContain(id);
    const edition = record.editions.get(slug);
    if (!edition) throw new Error(slug);
    const rows = new Map(edition.observations.map((row) => [row.id, row]));
    const then = editionCatalogue(record, edition);
    for (const cells of document.references.table.rows) {
      const [value, , place, id] = cells.map(({ text }) => text);
      const row = rows.get(id ?? "");
      if (!row) throw new Error(`no row ${id}`);
      expect(value).toBe(valueText({ catalogue: then, lang }, row));
      expect(place).toContain(formatLocator(row.locator, lang));
    }
    const docx = textOf(open(await briefingDocx(document)).get("word/document.xml") ?? "", "w:t");
    for (const id of named) expect(docx).toContain(id);
    const slides = open(await briefingPptx(document));
    const notes = [...slides].filter(([name]) => name.startsWith("ppt/notesSlides/")).map(([, xml]) => xml);
    const spoken = notes.map((xml) => textOf(xml, "a:t")).join("\n");
    for (const id of told) expect(spoken).toContain(`[${id}]`);
  });

  test.each(cases)("on each slide of %s, %s, those of that slide and no others", async (slug, lang) => {
    const view = briefingView({ catalogue: record, lang }, slug);
    const parts = open(await briefingPptx(briefingDocument({ catalogue: record, lang }, slug)));
    const sentences = sentencesOf(view);
    let slides = 0;
    for (const [name, xml] of parts) {
      const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
      if (number === undefined) continue;
      slides++;
      const text = textOf(xml, "a:t");
      const lines = text.split("\n");
      // The second slide has the table, and those of charts begin with their headline.
      const figure = view.figures.find(({ headline }) => unescape(lines[0] ?? "") === headline);
      const expected = figure
        ? figure.observations.map(({ id }) => id)
        : [
            ...(number === "2" ? view.table.rows.flatMap(({ cells }) => cells) : []),
            ...sentences.filter((sentence) => text.includes(sentence.text)).flatMap(({ words }) => words),
          ].flatMap(({ origin }) => idsOf(origin));
      for (const { text: derivation, formula, rows } of view.derivations)
        if (text.includes(`${derivation} = ${formula}`)) expected.push(...rows);
      const notes = textOf(parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? "", "a:t");
      const named = [...unescape(notes).matchAll(/ \[([^\]]+)\]$/gm)].map((match) => match[1] ?? "");
      expect([number, [...new Set(named)].sort()]).toEqual([number, [...new Set(expected)].sort()]);
    }
    expect(slides).toBeGreaterThanOrEqual(6);
  });

  test("on the first page and in the annex, each what stands there and no others", () => {
    let split = 0;
    for (const [slug, lang] of cases) {
      const view = briefingView({ catalogue: record, lang }, slug);
      const { overview, highlights, shortfalls, rest } = briefingReferences(record, view);
      const first = onePage(view);
      if (first.rest.table) split++;
      const cells = (table: typeof first.table | null) => table?.rows.flatMap((row) => row.cells) ?? [];
      const words = (items: typeof first.highlights) => items.flatMap((item) => item.words);
      const parts = [
        [overview, [...words(first.summary), ...cells(first.table)]],
        [highlights, words(first.highlights)],
        [shortfalls, words(first.shortfalls)],
        [rest.table, cells(first.rest.table)],
        [rest.highlights, words(first.rest.highlights)],
        [rest.shortfalls, words(first.rest.shortfalls)],
      ] as const;
      for (const [references, told] of parts)
        expect(references.map(({ id }) => id)).toEqual([...new Set(told.flatMap(({ origin }) => idsOf(origin)))]);
    }
    expect(split).toBeGreaterThan(0);
  });

  test("by a link, where the site has a public address, and by its place alone where it has none", async () => {
    const base = "https://data.example.cn/parks/";
    const published = { ...record, site: { ...record.site, base_url: base } };
    const [with_, without] = [published, record].map((each) =>
      briefingDocument({ catalogue: each, lang: "zh" }, "shifo"),
    );
    if (!with_ || !without) throw new Error("no document");
    const links = async (bytes: Promise<Uint8Array>, part: RegExp): Promise<string[]> =>
      [...open(await bytes)]
        .filter(([name]) => part.test(name))
        .flatMap(([, xml]) => [...xml.matchAll(/Target="(https?:[^"]+)"/g)].map((match) => match[1] ?? ""));
    const anchor = with_.references.table.rows
      .map((cells) => cells[0]?.href ?? "")
      .find((href) => href.includes("fixed-asset-investment"));
    expect(anchor).toMatch(/^https:\/\/data\.example\.cn\/parks\/.+#shifo\.fixed-asset-investment\./);
    // Word keeps the place on the page apart from the page.
    const [page, place] = anchor?.split("#") ?? [];
    expect(await links(briefingDocx(with_), /document\.xml\.rels$/)).toContain(page);
    expect(open(await briefingDocx(with_)).get("word/document.xml")).toContain(`w:anchor="${place}"`);
    expect(await links(briefingPptx(with_), /slides\/_rels/)).toContain(anchor);
    expect(await links(briefingDocx(without), /\.rels$/)).toEqual([]);
    expect(await links(briefingPptx(without), /\.rels$/)).toEqual([]);
    expect(Buffer.from(await briefingDocx(with_)).equals(await briefingDocx(with_))).toBe(true);
    expect(Buffer.from(await briefingPptx(with_)).equals(await briefingPptx(with_))).toBe(true);
  });
});

test("the same edition gives the same bytes", async () => {
  const document = briefingDocument({ catalogue: record, lang: "zh" }, "shifo");
  expect(Buffer.from(await briefingPptx(document)).equals(await briefingPptx(document))).toBe(true);
  expect(Buffer.from(await briefingDocx(document)).equals(await briefingDocx(document))).toBe(true);
});

test("no file names another day than the edition's", async () => {
  const document = briefingDocument({ catalogue: record, lang: "en" }, "wutong");
  const day = record.editions.get("wutong")?.spec.edition ?? "none";
  for (const bytes of [await briefingPptx(document), await briefingDocx(document)])
    expect(open(bytes).get("docProps/core.xml")).toContain(`${day}T00:00:00Z`);
});

test("a QR code is one path with a quiet zone and its text alternative", () => {
  const svg = qrSvg("https://data.example.cn/briefings/wutong/", "QR & more");
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 37 37"/);
  expect(svg).toContain("<title>QR &amp; more</title>");
  expect(svg.match(/<path/g)?.length).toBe(1);
  // The finder pattern at the upper left stands four modules in.
  expect(svg).toContain("M4 4h7v1h-7z");
});
