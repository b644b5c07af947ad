import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import Papa from "papaparse";
import { validateObservationsText } from "../src/load/observations.ts";
import { syntheticObservations } from "./synthetic-observations.ts";

// Prints what the site costs: seconds to build, bytes to load, rows validated a second. The absolute figures belong to
// this machine; the ratios are what to compare. Nothing here is asserted in a test.

const ROWS = 1_000_000;

const build = timed(() => {
  const run = spawnSync(process.execPath, ["scripts/build.ts"], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`the build failed:\n${run.stdout}${run.stderr}`);
});
const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("index.html"),
);
print(
  "build",
  `${build.toFixed(1)} s`,
  `${pages.length} pages, ${(pages.length / build).toFixed(0)} pages a second`,
);

const shared = ["style.css", "site.js"].filter((file) => existsSync(join("dist", file)));
const sharedBytes = shared.map((file) => brotli(join("dist", file))).reduce((sum, bytes) => sum + bytes, 0);
const chartPages = pages.filter((path) => /(^|[\\/])charts[\\/][^\\/]+[\\/]index\.html$/.test(path));
const weights = chartPages.map((path) => brotli(join("dist", path)) + sharedBytes).sort((a, b) => a - b);
const heaviest = weights.at(-1) ?? 0;
const middle = weights[Math.floor(weights.length / 2)] ?? 0;
print(
  "chart page, Brotli",
  `${kilobytes(middle)} median, ${kilobytes(heaviest)} most`,
  "budget 40 kB, everything that it loads",
);
print("of it shared", kilobytes(sharedBytes), shared.join(", "));
const script = existsSync("dist/site.js") ? brotli("dist/site.js") : 0;
print("client JavaScript", kilobytes(script), "budget 10 kB before a click; none needed to read");

const csv = syntheticObservations(ROWS);
const parse = timed(() => Papa.parse(csv.text, { header: false }));
const validate = timed(() => {
  const problems = validateObservationsText(csv.text, csv.facts);
  if (problems.length > 0) throw new Error(`synthetic rows should be sound, found ${problems[0]?.code}`);
});
print(
  "validation",
  `${Math.round(ROWS / validate).toLocaleString("en")} rows a second`,
  `${(validate / parse).toFixed(2)} × the time of PapaParse alone (${Math.round(ROWS / parse).toLocaleString("en")} rows a second); budget 500,000`,
);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function print(name: string, figure: string, remark: string): void {
  console.log(`${name.padEnd(20)} ${figure.padEnd(34)} ${remark}`);
}
