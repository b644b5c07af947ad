import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { PICTURE_WIDTH, renderPng } from "../src/exports/png.ts";
import { loadCatalogue } from "../src/read/load-catalogue.ts";
import { pictureFont } from "../src/build/picture-font.ts";
import { LANGS } from "../src/schema/localized.ts";
import { figure } from "../src/views/figure/figure.ts";
import { chartFile, chartPicture } from "../src/views/figure/picture.ts";
import { buildFramework, installFramework } from "./framework.ts";
import { kilobytes, megabytes, printLine } from "./print-line.ts";
import { launchBrowser } from "../scripts/chromium.ts";
import { measureNode, type Measured } from "./measure-command.ts";
import { astroBuild } from "../scripts/run-step.ts";
import { serveFolder } from "../scripts/serve-folder.ts";
import { writeSyntheticZone, type SyntheticChart } from "./synthetic-zone.ts";

// Chart pages (HTML and SVG, in two languages) of a made-up zone, and the same charts as pages of Observable Framework:
// seconds, memory, and the bytes that a reader's browser loads of one page.

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [200, 1000, 3000];
/** How many times the promise a build of Framework may take before it is stopped. */
const PATIENCE = 1.5;
/** Times faster than Framework that we promise, by the number of pages. */
const PROMISED: Record<number, number> = { 200: 6, 1000: 12, 3000: 20 };

const folder = mkdtempSync(join(tmpdir(), "park-bench-"));
const framework = join(folder, "framework");
try {
  const failure = installFramework(framework);
  if (failure !== null)
    console.log(`Observable Framework could not be installed, so there is nothing to compare with: ${failure}`);
  const browser = await launchBrowser().catch(() => null);
  await warmUp(failure === null);
  for (const pages of SIZES) await benchPages(pages, failure === null, browser);
  await browser?.close();
  await benchDrawing();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Both tools build a few pages that do not count: what is measured is their work, not the first reading of their files. */
async function warmUp(compares: boolean): Promise<void> {
  const data = join(folder, "zone-warm");
  const charts = writeSyntheticZone("data", data, 10);
  const build = astroBuild(join(folder, "dist-warm"), "--config", "bench/astro.config.mjs");
  await measureNode(build, { env: { PARK_DATA: data } });
  if (compares) await buildFramework(framework, "site-warm", charts);
}

async function benchPages(pages: number, compares: boolean, browser: Browser | null): Promise<void> {
  const data = join(folder, `zone-${pages}`);
  const out = join(folder, `dist-${pages}`);
  const charts = writeSyntheticZone("data", data, pages / 2);
  const ours = await middleOf(pages, () =>
    measureNode(astroBuild(out, "--config", "bench/astro.config.mjs"), { env: { PARK_DATA: data } }),
  );
  expectFiles(out, charts, ["index.html", "chart.svg"]);
  printBuild(`${pages} pages`, pages, ours, "HTML and SVG of each; budget 1,000 MB");
  const middle = charts[Math.floor(charts.length / 2)];
  if (!middle) return;
  const weight = await weighPage(browser, out, `charts/${middle.slug}/`);
  if (compares) {
    const promised = PROMISED[pages];
    // Thousands of pages take Framework half an hour: once the promise is kept, there is nothing more to learn.
    const enough = pages < 3000 || promised === undefined ? undefined : PATIENCE * promised * ours.seconds;
    const theirs = await middleOf(pages, () => buildFramework(framework, `site-${pages}`, charts, enough));
    const ratio = theirs.seconds / ours.seconds;
    printBuild(
      "  Framework",
      pages,
      theirs,
      theirs.stopped ? "stopped before it was done" : "HTML of each, drawn in the browser",
    );
    printLine(
      "  ratio",
      `${theirs.stopped ? "more than " : ""}${ratio.toFixed(1)} × faster`,
      promised === undefined ? "" : `budget ${promised} ×${ratio < promised ? ": NOT met" : ""}`,
    );
    const theirWeight = theirs.stopped
      ? null
      : await weighPage(browser, join(framework, `site-${pages}/dist`), middle.slug);
    if (weight && theirWeight)
      printLine(
        "  a reader loads",
        `${kilobytes(weight)} : ${kilobytes(theirWeight)}, Brotli`,
        `${(theirWeight / weight).toFixed(0)} × less than with Framework, its web fonts not counted`,
      );
  } else if (weight) printLine("  a reader loads", `${kilobytes(weight)}, Brotli`);
  for (const path of [data, out, join(framework, `site-${pages}`)]) rmSync(path, { recursive: true, force: true });
}

/** The middle of three builds where one takes seconds, since a pause of the machine would weigh there; else of one. */
async function middleOf(pages: number, build: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < (pages <= 200 ? 3 : 1); run++) runs.push(await build());
  runs.sort((a, b) => a.seconds - b.seconds);
  const middle = runs[Math.floor(runs.length / 2)];
  if (!middle) throw new Error("nothing was built");
  return middle;
}

function printBuild(name: string, pages: number, { seconds, megabytes: most }: Measured, remark: string): void {
  const each = ((seconds * 1000) / pages).toFixed(1);
  printLine(name, `${seconds.toFixed(1)} s, ${each} ms a page, ${megabytes(most)}`, remark);
}

function expectFiles(out: string, charts: readonly SyntheticChart[], files: readonly string[]): void {
  for (const { slug } of charts)
    for (const lang of ["", "en"])
      for (const file of files)
        if (!existsSync(join(out, lang, "charts", slug, file)))
          throw new Error(`${join(lang, "charts", slug, file)} was not built`);
}

/** Bytes of everything that a browser loads of a page, each compressed with Brotli; null without a browser. */
async function weighPage(browser: Browser | null, site: string, path: string): Promise<number | null> {
  if (!browser) return null;
  // Framework links to pages without .html, and leaves the rest to the server.
  const address = existsSync(join(site, `${path}.html`)) ? `${path}.html` : path;
  const { url, server } = await serveFolder(site);
  const page = await browser.newPage();
  try {
    // Nothing but the site itself, so that the measure does not depend on the network.
    await page.route("**/*", (route) => (route.request().url().startsWith(url) ? route.continue() : route.abort()));
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => void bodies.push(response.body()));
    await page.goto(url + address, { waitUntil: "networkidle" });
    await page.locator("main svg").first().waitFor({ state: "attached" });
    const loaded = await Promise.all(bodies);
    return loaded.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  } finally {
    await page.close();
    server.close();
  }
}

/** Milliseconds of one drawing and of one picture, over all charts of the real record. */
async function benchDrawing(): Promise<void> {
  const { catalogue } = loadCatalogue("data");
  if (!catalogue) throw new Error("the data are not valid: npm run validate");
  const each = [...catalogue.charts.values()].flatMap((spec) => LANGS.map((lang) => ({ spec, lang })));
  const svg = await timeEach(each, ({ spec, lang }) => chartFile(catalogue, figure({ catalogue, lang }, spec)));
  const drawings = each.map(({ spec, lang }) => chartPicture(catalogue, figure({ catalogue, lang }, spec)));
  let fonts: string[] = [];
  for (const drawing of drawings) fonts = await pictureFont(drawing);
  const picture = await timeEach(drawings, (drawing) => renderPng(drawing, PICTURE_WIDTH, fonts));
  printLine("a chart as SVG", `${svg.toFixed(1)} ms`, `mean of ${each.length}: rows, wide and narrow drawing, words`);
  printLine("a chart as PNG", `${picture.toFixed(1)} ms`, `${PICTURE_WIDTH} px wide; the font was cut before`);
}

async function timeEach<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<number> {
  const start = performance.now();
  for (const item of items) await work(item);
  return (performance.now() - start) / items.length;
}
