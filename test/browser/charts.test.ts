import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { CHART_KINDS } from "../../src/schema/codes.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { DIST, builtPages, weighPacked } from "./built-site.ts";
import { openSite } from "./open-site.ts";
import { axeFindings, setWidth } from "./page-checks.ts";

const KINDS = builtPages().filter((path) => /(^|\/)charts\/kinds\/[^/]+\/$/.test(path));
const CHARTS = builtPages().filter((path) => /(^|\/)charts\/(?!kinds\/)[^/]+\/$/.test(path));

const site = openSite("/sub/path/");

async function open(path: string, width = 1280, base = site.url): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(base + path);
  return page;
}

/**
 * The names of all marks that Tab, and from there the arrow keys, reach in the drawing that is seen, in their order. Tab and
 * the first arrow are pressed as a reader presses them; the page is told of the arrows behind in one piece.
 */
async function walk(page: Page): Promise<{ said: string[]; marks: number }> {
  // As a reader comes: with one Tab from what stands before the drawing.
  const marks = await page.evaluate(() => {
    const drawings = [...document.querySelectorAll<SVGSVGElement>(".figure:not(.compact) .drawing svg")];
    const svg = drawings.find((each) => each.getClientRects().length > 0);
    const before = document.createElement("i");
    before.tabIndex = -1;
    svg?.before(before);
    before.focus();
    return svg?.querySelectorAll("g[data-id]").length ?? 0;
  });
  if (marks === 0) return { said: [], marks };
  const name = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.keyboard.press("Tab");
  const first = await name();
  await page.keyboard.press("ArrowRight");
  const rest = await page.evaluate((count) => {
    const said: string[] = [];
    for (let step = 0; step < count; step++) {
      said.push(document.activeElement?.getAttribute("aria-label") ?? "");
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    }
    return said;
  }, marks - 1);
  return { said: [first, ...rest], marks };
}

describe("a chart that the script has woken", () => {
  test.each(LANGS)(
    "is walked by keyboard from mark to mark, each with its value, at 390 and 1280 px (%s)",
    async (lang) => {
      const found: Record<string, string[]> = {};
      const page = await site.browser.newPage({ viewport: { width: 390, height: 900 } });
      expect(KINDS.length).toBe(2 * CHART_KINDS.length);
      const own = [...CHARTS, ...KINDS].filter((path) => path.startsWith("en/") === (lang === "en"));
      let width = 390;
      for (const path of own) {
        // Loaded at one width and then given the other, each by turns: both drawings of a chart are in the page.
        await page.goto(site.url + path);
        for (const next of [width, 1670 - width]) {
          await setWidth(page, next);
          width = next;
          const { said, marks } = await walk(page);
          const wrong: string[] = [];
          if (marks === 0) wrong.push("no marks");
          if (said.some((words) => words.trim().length < 2)) wrong.push("a mark without a name");
          if (new Set(said).size < marks * 0.9 - 1) wrong.push(`only ${new Set(said).size} of ${marks} reached`);
          if (wrong.length > 0) found[`${path}, ${width} px`] = wrong;
        }
      }
      await page.close();
      expect(found).toEqual({});
    },
  );

  test("has no finding of axe, with a mark brought out and a view chosen", async () => {
    for (const path of ["charts/resolution-rates/", "en/charts/firm-visits/", "charts/housing-area/"]) {
      const page = await open(path);
      await walk(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    }
  });

  test("shows the words of a mark under the pointer and on a tap, inside the page", async () => {
    for (const width of [390, 1280]) {
      const page = await open("charts/kinds/line/", width);
      const mark = page.locator(".figure .drawing svg:visible g[data-id]").nth(1);
      await mark.hover({ force: true });
      const tip = page.locator(".tip:visible");
      await expect.poll(() => tip.textContent()).toBe(await mark.getAttribute("aria-label"));
      const box = await tip.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await page.close();
    }
  });

  test("keeps view, choice and mark in the address, and opens with them", async () => {
    const page = await open("charts/firm-visits/");
    await page.locator('[data-pick="shifo"]').click();
    await page.locator('[data-view="table"]').click();
    await expect.poll(() => page.url()).toMatch(/#view=table&pick=shifo$/);
    await expect.poll(() => page.locator(".figure-table tbody tr:visible").count()).toBe(1);
    await expect.poll(() => page.locator(".drawing").isVisible()).toBe(false);
    const again = await open(page.url().slice(site.url.length));
    expect(await again.locator('[data-pick="shifo"]').getAttribute("aria-pressed")).toBe("true");
    expect(await again.locator(".drawing").isVisible()).toBe(false);
    await again.locator('[data-view="both"]').click();
    await again.locator('[data-pick="shifo"]').click();
    await expect.poll(() => again.url()).not.toContain("#");
    await again.locator(".drawing svg:visible g[data-id]").first().click({ force: true });
    await expect.poll(() => again.url()).toContain("#mark=");
    await expect.poll(() => again.locator(".figure-table tr.active").count()).toBe(1);
    await again.locator("[data-copy-state]").click();
    await expect.poll(() => again.locator("[data-said]").textContent()).toBe("已复制");
    await page.close();
    await again.close();
  });

  test("puts its picture onto the clipboard, in the language of the page", async () => {
    const context = await site.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    for (const [path, said] of [
      ["charts/firm-visits/", "已复制"],
      ["en/charts/firm-visits/", "Copied"],
    ] as const) {
      await page.goto(site.url + path);
      await page.locator("[data-copy-picture] button").click();
      await page.locator("[data-copy-picture] [data-copied]", { hasText: said }).waitFor();
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
        return [picture.width, picture.height];
      });
      const drawn = readFileSync(`${DIST}/${path}chart.png`);
      expect(copied).toEqual([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]);
      expect(await page.locator("[data-copy-picture] a").isVisible()).toBe(false);
    }
    await context.close();
  });

  test("leads to the picture where it cannot be copied: from a disk, and without a clipboard", async () => {
    const cases = [
      [pathToFileURL(`${DIST}/`).href, "charts/firm-visits/index.html", "长按"],
      [site.url, "en/charts/firm-visits/", "press and hold"],
    ] as const;
    for (const [base, path, advice] of cases) {
      const page = await site.browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.goto(base + path);
      await page.locator("[data-copy-picture] button").click();
      await page.locator("[data-copy-picture] a").waitFor({ state: "visible" });
      expect(await page.locator("[data-copy-picture] [data-copied]").textContent()).toContain(advice);
      expect(await page.locator("[data-copy-picture] a").getAttribute("href")).toMatch(/\/chart\.png$/);
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  test("works from a disk too", async () => {
    const page = await open("charts/firm-visits/index.html", 390, pathToFileURL(`${DIST}/`).href);
    const { said, marks } = await walk(page);
    expect(new Set(said).size).toBe(marks);
    await page.locator('[data-view="chart"]').click();
    await expect.poll(() => page.locator(".figure-table").isVisible()).toBe(false);
    await page.close();
  });

  test("keeps marks, and what is missing from a whole, in the two colours that a reader has forced", async () => {
    const context = await site.browser.newContext({ forcedColors: "active", colorScheme: "dark" });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const path of KINDS) {
      await page.goto(site.url + path);
      const faults = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "CanvasText";
        const ink = getComputedStyle(probe).color;
        const isInk = (shape: Element): boolean => {
          const { fill, stroke } = getComputedStyle(shape);
          return fill === ink || stroke === ink;
        };
        const svgs = [...document.querySelectorAll(".drawing svg")];
        const pale = svgs.flatMap((svg) => [...svg.querySelectorAll('[fill^="var(--pale"]')]);
        const marks = svgs.flatMap((svg) => [...svg.querySelectorAll("g[data-id]")]);
        return [
          ...pale.filter((shape) => !isInk(shape)),
          ...marks.filter((mark) => ![mark, ...mark.querySelectorAll("*")].some(isInk)),
        ].map((element) => element.outerHTML.slice(0, 120));
      });
      if (faults.length > 0) found[path] = faults;
    }
    await context.close();
    expect(found).toEqual({});
  });

  test("prints chart and table, whatever the reader has set", async () => {
    const page = await open("charts/firm-visits/#view=table");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".drawing").isVisible()).toBe(true);
    expect(await page.locator(".figure-tools").isVisible()).toBe(false);
    await page.close();
  });
});

describe("the budgets", () => {
  test("hold: 10 kB of script, 40 kB a chart page, Brotli", () => {
    expect(weighPacked(["site.js"], 10_000)).toBeLessThanOrEqual(10_000);
    for (const path of CHARTS)
      expect(weighPacked(["site.js", "style.css", `${path}index.html`], 40_000), path).toBeLessThanOrEqual(40_000);
  });
});
