import { describe, expect, test } from "vitest";
import { builtPages, readPage } from "./built-site.ts";
import { openPrint } from "./open-print.ts";
import { openSite } from "./open-site.ts";

// The wall charts and cards are opened again as files: size of paper, pages, words, fonts.

const walls = builtPages().filter((page) => /(^|\/)projects\/wall\/[^/]+\/$/.test(page));
const cards = builtPages().filter((page) => /(^|\/)projects\/cards\/[^/]+\/$/.test(page));
/** Points to a millimetre. */
const MM = 72 / 25.4;

async function open(page: string, file: string) {
  const { raw, texts, size } = await openPrint(`${page}${file}`);
  return { raw, pages: texts.map(squeeze), size };
}

function squeeze(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "");
}

function decode(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

test("each zone has its wall and its cards in both languages", () => {
  expect([walls.length, cards.length]).toEqual([4, 4]);
});

describe.each(walls)("%s", (page) => {
  const html = readPage(page);
  const sheets = html.match(/class="wall-sheet"/g)?.length ?? 0;

  test.each([
    ["wall-a1.pdf", 841, 594],
    ["wall-a0.pdf", 1189, 841],
  ])("%s is one drawing to a sheet of %i × %i mm, with every project, in type and lines", async (file, wide, high) => {
    const { raw, pages, size } = await open(page, file);
    expect(Math.abs(size.width - wide * MM)).toBeLessThan(2);
    expect(Math.abs(size.height - high * MM)).toBeLessThan(2);
    expect(pages.length).toBe(sheets);
    const names = [...html.matchAll(/<th role="rowheader"[^>]*>([\s\S]*?)<\/th>/g)].map((match) =>
      squeeze(decode(match[1] ?? "")),
    );
    expect(names.length).toBeGreaterThan(5);
    const printed = pages.join("");
    // A long name takes two lines, between which other words of the sheet may stand in the file.
    for (const name of names)
      expect([name, printed.includes(name) || printed.includes(name.slice(0, 5))]).toEqual([name, true]);
    expect(raw).not.toMatch(/\/Subtype\s*\/Image/);
    expect(raw).toMatch(/\/FontFile2/);
    expect(raw).not.toMatch(/\.invalid|file:\/\//);
  });
});

describe("a card in print", () => {
  const site = openSite();

  test.each(cards)("of %s loses nothing at its foot, and keeps room to write", async (page) => {
    const context = await site.browser.newContext({ viewport: { width: 794, height: 1123 } });
    const tab = await context.newPage();
    await tab.emulateMedia({ media: "print" });
    await tab.goto(site.url + page);
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".card")].map((card) => {
        const foot = card.querySelector(".card-imprint")?.getBoundingClientRect().bottom ?? Infinity;
        const stages = card.querySelector(".card-stages > :last-child")?.getBoundingClientRect().bottom ?? Infinity;
        const imprint = card.querySelector(".card-imprint")?.getBoundingClientRect().top ?? 0;
        return {
          id: card.id,
          cut: foot > card.getBoundingClientRect().bottom || stages > imprint,
          room: card.querySelector<HTMLElement>(".card-blank")?.offsetHeight ?? 0,
        };
      }),
    );
    await context.close();
    expect(found.filter(({ cut }) => cut)).toEqual([]);
    // 25 mm
    expect(found.filter(({ room }) => room < 94)).toEqual([]);
  });
});

describe.each(cards)("%s", (page) => {
  test("prints two cards to a sheet, each whole and on its own half", async () => {
    const html = readPage(page);
    const { raw, pages, size } = await open(page, "cards.pdf");
    expect(Math.abs(size.width - 210 * MM)).toBeLessThan(2);
    const found = [...html.matchAll(/<section class="card[^"]*" id="[^"]+">([\s\S]*?)<\/section>/g)].map((match) => {
      const card = match[1] ?? "";
      const part = (pattern: RegExp): string[] =>
        [...card.matchAll(pattern)].map((each) => squeeze(decode(each[1] ?? "")));
      return [
        ...part(/<h2[^>]*>([\s\S]*?)<\/h2>/g),
        ...part(/<span class="card-number"[^>]*>([\s\S]*?)<\/span>/g),
        ...part(/<p class="stage-source"[^>]*>([\s\S]*?)<\/p>/g),
        ...part(/class="stage-value"[^>]*>([\s\S]*?)<\/a>/g),
      ];
    });
    expect(pages.length).toBe(Math.ceil(found.length / 2));
    found.forEach((words, index) => {
      for (const word of words) expect([word, pages[Math.floor(index / 2)]?.includes(word)]).toEqual([word, true]);
    });
    expect(raw).not.toMatch(/\.invalid|file:\/\//);
  });
});
