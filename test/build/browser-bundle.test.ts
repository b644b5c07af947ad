import { expect, test } from "vitest";
import { browserBundle, WORDS_OF_SCRIPTS } from "../../src/build/browser-bundle.ts";

/** Tables of words that a bundled script takes from a language, in the three ways in which code does. */
function tablesUsed(code: string): Set<string> {
  const uses = code.matchAll(
    /const \{ ([^}]*) \} = wordsOf(?:\$\d+)?\(|\bwordsOf(?:\$\d+)?\([\w.$]*\)\.(\w+)|inEveryLanguage\(\(\{ ([^}]*) \}/g,
  );
  return new Set([...uses].flatMap(([, ...names]) => names.find(Boolean)?.split(/,\s*/) ?? []));
}

test("a script has the tables of words that it shows, and no others", async () => {
  const code = await browserBundle("src/client/explore/index.ts", "parkExplore", { minify: false });
  expect([...tablesUsed(code)].sort()).toEqual([...WORDS_OF_SCRIPTS].sort());
});

test("what draws series in a browser does not ask how fine its screen is", async () => {
  const script = await browserBundle("src/charts/drawings.ts", "parkPlot");
  expect(script).not.toContain("devicePixelRatio");
}, 60_000);
