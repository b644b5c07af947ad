import { expect, test } from "vitest";
import { languageTag, usesLatinLetters } from "../../src/format/languages.ts";
import { LANGS, MAIN_LANG, otherLang, perLang } from "../../src/schema/codes.ts";
import { inLanguage } from "../../src/site.ts";

test("each language has a tag of its own, by which a drawing says how it is written", () => {
  expect(new Set(LANGS.map(languageTag)).size).toBe(LANGS.length);
  expect(LANGS.filter((lang) => usesLatinLetters(languageTag(lang)))).toEqual(["en"]);
  expect(usesLatinLetters("")).toBe(false);
});

test("the other language of a page leads through all of them and back", () => {
  const visited = LANGS.reduce((path) => [...path, otherLang(path.at(-1) ?? MAIN_LANG)], [MAIN_LANG]);
  expect(new Set(visited)).toEqual(new Set(LANGS));
  expect(visited.at(-1)).toBe(MAIN_LANG);
});

test("pages of the main language stand at the root, others under their name", () => {
  expect(perLang((lang) => inLanguage(lang, "charts/"))).toEqual({ zh: "charts/", en: "en/charts/" });
});
