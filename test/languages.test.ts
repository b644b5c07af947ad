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
  "src/charts/line.ts",
  "src/charts/part-of-whole.ts",
  "src/charts/picture.ts",
  "src/charts/spoken.ts",
  "src/charts/svg.ts",
  "src/charts/target.ts",
  "src/charts/tiers.ts",
  "src/charts/time-axis.ts",
  "src/client/compare.ts",
  "src/client/explore/form.ts",
  "src/client/explore/index.ts",
  "src/client/site.ts",
  "src/components/Briefing.astro",
  "src/components/SourceLines.astro",
  "src/components/SpeakerNotes.astro",
  "src/exports/briefing-docx.ts",
  "src/exports/briefing-pptx.ts",
  "src/exports/feed.ts",
  "src/exports/pdf.ts",
  "src/exports/schema-org.ts",
  "src/exports/sitemap.ts",
  "src/exports/snippets.ts",
  "src/pages/404.astro",
  "src/site.ts",
  "src/views/briefings/briefing-document.ts",
  "src/views/briefings/briefing-table.ts",
  "src/views/briefings/briefing.ts",
  "src/views/briefings/column-weights.ts",
  "src/views/briefings/edition-changes.ts",
  "src/views/briefings/one-page.ts",
  "src/views/briefings/row-references.ts",
  "src/views/embeds/embed-guide.ts",
  "src/views/embeds/embed.ts",
  "src/views/figure/big-number.ts",
  "src/views/figure/derived.ts",
  "src/views/figure/examples/cases.ts",
  "src/views/figure/examples/make.ts",
  "src/views/figure/figure-foot.ts",
  "src/views/figure/forecast.ts",
  "src/views/figure/kinds.ts",
  "src/views/figure/picture.ts",
  "src/views/frame/languages.ts",
  "src/views/frame/navigation.ts",
  "src/views/projects/project-cards.ts",
  "src/views/projects/projects.ts",
  "src/views/projects/wall.ts",
  "src/views/reference/glossary.ts",
  "src/views/reference/mechanism-list.ts",
  "src/views/reference/source-list.ts",
  "src/views/reference/source.ts",
  "src/views/releases/changed-cells.ts",
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
