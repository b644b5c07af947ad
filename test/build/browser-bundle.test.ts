import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { browserBundle, WORDS_OF_PAGES } from "../../src/build/browser-bundle.ts";
import { LANGS } from "../../src/schema/codes.ts";

/** Every file that a script is made of, by its import lines. */
function graphOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry) || !existsSync(entry)) return found;
  found.add(entry);
  for (const [, path = ""] of readFileSync(entry, "utf8").matchAll(/from "(\.[^"]+\.ts)"/g))
    graphOf(join(entry, "..", path).replaceAll("\\", "/"), found);
  return found;
}

test.each(LANGS)("the words that readers' charts are made with are in the script (%s)", (lang) => {
  const files = [...graphOf("src/client/explore/index.ts")].filter((file) => !/src\/text\/(zh|en)\//.test(file));
  const used = new Set(
    files.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const bound = [...text.matchAll(/const \{ ([^}]*) \} = wordsOf\(/g)].flatMap(([, names = ""]) =>
        names.split(/,\s*/),
      );
      const named = [...text.matchAll(/wordsOf\([^)]*\)\.(\w+)|inEveryLanguage\(\(\{ (\w+)|words\.(\w+Labels)\b/g)];
      return [...bound, ...named.map(([, a, b, c]) => a ?? b ?? c ?? "")];
    }),
  );
  const index = readFileSync(`src/text/${lang}/index.ts`, "utf8");
  const kept = [...index.matchAll(/"\.\/([a-z-]+)\.ts"/g)].flatMap(([, name = ""]) =>
    WORDS_OF_PAGES.has(name) ? [] : readFileSync(`src/text/${lang}/${name}.ts`, "utf8"),
  );
  const missing = [...used].filter((name) => !kept.some((text) => new RegExp(`export const ${name}\\b`).test(text)));
  expect(used.size).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test("what draws series in a browser does not ask how fine its screen is", async () => {
  const script = await browserBundle("src/charts/drawings.ts", "parkPlot");
  expect(script).not.toContain("devicePixelRatio");
}, 60_000);
