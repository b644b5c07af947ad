import { join } from "node:path";
import process from "node:process";
import { build, type Plugin } from "vite";

/** The browsers that scripts made of shared modules are written for; older ones keep the page as it stands. */
const TARGET = ["chrome99", "safari15"];

/** Modules that read files or need Node, and what stands for them in a browser. Paths from the root of the project. */
const IN_BROWSERS: Record<string, string> = {
  "src/charts/drawings.ts": "src/client/explore/drawings.ts",
  "src/charts/plotting.ts": "src/client/explore/plotting.ts",
};

/** Words of pages that no script shows: the words of a language are one object, of which a bundler leaves nothing out. */
export const WORDS_OF_PAGES: ReadonlySet<string> = new Set([
  ...["about", "briefing", "citation", "embed", "embed-guide", "interface-reference"],
  ...["kinds", "project-prints", "quality", "search"],
]);

/** Takes the place of the words that scripts do not need. */
const NO_WORDS = "\0no-words";

/** Leaves the words of pages out of a script. */
function withoutWordsOfPages(): Plugin {
  return {
    name: "without-words-of-pages",
    enforce: "pre",
    resolveId(source, importer) {
      const isTable = /\/src\/text\/[a-z]+\/index\.ts$/.test(importer?.replaceAll("\\", "/") ?? "");
      return isTable && WORDS_OF_PAGES.has(source.slice(2, -3)) ? NO_WORDS : null;
    },
    load: (id) => (id === NO_WORDS ? "export {};" : null),
  };
}

/**
 * A module with everything that it imports as one classic script, so that it runs from a disk too; `name` is the global
 * that its exports get. Made by the Vite that Astro brings. Paths from the root of the project.
 */
export async function browserBundle(entry: string, name: string): Promise<string> {
  const root = process.cwd();
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [withoutWordsOfPages()],
    // Plot moves its rules by half a pixel on coarse screens: then a drawing would not be the same bytes everywhere.
    define: { "window.devicePixelRatio": "2" },
    resolve: {
      alias: Object.entries(IN_BROWSERS).map(([from, to]) => ({
        find: new RegExp(`^\\.{1,2}/(.*/)?${from.split("/").at(-1)?.replace(".", "\\.") ?? ""}$`),
        replacement: join(root, to),
      })),
    },
    build: {
      write: false,
      target: TARGET,
      minify: true,
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
