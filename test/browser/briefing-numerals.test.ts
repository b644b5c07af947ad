import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { inLanguage, paths } from "../../src/site.ts";
import { briefingView, type BriefingView } from "../../src/views/briefings/briefing.ts";
import { briefingDocument } from "../../src/views/briefings/briefing-document.ts";
import { numerals } from "../views/tracing.ts";
import { DIST, readPage } from "./built-site.ts";
import { openPrint } from "./open-print.ts";

// Every numeral of every file of every edition is one that the edition says; that each of those leads to its row or its
// derivation is held by test/views/briefings-traced.test.ts. So a page, print, deck or document can add none of its own.

const { catalogue, problems } = loadCatalogue("data");
if (!catalogue) throw new Error(problems.map(({ message }) => message.en).join("\n"));
const record = catalogue;
const cases = [...record.editions.keys()].flatMap((slug) => LANGS.map((lang) => [slug, lang] as const));

/** What no reader sees: ids, addresses, dates for machines. */
const UNSEEN = new Set(["id", "slug", "href", "origin", "anchor", "qr", "from", "mark", "period", "dataset"]);

/** Every text of a view, those inside its drawings included, and nothing that only machines read. */
function textsOf(value: unknown, key = ""): string[] {
  if (UNSEEN.has(key) && typeof value !== "object") return [];
  if (typeof value === "string")
    return value.startsWith("<svg") ? [...value.matchAll(/>([^<]+)</g)].map((match) => match[1] ?? "") : [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, each]) => (name === "origin" ? [] : textsOf(each, name)));
  return [];
}

function said(view: BriefingView): Set<string> {
  const { figures, ...rest } = view;
  const drawn = figures.map(({ input: _input, observations: _observations, ...figure }) => figure);
  const document = briefingDocument({ catalogue: record, lang: view.lang }, view.slug);
  return new Set(textsOf([rest, drawn, document]).flatMap((text) => numerals(text.normalize("NFKC"))));
}

function stray(text: string, known: ReadonlySet<string>, pages = 0): string[] {
  return numerals(decode(text).normalize("NFKC")).filter(
    (numeral) => !known.has(numeral) && !(Number(numeral) >= 1 && Number(numeral) <= pages),
  );
}

function decode(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_match, code: string) => String.fromCodePoint(Number(code)));
}

function partsOf(file: string, name: RegExp, tag: string): string[] {
  const parts = Object.entries(unzipSync(readFileSync(file))).filter(([path]) => name.test(path));
  expect(parts.length).toBeGreaterThan(0);
  return parts.map(([, bytes]) => {
    // Fields are filled in by the program that opens the file: page and slide numbers.
    const xml = strFromU8(bytes).replaceAll(/<a:fld[\s\S]*?<\/a:fld>/g, "");
    const paragraphs = xml.split(/<\/[aw]:p>/);
    return paragraphs
      .map((paragraph) =>
        [...paragraph.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))]
          .map((match) => match[1] ?? "")
          .join(""),
      )
      .join("\n");
  });
}

describe.each(cases)("%s, %s", (slug, lang) => {
  const view = briefingView({ catalogue: record, lang }, slug);
  const known = said(view);
  const page = inLanguage(lang, paths.briefing(slug)).replace(/^\//, "");
  const file = (name: string): string => join(DIST, page, name);

  test("the page and its print leave no sentence out", async () => {
    const squeeze = (text: string): string => text.normalize("NFKC").replaceAll(/[\s\u00ad\u200b]/g, "");
    const html = squeeze(decode(readPage(page).replaceAll(/<[^>]+>/g, "")).replaceAll("&amp;", "&"));
    const print = squeeze((await openPrint(`${page}briefing.pdf`)).texts.join("\n"));
    const sentences = [...view.summary, ...view.highlights, ...view.shortfalls].map((each) => squeeze(each.text));
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.filter((each) => !html.includes(each))).toEqual([]);
    expect(sentences.filter((each) => !print.includes(each))).toEqual([]);
  });

  test("the page says no numeral of its own", () => {
    const [article = ""] = /<article class="briefing"[\s\S]*?<\/article>/.exec(readPage(page)) ?? [];
    const text = article
      .replaceAll(/<(script|style|title|desc)[^>]*>[\s\S]*?<\/\1>/g, " ")
      .replaceAll(/<[^>]+>/g, "\n");
    expect(numerals(text).length).toBeGreaterThan(20);
    expect(stray(text, known)).toEqual([]);
  });

  test("nor does the print", async () => {
    const { texts } = await openPrint(`${page}briefing.pdf`);
    const text = texts.join("\n");
    expect(numerals(text).length).toBeGreaterThan(20);
    expect(stray(text, known, texts.length)).toEqual([]);
  });

  test("nor do the slides and their notes", () => {
    const slides = partsOf(file("briefing.pptx"), /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/, "a:t");
    expect(numerals(slides.join("\n")).length).toBeGreaterThan(20);
    // The notes page numbers itself.
    expect(stray(slides.join("\n"), known, slides.length / 2)).toEqual([]);
  });

  test("nor does the document", () => {
    const parts = partsOf(file("briefing.docx"), /^word\/(document|header\d+|footer\d+)\.xml$/, "w:t");
    expect(numerals(parts.join("\n")).length).toBeGreaterThan(20);
    expect(stray(parts.join("\n"), known)).toEqual([]);
  });
});

test("one wrong digit anywhere would be seen", () => {
  const known = said(briefingView({ catalogue: record, lang: "zh" }, "wutong"));
  expect(stray("规上工业产值153.74亿元", known)).toEqual([]);
  expect(stray("规上工业产值153.75亿元", known)).toEqual(["153.75"]);
});
