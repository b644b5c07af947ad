import { join } from "node:path";
import process from "node:process";
import { build, type Plugin } from "vite";

/** The browsers that scripts made of shared modules are written for; older ones keep the page as it stands. */
const TARGET = ["chrome99", "safari15"];

/** Modules that read files or need Node, and what stands for them in a browser. Paths from the root of the project. */
const IN_BROWSERS: Record<string, string> = {
  "src/charts/plotting.ts": "src/client/explore/plotting.ts",
};

/**
 * The tables of words that scripts show. The words of a language are one object, of which a bundler leaves nothing out by
 * itself: what is not named here is for pages alone.
 */
export const WORDS_OF_SCRIPTS: readonly string[] = [
  ...[
    "againstWords",
    "AHEAD",
    "changes",
    "changeWords",
    "chartKindLabels",
    "descriptions",
    "drawingWords",
    "exploreTexts",
    "exploreWords",
  ],
  ...[
    "fieldNames",
    "figurePhrases",
    "figureTexts",
    "forecasts",
    "headlines",
    "joints",
    "labels",
    "levelWords",
    "measureLabels",
    "movementWords",
    "obstacleWords",
    "pointUnits",
  ],
  ...["priceBasisLabels", "roleLabels", "signTexts", "statusLabels", "tableHeads", "ui", "versionWords"],
];

const SCRIPTS_ONLY = "\0words-of-scripts:";

/** Leaves the words of pages out of a script: `words.ts` gets a language with the tables above alone. */
function withoutWordsOfPages(): Plugin {
  return {
    name: "without-words-of-pages",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!/^\.\/[a-z]+\/index\.ts$/.test(source) || !importer?.endsWith("/text/words.ts")) return null;
      const language = await this.resolve(source, importer, { skipSelf: true });
      return language && SCRIPTS_ONLY + language.id;
    },
    load: (id) =>
      id.startsWith(SCRIPTS_ONLY)
        ? `export { ${WORDS_OF_SCRIPTS.join(", ")} } from ${JSON.stringify(id.slice(SCRIPTS_ONLY.length))};`
        : null,
  };
}

/**
 * A module with everything that it imports as one classic script, so that it runs from a disk too; `name` is the global
 * that its exports get. Made by the Vite that Astro brings. Paths from the root of the project.
 */
export async function browserBundle(entry: string, name: string, { minify = true } = {}): Promise<string> {
  const root = process.cwd();
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [withoutWordsOfPages()],
    resolve: {
      alias: Object.entries(IN_BROWSERS).map(([from, to]) => ({
        find: new RegExp(`^\\.{1,2}/(.*/)?${from.split("/").at(-1)?.replace(".", "\\.") ?? ""}$`),
        replacement: join(root, to),
      })),
    },
    build: {
      write: false,
      target: TARGET,
      minify,
      reportCompressedSize: false,
      lib: { entry: join(root, entry), formats: ["iife"], name, fileName: name },
    },
  });
  const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const [script, ...more] = outputs;
  if (script?.type !== "chunk" || more.length > 0)
    throw new Error(`${entry}: expected one script, found ${outputs.map((each) => each.fileName).join(", ")}`);
  return script.code;
}
