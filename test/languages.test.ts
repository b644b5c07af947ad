import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// A third language is to be a folder of words (src/text/<language>/), not a search through src/. So no code asks which
// language it has: it takes the words of the language, or a function of its folder.

/** `lang === "zh"`, `"en" !== lang`, `case "zh":`. */
const COMPARED = /[!=]==?\s*["'`](?:zh|en)["'`]|["'`](?:zh|en)["'`]\s*[!=]==?|\bcase\s+["'`](?:zh|en)["'`]\s*:/;
/** What names a language at all: `{ zh: "…" }`, `name.en`, `"zh"`. */
const NAMED = /["'`](?:zh|en)["'`]|\b(?:zh|en):|\.(?:zh|en)\b/;

/** Where a language may be asked for: its words, the signs of numbers and dates, and rules for texts of one language. */
const AT_HOME: readonly RegExp[] = [
  /^src\/text\/(?:zh|en)\//,
  /^src\/format\//,
  /^src\/check\/rules\/(?:ascii-punctuation|person-name)\.ts$/,
];

/** Files that still do. A file that needs it no more leaves the list; none is added. */
const REMAINING = [
  "src/charts/heat-matrix-drawing.ts",
  "src/charts/part-of-whole.ts",
  "src/charts/series-panel.ts",
  "src/charts/spoken.ts",
  "src/charts/target.ts",
  "src/charts/time-axis.ts",
  "src/client/compare.ts",
];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"));
}

describe("the language", () => {
  test("is compared in no other file of src/", () => {
    const found = filesOf("src").filter(
      (file) => !AT_HOME.some((home) => home.test(file)) && COMPARED.test(readFileSync(file, "utf8")),
    );
    expect(found.sort()).toEqual(REMAINING);
  });

  test("is not even named in src/text/ outside the folders of the languages", () => {
    const found = filesOf("src/text").filter(
      (file) => !/^src\/text\/(?:zh|en)\//.test(file) && NAMED.test(readFileSync(file, "utf8")),
    );
    expect(found).toEqual([]);
  });

  test.each([
    'const text = lang === "zh" ? "甲" : "A";',
    "if (lang !== 'en') return text;",
    'const isChinese = "zh" == lang;',
    'switch (lang) { case "zh": return "甲"; }',
  ])("is found in %s", (code) => {
    expect(code).toMatch(COMPARED);
    expect(code).toMatch(NAMED);
  });

  test.each(['const name = { zh: "甲", en: "A" }[lang];', "const name = peers.zh;"])("is found named in %s", (code) => {
    expect(code).toMatch(NAMED);
  });
});
