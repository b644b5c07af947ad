import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder } from "../../scripts/serve-folder.ts";
import { DIST, builtPages, samplePages } from "./built-site.ts";
import { axeFindings, overflow } from "./page-checks.ts";
import { launchBrowser } from "../../scripts/chromium.ts";

const WIDTHS = [320, 1280];
/** Deeper than the root, as most readers will have it: relative links must hold. */
const BASE = "/parks/site/";

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ server, url } = await serveFolder(DIST, { base: BASE }));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** What goes wrong on a page: errors on the console, requests elsewhere, failed requests. */
async function watch(context: BrowserContext): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      faults.push(`request to another place: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}

describe("every kind of page, in both languages", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of WIDTHS) {
      test(`is sound and accessible at ${width} px, ${colorScheme}`, async () => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const { page, faults } = await watch(context);
        const found: Record<string, string[]> = {};
        for (const path of samplePages(2)) {
          faults.length = 0;
          await page.goto(url + path);
          const wrong = [...faults, ...(await overflow(page)).map((text) => `sticks out: ${text}`)];
          wrong.push(...(await axeFindings(page)));
          if (wrong.length > 0) {
            found[path] = wrong;
            mkdirSync("test-output", { recursive: true });
            const name = `${path.replaceAll("/", "_") || "home"}-${width}-${colorScheme}.png`;
            await page.screenshot({ path: `test-output/${name}`, fullPage: true });
          }
        }
        await context.close();
        expect(found).toEqual({});
      });
    }
  }

  test("can be read without JavaScript", async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 900 },
      javaScriptEnabled: false,
    });
    const { page, faults } = await watch(context);
    const found: Record<string, string[]> = {};
    for (const path of samplePages(1)) {
      faults.length = 0;
      await page.goto(url + path);
      const wrong = [...faults];
      const text = (await page.locator("main").innerText()).trim();
      if (text.length < 60) wrong.push(`main says only “${text}”`);
      if ((await page.locator("h1").count()) !== 1) wrong.push("not one h1");
      if (wrong.length > 0) found[path] = wrong;
    }
    await context.close();
    expect(found).toEqual({});
  });

  test("stays in place when text is enlarged to 160 %, as in WeChat", async () => {
    // Framed charts forbid the style element by which this test enlarges.
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const path of samplePages(1)) {
      await page.goto(url + path);
      await page.addStyleTag({ content: "html { font-size: 160% !important; }" });
      const wrong = await overflow(page);
      if (wrong.length > 0) found[path] = wrong;
    }
    await context.close();
    expect(found).toEqual({});
  });
});

describe("every chart page", () => {
  test("shows the drawing, its sentence, its table and its source", async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 900 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    const charts = builtPages().filter((path) => /(^|\/)charts\/(?!kinds\/)[^/]+\/$/.test(path));
    expect(charts.length).toBeGreaterThanOrEqual(60);
    for (const path of charts) {
      await page.goto(url + path);
      const wrong: string[] = [];
      const drawings = await page.locator("main .drawing svg:visible").all();
      if (drawings.length !== 1) wrong.push(`${drawings.length} drawings visible`);
      for (const drawing of drawings) {
        const box = await drawing.boundingBox();
        if (!box || box.width < 250 || box.height < 40)
          wrong.push(`drawing is ${box?.width} × ${box?.height}`);
        const labelled = await drawing.evaluate((svg) =>
          (svg.getAttribute("aria-labelledby") ?? "")
            .split(" ")
            .map((id) => svg.ownerDocument.getElementById(id)?.textContent ?? "")
            .join(" "),
        );
        if (labelled.trim().length < 20) wrong.push("drawing has no description");
        wrong.push(...(await drawing.evaluate(textFaults)));
      }
      if ((await page.locator("main table tbody tr").count()) === 0) wrong.push("no table");
      if ((await page.locator('main a[href*="sources/"]').count()) === 0) wrong.push("no source");
      for (const file of ["chart.svg", "data.csv", "data.json"])
        if ((await page.locator(`main a[href$="${file}"]`).count()) === 0) wrong.push(`no ${file}`);
      if (wrong.length > 0) found[path] = wrong;
    }
    await context.close();
    expect(found).toEqual({});
  });

  test("has no text that is clipped or lies on other text, narrow and wide", async () => {
    const found: Record<string, string[]> = {};
    for (const width of [390, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const path of builtPages().filter((path) => /(^|\/)charts\/(?!kinds\/)[^/]+\/$/.test(path))) {
        await page.goto(url + path);
        const wrong = await page.locator("main .drawing svg:visible").first().evaluate(textFaults);
        if (wrong.length > 0) found[`${path} at ${width}`] = wrong;
      }
      await context.close();
    }
    expect(found).toEqual({});
  });
});

/** Texts of a drawing that leave its frame, or overlap by more than a hair. A J or a j may reach 2 px to the left of its place. */
function textFaults(svg: Element): string[] {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text")].map((text) => ({
    box: text.getBoundingClientRect(),
    words: text.textContent ?? "",
  }));
  const faults: string[] = [];
  boxes.forEach(({ box, words }, index) => {
    if (box.width === 0) return;
    if (
      box.left < frame.left - 3 ||
      box.right > frame.right + 1 ||
      box.top < frame.top - 2 ||
      box.bottom > frame.bottom + 2
    )
      faults.push(`“${words}” leaves the frame`);
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 2 && down > 4) faults.push(`“${words}” lies on “${other.words}”`);
    }
  });
  return faults.slice(0, 4);
}
