import { join } from "node:path";
import process from "node:process";
import { build } from "vite";

/** The browsers that scripts made of shared modules are written for; older ones keep the page as it stands. */
const TARGET = ["chrome99", "safari15"];

/** Modules that read files or need Node, and what stands for them in a browser. Paths from the root of the project. */
const IN_BROWSERS: Record<string, string> = {
  "src/charts/plotting.ts": "src/client/explore/plotting.ts",
};

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
