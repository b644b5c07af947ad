import { inEveryLanguage } from "../../src/text/words.ts";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { strFromU8, unzipSync } from "fflate";

import { builtPages, DIST } from "./built-site.ts";

// Slides and documents are opened by an office program where one is installed. Where none is, a test says so and asks
// what can be asked of the files themselves; the unit tests read their XML everywhere.

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const pages = builtPages().filter((page) => /(^|\/)briefings\/[^/]+\/$/.test(page));
const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function squeeze(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u00ad\u200b]/g, "");
}

/** The words of every paragraph in a part of an office file. */
function words(path: string, part: RegExp, tag: "a:t" | "w:t"): string[] {
  const files = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => part.test(name));
  return files.flatMap(([, bytes]) =>
    [...strFromU8(bytes).matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map((match) =>
      (match[1] ?? "").replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ),
  );
}

/** Prints all files of one kind with LibreOffice, in a profile of its own so that a running one is left alone. */
function printAll(file: string): void {
  const copies = pages.map((page) => {
    const copy = join(folder, `${flat(page)}-${file}`);
    copyFileSync(join(DIST, page, file), copy);
    return copy;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(office ?? "", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...copies], {
    stdio: "pipe",
    timeout: 500_000,
  });
}

function flat(page: string): string {
  return page.replaceAll("/", "_");
}

if (office) {
  describe.each([
    ["briefing.docx", /^word\/document\.xml$/, "w:t"],
    ["briefing.pptx", /^ppt\/slides\/slide\d+\.xml$/, "a:t"],
  ] as const)("LibreOffice opens %s", (file, part, tag) => {
    beforeAll(() => printAll(file), 500_000);

    test.each(pages)("of %s, and no numeral is lost", async (page) => {
      const path = join(DIST, page, file);
      const pdf = readFileSync(join(folder, `${flat(page)}-${file.slice(0, -5)}.pdf`));
      const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
      const printed = squeeze(text.join(""));
      const numerals = words(path, part, tag).flatMap((each) => each.match(/\d[\d.,]*\d|\d/g) ?? []);
      expect(numerals.length).toBeGreaterThan(10);
      expect(numerals.filter((numeral) => !printed.includes(numeral))).toEqual([]);
      const names = Object.keys(unzipSync(readFileSync(path)));
      const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
      if (tag === "a:t") expect(totalPages).toBe(slides);
      else {
        expect(totalPages).toBeGreaterThan(2);
        // One page first: it ends with the boxes for people, and the annex begins on the second.
        const lang = page.startsWith("en/") ? "en" : "zh";
        const [first = "", second = ""] = text.map(squeeze);
        for (const word of [
          inEveryLanguage(({ briefingWords }) => briefingWords.causes),
          inEveryLanguage(({ briefingWords }) => briefingWords.nextSteps),
          inEveryLanguage(({ briefingWords }) => briefingWords.blank),
        ])
          expect(first).toContain(squeeze(word[lang]));
        expect(second.slice(0, 6)).toMatch(lang === "zh" ? /^附:/ : /^Annex/);
      }
    });
  });
} else {
  test("LibreOffice is not installed: office files were read as XML only", () => {
    console.warn("LibreOffice is not installed: office files were read as XML only, not opened.");
    for (const page of pages)
      for (const file of ["briefing.docx", "briefing.pptx"])
        expect(Object.keys(unzipSync(readFileSync(join(DIST, page, file))))).toContain("[Content_Types].xml");
  });
}
