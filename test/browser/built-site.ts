import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** The folder that `npm run build` made, or the one that PARK_OUT names; the tests read it and never build it themselves. */
export const DIST = process.env["PARK_OUT"] ?? "dist";

/** Every HTML page as the path that a reader asks for: "" for the home page, `en/charts/x/`. */
export function builtPages(folder = DIST): string[] {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`no site in ${folder}/: run npm run build first`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path === "index.html" || path.endsWith("/index.html"))
    .map((path) => path.slice(0, -"index.html".length))
    .sort();
}

/** Every file of the built site with its bytes. */
export function builtFiles(folder = DIST): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]));
}

export function readPage(page: string): string {
  return readFileSync(join(DIST, page, "index.html"), "utf8");
}

const weights = new Map<string, number>();
/** Good enough for an answer in most cases, and fifty times as fast as the best that Brotli can do. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * What files weigh together as a server sends them, in bytes, compressed with Brotli. They are compressed as well as can be
 * only where a quick look does not show them to be within the budget already; then the answer is a little too large.
 */
export function weighPacked(paths: readonly string[], budget: number): number {
  const weigh = (path: string, how: "quick" | "best"): number => {
    const key = `${how} ${path}`;
    const known = weights.get(key);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(DIST, path));
    const weight = brotliCompressSync(bytes, how === "quick" ? QUICK : {}).length;
    weights.set(key, weight);
    return weight;
  };
  const sum = (how: "quick" | "best"): number => paths.reduce((total, path) => total + weigh(path, how), 0);
  const quick = sum("quick");
  return quick <= budget ? quick : sum("best");
}

/** `charts/…/` for `charts/problem-handling/`: pages of one kind are made by one route. */
export function pageKind(page: string): string {
  const [first = "", ...rest] = page.replace(/^en\//, "").split("/");
  return [first, ...rest.map((part) => (part === "" ? "" : "…"))].join("/");
}

/** For each kind of page and language the largest pages: what breaks, breaks there first. */
export function samplePages(perKind: number): string[] {
  const kinds = Map.groupBy(builtPages(), (page) => `${page.startsWith("en/") ? "en" : "zh"} ${pageKind(page)}`);
  return [...kinds.values()].flatMap((pages) =>
    pages
      .map((page) => ({ page, bytes: readPage(page).length }))
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, perKind)
      .map(({ page }) => page),
  );
}
