import { mkdirSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../src/schema/localized.ts";
import { builtPages, pageKind, samplePages } from "./built-site.ts";
import { openSite } from "./open-site.ts";
import { axeFindings, overflow, setWidth } from "./page-checks.ts";

type ColorScheme = "light" | "dark";
const VISITS = [1280, 320].flatMap((width) => LANGS.map((lang) => ({ width, lang })));

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

/** One way of looking at a page: what axe finds depends on the kind of page, the width and, for contrast, the colours. */
type Look = "1280 px, light" | "1280 px, dark" | "320 px, light";

/**
 * Which looks of a page axe examines: the largest page of each kind once in each, shared between the languages by turns, for a kind
 * has one template in both.
 */
function examinedLooks(): Map<string, ReadonlySet<Look>> {
  const kinds = [...new Set(samplePages(1).map(pageKind))];
  return new Map(
    samplePages(1).map((path) => {
      const isFirst = path.startsWith("en/") === (kinds.indexOf(pageKind(path)) % 2 === 1);
      return [path, new Set<Look>(isFirst ? ["1280 px, light", "320 px, light"] : ["1280 px, dark"])];
    }),
  );
}

/** Enlarges the text as WeChat does. A style element would be refused by the policy of framed charts. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "160%", "important"));
}

describe("every kind of page, in both languages", () => {
  const examined = examinedLooks();

  test("is examined in both colours and narrow, and so is each language", () => {
    const looks = Map.groupBy(examined, ([path]) => pageKind(path));
    for (const [kind, pages] of looks) {
      const all = pages.flatMap(([, each]) => [...each]).sort();
      expect(all, kind).toEqual(["1280 px, dark", "1280 px, light", "320 px, light"]);
    }
  });

  // Each page is loaded wide in light colours and narrow in dark ones, and shown in the others from there.
  test.each(VISITS)("is sound and accessible at $width px, in both colours ($lang)", async ({ width, lang }) => {
    const own: ColorScheme = width === 320 ? "dark" : "light";
    const other: ColorScheme = own === "light" ? "dark" : "light";
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme: own });
    const { page, faults } = await watch(context);
    const found: Record<string, string[]> = {};
    for (const path of samplePages(2).filter((each) => each.startsWith("en/") === (lang === "en"))) {
      faults.length = 0;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: own });
      await page.goto(site.url + path);
      const wrong: string[] = [];
      for (const colorScheme of [own, other]) {
        await page.emulateMedia({ colorScheme });
        const sticking = await overflow(page);
        wrong.push(...sticking.map((text) => `${width} px, ${colorScheme}: sticks out: ${text}`));
      }
      // What axe itself writes on the console, where it meets a frame, is no fault of the page.
      wrong.unshift(...faults);
      for (const colorScheme of [other, own]) {
        const look = `${width} px, ${colorScheme}` as Look;
        if (!examined.get(path)?.has(look)) continue;
        await page.emulateMedia({ colorScheme });
        // The other rules see in dark colours what they have seen in light ones.
        const findings = await axeFindings(page, { rules: colorScheme === "dark" ? "colours" : "all" });
        wrong.push(...findings.map((text) => `${look}: ${text}`));
      }
      if (width === 320) {
        await setWidth(page, 390);
        await enlarge(page);
        wrong.push(
          ...(await overflow(page)).map((text) => `text of 160 % at 390 px, as in WeChat: sticks out: ${text}`),
        );
      }
      if (wrong.length > 0) {
        found[path] = wrong;
        mkdirSync("test-output", { recursive: true });
        const name = `${path.replaceAll("/", "_") || "home"}-${width}.png`;
        await page.screenshot({ path: `test-output/${name}`, fullPage: true });
      }
    }
    await context.close();
    expect(found).toEqual({});
  });

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
      const { text, headings } = await page.evaluate(() => ({
        text: document.querySelector("main")?.innerText.trim() ?? "",
        headings: document.querySelectorAll("h1").length,
      }));
      if (text.length < 60) wrong.push(`main says only “${text}”`);
      if (headings !== 1) wrong.push("not one h1");
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
      const wrong = await page.evaluate(findFaults);
      if (wrong.length > 0) found[path] = wrong;
    }
    await context.close();
    expect(found).toEqual({});
  });
});

/** In the browser: what a chart page lacks. */
function findFaults(): string[] {
  const wrong: string[] = [];
  const drawings = [...document.querySelectorAll<SVGSVGElement>("main .drawing svg")].filter((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(svg).visibility === "visible";
  });
  if (drawings.length !== 1) wrong.push(`${drawings.length} drawings visible`);
  for (const svg of drawings) {
    const { width, height } = svg.getBoundingClientRect();
    if (width < 250 || height < 40) wrong.push(`drawing is ${width} × ${height}`);
    const labelled = (svg.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
    if (labelled.trim().length < 20) wrong.push("drawing has no description");
  }
  if (document.querySelector("main table tbody tr") === null) wrong.push("no table");
  if (document.querySelector('main a[href*="sources/"]') === null) wrong.push("no source");
  for (const file of ["chart.svg", "data.csv", "data.json"])
    if (document.querySelector(`main a[href$="${file}"]`) === null) wrong.push(`no ${file}`);
  return wrong;
}
