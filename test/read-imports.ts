import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { importRules, OUTSIDE } from "./import-rules.ts";

/**
 * Every import of a tree that the rules forbid, as `file → file (rule)`. Static and dynamic imports and types count, in
 * .ts, .mjs and .astro. dependency-cruiser reads no .astro, so `copy` receives the tree with the script of each `X.astro` as
 * `X.astro.ts`, to which an import of `X.astro` then leads.
 */
export async function forbiddenImports(tree: string, copy: string): Promise<string[]> {
  const folders = ["src", ...OUTSIDE.map(({ name }) => name)].filter((name) => existsSync(join(tree, name)));
  for (const file of folders.flatMap((folder) => sourceFiles(tree, folder))) copyModule(tree, copy, file);
  if (existsSync(join(tree, "astro.config.mjs"))) copyModule(tree, copy, "astro.config.mjs");
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "dir");
  const { output } = await cruise(
    folders,
    {
      baseDir: copy,
      ruleSet: importRules(),
      validate: true,
      tsPreCompilationDeps: true,
      preserveSymlinks: true,
      doNotFollow: { path: "^node_modules/" },
    },
    { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
  );
  const { violations } = (output as ICruiseResult).summary;
  return violations
    .map(({ rule, from, to, cycle }) => {
      const way = cycle ? cycle.map(({ name }) => name) : [to];
      return `${[from, ...way].map(ownName).join(" → ")} (${rule.name})`;
    })
    .sort();
}

/** The modules of a folder, in all its folders; fixtures are no modules of the house. */
export function sourceFiles(tree: string, folder: string): string[] {
  return readdirSync(join(tree, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(ts|mjs|astro|json|css)$/.test(path) && !path.startsWith("test/fixtures/"));
}

function copyModule(tree: string, copy: string, file: string): void {
  const text = readFileSync(join(tree, file), "utf8");
  const isAstro = file.endsWith(".astro");
  const to = join(copy, isAstro ? `${file}.ts` : file);
  mkdirSync(dirname(to), { recursive: true });
  // Vite takes a sheet as text if `?raw` stands behind its name; the file is the same.
  writeFileSync(to, isAstro ? readScript(text) : text.replaceAll(/\?raw(?=["'])/g, ""));
}

/** What stands between the fences, and what the template fetches behind them. */
function readScript(astro: string): string {
  const [, script = "", template = astro] = /^\s*---\r?\n([^]*?)\r?\n---([^]*)$/.exec(astro) ?? [];
  const fetched = template.match(/\bimport\(\s*["'][^"']+["']\s*\)/g) ?? [];
  return [script, ...fetched].join("\n;");
}

function ownName(path: string): string {
  return path.replace(/\.astro\.ts$/, ".astro");
}
