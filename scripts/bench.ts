import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import Papa from "papaparse";
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

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const sound = syntheticObservations(ROWS).text;
const parse = timed(() => Papa.parse(sound, { header: false }));
const wrong = sound.replaceAll(",exact,", ",exakt,").replace(/(?<=,actual,)(\d+)\.\d+/g, "近$1余");
for (const [name, text] of Object.entries({ sound, wrong })) writeFileSync(join(folder, name), text);
const good = validateStreamed("sound");
print(
  "validation",
  `${perSecond(good.seconds)} rows a second, ${good.megabytes} MB`,
  `streamed; ${(good.seconds / parse).toFixed(2)} × the time of PapaParse alone (${perSecond(parse)}); budget 500,000 and 300 MB`,
);
const bad = validateStreamed("wrong");
print(
  "every row wrong twice",
  `${perSecond(bad.seconds)} rows a second, ${bad.megabytes} MB`,
  `${bad.listed} problems listed, ${bad.counted.map((count) => count.toLocaleString("en")).join(" and ")} counted`,
);
rmSync(folder, { recursive: true });

// What a long history costs: the record with more and more releases.
spawnSync(process.execPath, ["scripts/bench-releases.ts"], { stdio: "inherit" });

/** Validates one of the files in a process of its own, so that nothing else counts as its memory. */
function validateStreamed(name: string): {
  seconds: number;
  megabytes: number;
  listed: number;
  counted: number[];
} {
  const run = spawnSync(process.execPath, ["scripts/bench-validation.ts", join(folder, name), String(ROWS)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const result = JSON.parse(run.stdout) as ReturnType<typeof validateStreamed>;
  if (name === "sound" && result.listed > 0) throw new Error("synthetic rows should be sound");
  return result;
}

function perSecond(seconds: number): string {
  return Math.round(ROWS / seconds).toLocaleString("en");
}

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
