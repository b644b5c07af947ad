import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { connectBrowser } from "../../scripts/chromium.ts";
import { serveFolder } from "../../scripts/serve-folder.ts";
import { FRAMES } from "../../src/charts/chart.ts";
import { drawChart } from "../../src/charts/index.ts";
import { packRows } from "../../src/exports/browser-catalogue.ts";
import { handOver } from "../../src/exports/hand-over.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { readChoice } from "../../src/model/choice.ts";
import { observationId } from "../../src/model/observation-id.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { CHART_KINDS } from "../../src/schema/codes.ts";
import { LANGS, type Lang } from "../../src/schema/localized.ts";
import { sample } from "../charts/examples.ts";
import { seriesCharts } from "../charts/series-charts.ts";
import { exploration, explorationFiles, type ExplorationFiles } from "../../src/views/figure/exploration.ts";
import { DIST } from "./built-site.ts";
import { axeFindings, overflow } from "./page-checks.ts";

/** Two indicators of several bodies, with 余, sources that disagree, inferred dates and scopes: a list, for unlike things have no bars. */
const RICH = "#dataset=park-indicators&indicator=requests-received,requests-resolved&kind=figures";

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  browser = await connectBrowser(inject("browserServer"));
  ({ server, url } = await serveFolder(DIST, { base: "/sub/path/" }));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The page once it shows a chart. */
async function openDrawn(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(address, options);
  await page.locator(".explore-result figure").waitFor();
  return page;
}

/** What the page says of its state, once it says so: it speaks when it has drawn, and that takes a moment. */
function said(page: Page): ReturnType<typeof expect.poll<string>> {
  return expect.poll(() => page.locator(".explore-status").innerText(), { timeout: 10_000 });
}

/** What the address asks for, worked out here from the whole record. */
function expected(hash: string, lang: Lang, made: Catalogue | null = null): ExplorationFiles {
  const { choice, unknown } = readChoice(hash);
  if (!choice) throw new Error(hash);
  const catalogue = made ? withIds(made) : currentCatalogue();
  return explorationFiles(catalogue, exploration({ catalogue, lang }, choice, unknown));
}

/** Rows that a test made up get the ids that a browser gives them. */
function withIds(catalogue: Catalogue): Catalogue {
  const observations = catalogue.observations.map((row) => ({ ...row, id: observationId(row) }));
  return { ...catalogue, observations };
}

/** The text of a `data:` link by the ending of its file name. */
async function file(page: Page, ending: string): Promise<string> {
  const href = await page.locator(`a[download$="${ending}"]`).first().getAttribute("href");
  return decodeURIComponent((href ?? "").replace(/^data:[^,]*,/, ""));
}

describe("before anybody chooses", () => {
  test.each(LANGS)("the page is complete without a script (%s)", async (lang) => {
    const page = await open(`${url}${lang === "en" ? "en/" : ""}explore/`, { javaScriptEnabled: false });
    const catalogue = currentCatalogue();
    const text = (await page.locator("main").textContent()) ?? "";
    for (const { indicator } of catalogue.observations)
      expect(text).toContain(catalogue.indicators.get(indicator)?.name[lang]);
    for (const dataset of catalogue.datasets.values()) expect(text).toContain(dataset.title[lang]);
    expect(await page.locator("[data-explore-without]").isVisible()).toBe(true);
    for (const hidden of ["[data-explore]", "[data-explore-link]"])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    await page.context().close();
  });

  test("nothing that draws is loaded where data are dear, until the reader asks", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    const page = await context.newPage();
    await page.goto(`${url}explore/`);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map((each) => each.name));
    expect(loaded.filter((name) => /explore\/(?!start)/.test(name))).toEqual([]);
    await page.locator(".explore-start").click();
    await page.locator(".explore-result figure").waitFor();
    await context.close();
  });

  test.each([390, 1280])("a good example is drawn, in view at %i px, with its address", async (width) => {
    const height = width < 500 ? 844 : 900;
    for (const path of ["explore/", "en/explore/"]) {
      const page = await openDrawn(`${url}${path}`, { viewport: { width, height } });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const box = await page.locator(".explore-result .drawing").boundingBox();
      expect(box?.y).toBeLessThan(0.85 * height);
      expect(await page.locator(".explore-address").innerText()).toContain("#dataset=");
      await page.context().close();
    }
  });

  test("what will be loaded stays small, and parses in Safari 15", () => {
    const bytes = (name: string): number => brotliCompressSync(readFileSync(`${DIST}/explore/${name}`)).length;
    expect(bytes("start.js")).toBeLessThan(1_000);
    // The rules of comparison, the signs and the table of fields are in it; the schemas are not, nor Zod.
    expect(bytes("explore.js")).toBeLessThan(67_000);
    expect(readFileSync(`${DIST}/explore/explore.js`, "utf8")).not.toContain("ZodError");
    // Plot alone is 75 kB; what draws series with it is no longer in explore.js.
    expect(bytes("plot.js")).toBeLessThan(95_000);
    for (const name of ["explore.js", "plot.js"]) {
      const script = readFileSync(`${DIST}/explore/${name}`, "utf8");
      expect(script).not.toMatch(/\(\?<[=!]/);
      expect(script).not.toMatch(/\bstatic\s*\{|\bimport\(/);
    }
  });
});

describe("choosing", () => {
  test("works by keyboard alone, and keeps the focus where it is", async () => {
    const page = await openDrawn(`${url}en/explore/#dataset=park-indicators&indicator=requests-received`);
    await page.locator("#explore-indicator").focus();
    await page.keyboard.type("Requests resolved");
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("indicator=requests-resolved");
    await said(page).toBe("4 values, drawn as: list of figures.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("explore-indicator");
    await page.locator('input[name="explore-kind"][value="figures"]').focus();
    await page.keyboard.press("ArrowUp");
    await page.locator('figure[data-kind="big-numbers"]').waitFor();
    expect(await page.evaluate(() => location.hash)).toContain("&kind=big-numbers");
    await page.context().close();
  });

  test("takes a second indicator and gives it up again", async () => {
    const page = await openDrawn(`${url}en/explore/#dataset=park-indicators&indicator=requests-received`);
    await page.locator("#explore-more").selectOption("requests-resolved");
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("requests-received,requests-resolved");
    await page.getByRole("button", { name: "Remove Requests resolved" }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain("requests-resolved");
    await page.context().close();
  });

  test("narrows down, goes back, and comes back from a link", async () => {
    const page = await openDrawn(`${url}explore/#dataset=park-indicators&indicator=requests-resolved`);
    await page.locator('[data-field="entity"] input[value="wutong"]').uncheck();
    await page.getByText("共3个数，画成数字清单。").waitFor();
    const link = page.url();
    expect(link).toMatch(/&entity=[^&]+$/);
    await page.locator('[data-field="entity"] button').last().click();
    await page.getByText("这样选没有一行数据。").waitFor();
    await page.goBack();
    await page.getByText("共3个数，画成数字清单。").waitFor();
    expect(await page.locator('[data-field="entity"] input[value="wutong"]').isChecked()).toBe(false);
    await page.goBack();
    await page.getByText("共4个数，画成数字清单。").waitFor();
    const again = await openDrawn(link);
    await said(again).toBe("共3个数，画成数字清单。");
    expect(await again.locator("a.language").getAttribute("href")).toContain("&entity=");
    await page.context().close();
    await again.context().close();
  });

  test("says in plain words what cannot be drawn, and what a link asks for in vain", async () => {
    const page = await openDrawn(
      `${url}explore/#dataset=park-indicators&indicator=industrial-output-above-size,gone&kind=bars`,
    );
    await said(page).toMatch(
      /^链接中的“gone”在现在的数据里没有，已略去。条形图画不了：单位不同（亿元、%），不能共用一根轴。请只留一种单位。/,
    );
    await page.locator('[data-field="kind"] summary').click();
    expect(await page.locator(".explore-refused").innerText()).toContain("条形图 单位不同");
    expect(await page.locator('input[name="explore-kind"][value="bars"]').count()).toBe(0);
    await page.context().close();
  });

  test("starts from an indicator's page", async () => {
    const page = await open(`${url}en/indicators/requests-resolved/`);
    await page.getByRole("link", { name: "Open in explore" }).click();
    await page.locator(".explore-result figure").waitFor();
    expect(await page.locator("#explore-heading").innerText()).toBe("Requests resolved");
    await page.context().close();
  });

  test("works from a disk", async () => {
    const page = await openDrawn(pathToFileURL(`${DIST}/explore/index.html`).href + RICH);
    await said(page).toBe("共7个数，画成数字清单。");
    await page.locator("#explore-dataset").selectOption("project-progress");
    await page.locator("#explore-indicator").selectOption("milestone");
    await page.locator('figure[data-kind="timeline"]').waitFor();
    await page.locator(".figure-table summary").click();
    await page.locator(".figure-table a").first().click();
    expect(await page.locator("h1").count()).toBe(1);
    await page.context().close();
  });

  test("needs nothing that Chromium 99 and Safari 15 do not have", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Map, "groupBy");
      Reflect.deleteProperty(Object, "groupBy");
      for (const name of ["findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"])
        Reflect.deleteProperty(Array.prototype, name);
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${url}explore/${RICH}`);
    await page.locator(".explore-result figure").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("what the reader leaves with", () => {
  test.each(LANGS)("is byte for byte what the build would write (%s)", async (lang) => {
    const page = await openDrawn(`${url}${lang === "en" ? "en/" : ""}explore/${RICH}`);
    const files = expected(RICH, lang);
    expect(await file(page, ".svg")).toBe(files.svg);
    expect(await file(page, "figures.csv")).toBe(files.csv);
    expect(await file(page, ".excel.csv")).toBe(files.excel);
    expect(files.csv.trimEnd().split("\n")).toHaveLength(7 + 1);
    expect(await page.locator("[data-copy-text]").textContent()).toBe(files.csv);
    const parsed = await page.evaluate((svg) => {
      const read = new DOMParser().parseFromString(svg, "image/svg+xml");
      return { faults: read.querySelectorAll("parsererror").length, root: read.documentElement.tagName };
    }, files.svg ?? "");
    expect(parsed).toEqual({ faults: 0, root: "svg" });
    await page.context().close();
  });

  test("is a picture with white ground, wide enough for an article", async () => {
    const page = await openDrawn(`${url}explore/${RICH}`);
    await page.getByRole("button", { name: "生成图片 PNG" }).click();
    const image = page.locator(".explore-picture img");
    await image.waitFor();
    const src = (await image.getAttribute("src")) ?? "";
    const bytes = Buffer.from(src.replace("data:image/png;base64,", ""), "base64");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(1354);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(1354);
    const corner = await image.evaluate((element: HTMLImageElement) => {
      const canvas = document.createElement("canvas");
      const brush = canvas.getContext("2d");
      brush?.drawImage(element, 0, 0);
      return [...(brush?.getImageData(2, 2, 1, 1).data ?? [])];
    });
    expect(corner).toEqual([255, 255, 255, 255]);
    expect(await page.locator('a[download$=".png"]').getAttribute("href")).toBe(src);
    await page.context().close();
  });

  test("needs no more of a content security policy than pictures from data:", async () => {
    const context = await browser.newContext();
    const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
    await context.route("**/explore/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    await page.goto(`${url}explore/${RICH}`);
    await page.getByRole("button", { name: "生成图片 PNG" }).click();
    await page.locator(".explore-picture img").waitFor();
    expect(refused).toEqual([]);
    expect(await page.locator('[href^="blob:"], [src^="blob:"]').count()).toBe(0);
    await context.close();
  });
});

test("every kind of chart is drawn in a browser as it is at build time, byte for byte", async () => {
  const page = await openDrawn(`${url}explore/${RICH}`);
  await page.addScriptTag({ url: `${url}explore/plot.js` });
  for (const lang of LANGS)
    for (const { kind, input } of [
      ...CHART_KINDS.map((each) => ({ kind: each, input: sample(each, lang) })),
      ...Object.values(seriesCharts(lang)),
    ])
      for (const frame of FRAMES) {
        const drawn = await page.evaluate(
          (asked) => {
            const { parkExplore } = globalThis as unknown as {
              parkExplore: { drawChart(kind: unknown, input: unknown, frame: unknown): string };
            };
            return parkExplore.drawChart(asked.kind, asked.input, asked.frame);
          },
          { kind, input, frame },
        );
        expect(drawn, `${kind} ${lang} ${frame.name}`).toBe(drawChart(kind, input, frame));
      }
  await page.context().close();
});

test("a line is drawn once Plot has come, which nothing else asks for", async () => {
  const catalogue = currentCatalogue();
  const [first] = catalogue.observations.filter((row) => row.indicator === "requests-received");
  if (!first) throw new Error("no row");
  const months = ["2024-01", "2024-02", "2024-03", "2024-05"].flatMap((text, index) => {
    const period = parsePeriod(text);
    return period ? [{ ...first, period, scope: null, value: String(40 + index * index) }] : [];
  });
  const made = { ...catalogue, observations: months };
  const context = await browser.newContext();
  await context.route("**/explore/park-indicators.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: handOver("park-indicators", packRows(made, "park-indicators")),
    }),
  );
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${url}explore/#dataset=park-indicators&indicator=requests-received&kind=big-numbers`);
  await page.locator('figure[data-kind="big-numbers"]').waitFor();
  expect(asked.filter((address) => address.endsWith("plot.js"))).toEqual([]);
  await page.locator('input[name="explore-kind"][value="line"]').check();
  await page.locator('figure[data-kind="line"]').waitFor();
  expect(asked.filter((address) => address.endsWith("plot.js"))).toHaveLength(1);
  const hash = "#dataset=park-indicators&indicator=requests-received&kind=line";
  expect(await file(page, ".svg")).toBe(expected(hash, "zh", made).svg);
  await context.close();
});

describe("the open page", () => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [390, 1280])
      test(`is accessible and fits ${width} px, ${colorScheme}`, async () => {
        for (const path of ["explore/", "en/explore/"]) {
          const page = await openDrawn(`${url}${path}${RICH}`, {
            viewport: { width, height: 844 },
            colorScheme,
          });
          await page.locator('[data-field="kind"] summary').click();
          expect(await overflow(page)).toEqual([]);
          expect(await axeFindings(page)).toEqual([]);
          const small = await page
            .locator(".explore button, .explore select, .explore form label:has(input)")
            .evaluateAll((controls) =>
              controls
                .filter((control) => control.getClientRects().length > 0)
                .filter((control) => control.getBoundingClientRect().height < 43.5)
                .map((control) => control.textContent),
            );
          expect(small).toEqual([]);
          await page.context().close();
        }
      });
});
