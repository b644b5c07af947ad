import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { chartKinds } from "../src/charts/index.ts";
import type { Draft } from "../src/load/draft.ts";
import { loadCatalogue } from "../src/load/load-catalogue.ts";
import { LANGS, type Lang } from "../src/schema/localized.ts";
import { countProblems, formatCounts, formatProblems } from "./problem-text.ts";
import { createPainter, UsageError } from "./terminal.ts";

const FORMATS = ["text", "json"] as const;
const USAGE = `npm run validate -- [--format text|json] [--lang zh|en] [path]

检查 data/ 中的全部数据，列出每个问题的位置和改法。path 可以是数据文件夹，也可以是其中的一个文件或子文件夹。
Checks everything in data/ and lists each problem with its place and its repair. path is the data folder, or a file
or folder in it: then only its problems are shown, though everything is checked.

Exit code: 0 no errors (warnings alone do not fail), 1 errors, 2 wrong use.`;

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

function run(args: string[]): number {
  const { format, lang, path, help } = readArguments(args);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const root = findRoot(path);
  const { problems: all } = loadCatalogue(root, { needs: listNeeds() });
  const shown = shownPath(path);
  const problems = all.filter(({ file }) => shown === root || file === shown || file.startsWith(`${shown}/`));
  const counts = countProblems(problems);
  if (format === "json") {
    console.log(JSON.stringify({ problems, counts }, null, 2));
  } else {
    const painter = createPainter(process.stdout);
    if (problems.length > 0) console.log(formatProblems(problems, lang, painter, readForPeople));
    console.log(formatCounts(counts, lang));
  }
  return counts.error > 0 ? 1 : 0;
}

function readArguments(args: string[]): { format: string; lang: Lang; path: string; help: boolean } {
  const { values, positionals } = parse(args);
  const { format = "text", lang = "zh", help = false } = values;
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new UsageError(
      `--format：应为 ${FORMATS.join("、")}，实为“${format}”。\n--format: expected ${FORMATS.join(" or ")}, found "${format}".`,
    );
  }
  const known = LANGS.find((each) => each === lang);
  if (!known) {
    throw new UsageError(`--lang：应为 zh、en，实为“${lang}”。\n--lang: expected zh or en, found "${lang}".`);
  }
  const [path = "data", ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError(
      `只能给一个路径，多出“${more.join(" ")}”。\nExpected one path, found also "${more.join(" ")}".`,
    );
  }
  return { format, lang: known, path, help };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        lang: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The data folder that the path is or lies in. */
function findRoot(path: string): string {
  if (!existsSync(path)) {
    throw new UsageError(`“${path}”不存在。\nThere is no "${path}". Give the data folder or a file in it.`);
  }
  let folder = resolve(statSync(path).isDirectory() ? path : dirname(path));
  while (!isDataRoot(folder)) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new UsageError(
        `“${path}”不在数据文件夹中。\n"${path}" is not in a data folder (one with site.json, reference/ and datasets/).`,
      );
    }
    folder = parent;
  }
  return shownPath(folder);
}

function isDataRoot(folder: string): boolean {
  const isPackage = existsSync(join(folder, "datapackage.json"));
  // A release folder has a reference/ as well, but is no root.
  if (isPackage) return false;
  return ["site.json", "reference", "datasets"].filter((name) => existsSync(join(folder, name))).length >= 2;
}

/** Paths as people type them: from here if possible, with forward slashes. */
function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  const shown = fromHere === "" ? "." : fromHere.startsWith("..") ? resolve(path) : fromHere;
  return shown.split(sep).join("/");
}

function listNeeds(): Draft["needs"] {
  return Object.fromEntries(Object.entries(chartKinds).map(([kind, { needs }]) => [kind, needs]));
}

/** The text of a file to show rows of it; null where it is no text. */
function readForPeople(file: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}
