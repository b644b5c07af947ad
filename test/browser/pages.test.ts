import { mkdirSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { builtPages, samplePages } from "./built-site.ts";
import { openSite } from "./open-site.ts";
import { axeFindings, overflow } from "./page-checks.ts";

const WIDTHS = [320, 1280];

// Deeper than the root, as most readers will have it: relative links must hold.
const site = openSite("/parks/site/");

/** The page about embedding shows a frame on a host that forbids scripts: the browser says so. */
const BY_DESIGN = /^Blocked script execution in '[^']*\/embed\/[^']+' because the document's frame is sandboxed/;

/** What goes wrong on a page: errors on the console, requests elsewhere, failed requests. */
async function watch(context: BrowserContext): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    const isFault = message.type() === "error" || message.type() === "warning";
    if (isFault && !BY_DESIGN.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
      faults.push(`request to another place: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}

describe("every kind of page, in both languages", () => {
  // What axe finds depends on the kind of page, the width and, for contrast, the colours: one page of each kind will do.
  const examined = new Set(samplePages(1));

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of WIDTHS) {
      test(`is sound and accessible at ${width} px, ${colorScheme}`, async () => {
        const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const { page, faults } = await watch(context);
        const found: Record<string, string[]> = {};
        for (const path of samplePages(2)) {
          const isExamined = examined.has(path) && (width !== 320 || colorScheme === "light");
          faults.length = 0;
          await page.goto(site.url + path);
          const wrong = [...faults, ...(await overflow(page)).map((text) => `sticks out: ${text}`)];
          if (isExamined) wrong.push(...(await axeFindings(page)));
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
    const context = await site.browser.newContext({
      viewport: { width: 390, height: 900 },
      javaScriptEnabled: false,
    });
    const { page, faults } = await watch(context);
    const found: Record<string, string[]> = {};
    for (const path of samplePages(1)) {
      faults.length = 0;
      await page.goto(site.url + path);
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
    const context = await site.browser.newContext({ viewport: { width: 390, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const path of samplePages(1)) {
      await page.goto(site.url + path);
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
    const context = await site.browser.newContext({
      viewport: { width: 390, height: 900 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    const charts = builtPages().filter((path) => /(^|\/)charts\/(?!kinds\/)[^/]+\/$/.test(path));
    expect(charts.length).toBeGreaterThanOrEqual(60);
    for (const path of charts) {
      await page.goto(site.url + path);
      const wrong: string[] = [];
      const drawings = await page.locator("main .drawing svg:visible").all();
      if (drawings.length !== 1) wrong.push(`${drawings.length} drawings visible`);
      for (const drawing of drawings) {
        const box = await drawing.boundingBox();
        if (!box || box.width < 250 || box.height < 40) wrong.push(`drawing is ${box?.width} × ${box?.height}`);
        const labelled = await drawing.evaluate((svg) =>
          (svg.getAttribute("aria-labelledby") ?? "")
            .split(" ")
            .map((id) => svg.ownerDocument.getElementById(id)?.textContent ?? "")
            .join(" "),
        );
        if (labelled.trim().length < 20) wrong.push("drawing has no description");
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
});
