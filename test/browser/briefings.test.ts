import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DIST, builtPages, readPage } from "./built-site.ts";
import { openPrint, type Print } from "./open-print.ts";

// The prints are opened with another program: what the page says stands in the PDF, with its fonts inside.

const pages = builtPages().filter((page) => /(^|\/)briefings\/[^/]+\/([\d-]+\/)?$/.test(page));

/** Words and numbers without what typesetting does to them: blanks, and hyphens at line ends. */
function squeeze(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u00ad\u200b]/g, "");
}

function decode(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"');
}

/** A page with fewer lines looks like a mistake. */
const FEWEST_LINES = 5;

/** The lines of a page from the top, squeezed, without the number of the page. */
function linesOf(items: Print["items"][number]): string[] {
  const lines = new Map<number, { x: number; text: string }[]>();
  for (const item of items) {
    if (!("transform" in item) || item.str.trim() === "") continue;
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const line = Math.round(y);
    lines.set(line, [...(lines.get(line) ?? []), { x, text: item.str }]);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([, parts]) =>
      squeeze(
        parts
          .sort((a, b) => a.x - b.x)
          .map(({ text }) => text)
          .join(""),
      ),
    )
    .filter((text) => !/^—\d+—$/.test(text));
}

describe("the print of", () => {
  test("every edition is there", () => {
    const files = readdirSync("data/briefings", { recursive: true }).map(String);
    const kept = files.filter((file) => /[/\\].*\.json$/.test(file)).length;
    const present = files.filter((file) => /^[^/\\]+\.json$/.test(file)).length;
    expect(present).toBeGreaterThan(10);
    // Two languages; the present edition stands at its lasting address too.
    expect(pages.length).toBe(2 * (kept + 2 * present));
    for (const page of pages)
      for (const kind of ["pdf", "pptx", "docx"])
        expect([page, existsSync(join(DIST, page, `briefing.${kind}`))]).toEqual([page, true]);
  });

  test.each(pages)("%s says what its page says", async (page) => {
    const html = readPage(page);
    const { texts } = await openPrint(`${page}briefing.pdf`);
    const printed = squeeze(texts.join("\n"));
    const sayings = [...html.matchAll(/<p class="saying">([\s\S]*?)<\/p>/g)].map((match) => match[1] ?? "");
    const cells = [...html.matchAll(/<t[dh] role="(?:cell|rowheader)"[^>]*>([\s\S]*?)<\/t[dh]>/g)].map((match) =>
      (match[1] ?? "").replaceAll(/<span class="(?:visually-hidden|sub)">[\s\S]*?<\/span>/g, ""),
    );
    expect(sayings.length + cells.length).toBeGreaterThan(3);
    const numerals = [...sayings, ...cells].flatMap((part) => decode(part).match(/\d[\d.,]*\d|\d/g) ?? []);
    for (const numeral of numerals) expect(printed).toContain(numeral);
    for (const saying of sayings) expect(printed).toContain(squeeze(decode(saying)));
  });

  test.each(pages)("%s keeps its one page to one page, at its full size", async (page) => {
    const html = readPage(page);
    const { items, texts } = await openPrint(`${page}briefing.pdf`);
    const [first = "", ...others] = texts.map(squeeze);
    const people = /<section[^>]*class="people"[^>]*>([\s\S]*?)<\/section>/.exec(html)?.[1] ?? "";
    const words = [...people.matchAll(/<(?:h2|h3|p)[^>]*>([\s\S]*?)<\//g)].map((match) =>
      squeeze(decode(match[1] ?? "")),
    );
    expect(words.length).toBe(5);
    for (const word of words) expect(first).toContain(word);
    for (const rest of others) expect(rest).not.toContain(words[0]);
    // Where something sticks out to the right, browsers shrink everything: the title is 22 pt only if nothing does.
    const sizes = (items[0] ?? []).map((item) => ("height" in item ? item.height : 0));
    expect(Math.max(...sizes)).toBeGreaterThan(21.5);
  });

  test.each(pages)("%s breaks no word and no value of its tables", async (page) => {
    const lines = (await openPrint(`${page}briefing.pdf`)).items.flatMap(linesOf);
    const isEnglish = page.startsWith("en/");
    const cells = [...readPage(page).matchAll(/<t[dh] role="(?:cell|rowheader)"([^>]*)>([\s\S]*?)<\/t[dh]>/g)];
    const words = cells.flatMap(([, attributes = "", inner = ""]) => {
      const text = decode(
        inner
          .replaceAll(/<span class="(?:visually-hidden|sub)">[\s\S]*?<\/span>/g, " ")
          .replaceAll(/<a [^>]*class="mark"[\s\S]*?<\/a>/g, " "),
      );
      if (isEnglish) return text.split(/[\s–]+/);
      return attributes.includes("numeric") ? [text] : [];
    });
    const broken = words.map(squeeze).filter((word) => !lines.some((line) => line.includes(word)));
    expect(broken).toEqual([]);
  });

  test.each(pages)("%s has no nearly empty page, and none that ends on a heading", async (page) => {
    const { items } = await openPrint(`${page}briefing.pdf`);
    const html = readPage(page);
    const texts = (tag: string): string[] =>
      [...html.matchAll(new RegExp(`<${tag}[ >][^>]*?>?([\\s\\S]*?)</${tag}>`, "g"))].map((match) =>
        squeeze(decode(match[1] ?? "")),
      );
    const headings = [...texts("h2"), ...texts("h3")];
    const labels = [...html.matchAll(/<th role="columnheader"[^>]*>([\s\S]*?)<\/th>/g)].map((match) =>
      squeeze(decode(match[1] ?? "")),
    );
    for (const [index, each] of items.entries()) {
      const [number, lines] = [index + 1, linesOf(each)];
      expect([number, lines.length >= FEWEST_LINES ? "enough" : lines]).toEqual([number, "enough"]);
      const last = lines.at(-1) ?? "";
      expect(headings).not.toContain(last);
      // A head of several lines stands at the foot of its cells: its last line begins and ends as the columns do.
      const isHead = labels.some((label) => last.startsWith(label)) && labels.some((label) => last.endsWith(label));
      expect([number, isHead ? last : "no head of a table"]).toEqual([number, "no head of a table"]);
    }
  });

  test("no edition leads to the machine that printed it, or carries its clock", () => {
    for (const page of pages) {
      const day = /data-edition="([\d-]+)"/.exec(readPage(page))?.[1]?.replaceAll("-", "") ?? "none";
      const raw = readFileSync(join(DIST, page, "briefing.pdf")).toString("latin1");
      expect(raw).not.toMatch(/\.invalid|127\.0\.0\.1|localhost|file:\/\//);
      expect(raw).toContain(`/CreationDate (D:${day}000000`);
      expect(raw).toMatch(/\/FontFile2/);
    }
  });
});

describe("presenting", () => {
  test("is one small deferred script beside a page that needs none", () => {
    for (const page of pages) expect(readPage(page)).toMatch(/<script defer src="[./]+present\.js"><\/script>/);
    expect(brotliCompressSync(readFileSync(join(DIST, "present.js"))).length).toBeLessThan(2048);
  });
});
