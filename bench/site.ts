import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { kilobytes, printLine } from "./print-line.ts";
import { NODE } from "../scripts/run-step.ts";

// The whole site as `npm run build` makes it: seconds, and the bytes of its chart pages.

const started = performance.now();
const run = spawnSync(NODE, ["scripts/build.ts"], { encoding: "utf8" });
if (run.status !== 0) throw new Error(`the build failed:\n${run.stdout}${run.stderr}`);
const seconds = (performance.now() - started) / 1000;
const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("index.html"));
printLine(
  "build",
  `${seconds.toFixed(1)} s`,
  `${pages.length} pages, ${(pages.length / seconds).toFixed(0)} pages a second`,
);

const shared = ["style.css", "site.js"].filter((file) => existsSync(join("dist", file)));
const sharedBytes = shared.map((file) => brotli(join("dist", file))).reduce((sum, bytes) => sum + bytes, 0);
const chartPages = pages.filter((path) => /(^|[\\/])charts[\\/][^\\/]+[\\/]index\.html$/.test(path));
const weights = chartPages.map((path) => brotli(join("dist", path)) + sharedBytes).sort((a, b) => a - b);
const heaviest = weights.at(-1) ?? 0;
const middle = weights[Math.floor(weights.length / 2)] ?? 0;
printLine(
  "chart page, Brotli",
  `${kilobytes(middle)} median, ${kilobytes(heaviest)} most`,
  "budget 40 kB, everything that it loads",
);
printLine("of it shared", kilobytes(sharedBytes), shared.join(", "));
const script = existsSync("dist/site.js") ? brotli("dist/site.js") : 0;
printLine("client JavaScript", kilobytes(script), "budget 10 kB before a click; none needed to read");

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
