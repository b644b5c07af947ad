import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chartVersions } from "../../src/model/chart-versions.ts";
import { elementSnippet, frameSnippet, responsiveSnippet, type SnippetInput } from "../../src/exports/snippets.ts";
import { chartHistories, chartHistory } from "../../src/read/as-of.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import type { Lang } from "../../src/schema/localized.ts";
import { liveChart } from "../../src/views/figure/chart-page.ts";
import { embedView, frozenEmbedView } from "../../src/views/embeds/embed.ts";
import { snippetInput } from "../../src/views/embeds/sharing.ts";
import { DIST, builtPages, readPage, weighPacked } from "./built-site.ts";
import { openSite } from "./open-site.ts";
import { setWidth } from "./page-checks.ts";

const WIDTHS = [320, 600, 900];
/**
 * Text is measured generously when heights are worked out beforehand: so much may stay empty under a chart. Most on a
 * machine without a Chinese font, where each character is a narrow box; with one it is 70 px at most, mostly none.
 */
const SLACK = 140;
const BUDGET = 15_000;
const FILE_HOST = "test-output/file-host.html";

const catalogue = currentCatalogue();
const slugs = [...catalogue.charts.keys()];
const pym = readFileSync(createRequire(import.meta.url).resolve("pym.js/dist/pym.v1.min.js"), "utf8");
const pages = new Map<string, string>([["/pym.js", pym]]);

// Under a sub-path, as many readers will have it, and on another origin than the hosts.
const site = openSite("/parks/site/");
let hosts: { url: string; server: Server };

beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => {
  hosts.server.close();
  rmSync(FILE_HOST, { force: true });
});

function serveHosts(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, "") ?? "";
    const type = path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(pages.has(path) ? 200 : 404, { "content-type": type }).end(pages.get(path));
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      done({ url: `http://127.0.0.1:${port}/`, server });
    });
  });
}

/** A host page with this markup in it. */
function hostPage(name: string, markup: readonly string[]): string {
  const template = readFileSync(`test/fixtures/hosts/${name}.html`, "utf8");
  return template.replace("<!-- charts -->", () => markup.join("\n"));
}

/** What the snippets of a chart are filled with, on the site under test. */
function input(slug: string, lang: Lang, root = site.url): SnippetInput {
  const spec = catalogue.charts.get(slug);
  if (!spec) throw new Error(slug);
  return snippetInput(catalogue, embedView({ catalogue, lang }, spec), (path) => root + path);
}

/** The versions of a chart, the oldest first. */
const versionsOf = (slug: string) => chartVersions(chartHistory(catalogue, slug), slug);

/** The release that shows a chart as it is now; null where none does. */
function frozenAt(slug: string): string | null {
  const { release } = liveChart(catalogue, chartHistory(catalogue, slug), slug);
  return versionsOf(slug).find((each) => each.release.version === release?.version)?.release.version ?? null;
}

/**
 * Every drawing that a release has made, frozen at the first release that shows it, in the two languages by turns: a host takes one turn of
 * `turns`. The releases behind it show the same, which is held below.
 */
function frozenCharts(turn: number, turns: number): SnippetInput[] {
  const all = slugs.flatMap((slug) =>
    versionsOf(slug)
      .filter(({ drawnSince, release: { version } }) => version === drawnSince)
      .map(({ drawnSince }) => ({ slug, version: drawnSince })),
  );
  return all
    .filter((_, index) => index % turns === turn)
    .map(({ slug, version }, index) => {
      const view = frozenEmbedView({ catalogue, lang: index % 2 === 0 ? "zh" : "en" }, versionsOf(slug), version);
      return snippetInput(catalogue, view, (path) => site.url + path);
    });
}

/** Pages of others that frame charts, each in a way of its own. */
const HOSTS = ["own", "pym", "amp", "medium", "nested", "scriptless"] as const;
/** The largest chart of each kind: these stand on every host. */
const ofEachKind = [...Map.groupBy(slugs, (slug) => catalogue.charts.get(slug)?.kind).values()].flatMap((some) =>
  some
    .map((slug) => ({ slug, bytes: readPage(`embed/${slug}/`).length }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 1)
    .map(({ slug }) => slug),
);
const otherCharts = slugs.filter((slug) => !ofEachKind.includes(slug));

/**
 * The charts of a host: one of each kind, in the two languages by turns, and of all others those whose turn it is, so that each
 * stands on one host.
 */
function charts(host: (typeof HOSTS)[number], root?: string): SnippetInput[] {
  const turn = HOSTS.indexOf(host);
  const others = otherCharts.filter((_, index) => index % HOSTS.length === turn);
  return [...ofEachKind, ...others].map((slug, index) => input(slug, (index + turn) % 2 === 0 ? "zh" : "en", root));
}

const plainFrame = (chart: SnippetInput): string => `<iframe src="${chart.embed}" title="chart"></iframe>`;

async function open(
  address: string,
  width: number,
  options: { script?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await site.browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(address, { waitUntil: "load" });
  return { context, page, faults };
}

function guests(page: Page): Frame[] {
  return page.frames().filter((frame) => /\/embed\/[^/]+\//.test(frame.url()));
}

/**
 * What is wrong with the height of a frame, or of the box that it fills, as a reader of the page around it sees that; null
 * if it is right. `slack` is how much may be empty, in px.
 */
async function heightFault(frame: Frame, slack: number): Promise<string | null> {
  const found = await frame.evaluate(() => {
    const figure = document.querySelector("figure");
    const { scrollWidth } = document.documentElement;
    return { bottom: figure?.getBoundingClientRect().bottom ?? 0, innerWidth, scrollWidth };
  });
  const [own, box] = await (
    await frame.frameElement()
  ).evaluate((element) => {
    const own = element as HTMLElement;
    const around = getComputedStyle(own).position === "absolute" ? own.parentElement : own;
    return [own.clientHeight, (around ?? own).offsetHeight];
  });
  const cut = found.bottom - Math.min(own, box);
  const empty = box - found.bottom;
  const name = frame.url().replace(/.*\/(en\/)?embed\//, "$1");
  if (found.bottom < 50) return `${name}: nothing there`;
  if (cut > 1) return `${name}: ${Math.round(cut)} px cut off`;
  if (empty > slack) return `${name}: ${Math.round(empty)} px empty`;
  if (found.scrollWidth > found.innerWidth) return `${name}: sticks out`;
  return null;
}

/** How many frames there are, and what is wrong with their heights. */
async function heightsOf(frames: readonly Frame[], slack: number): Promise<string[]> {
  const found = await Promise.all(frames.map((frame) => heightFault(frame, slack).catch(String)));
  return [`${frames.length} frames`, ...found.filter((fault) => fault !== null)];
}

/** Waits until a page has as many charts as expected, each with its right height. */
async function expectHeights(page: Page, expected: number, slack: number): Promise<void> {
  await expect.poll(() => heightsOf(guests(page), slack)).toEqual([`${expected} frames`]);
}

/** Goes down the page once, so that lazy frames load: no step before the one before it has been drawn. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += 1500) {
      scrollTo(0, y);
      await drawn();
    }
  });
}

/** Waits until no frame is hidden behind its picture any more. */
async function expectShown(page: Page): Promise<void> {
  const hidden = (): Promise<number> =>
    page
      .locator("iframe")
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).visibility === "hidden").length);
  await expect.poll(hidden).toBe(0);
}

/** Notes from now on, and from the beginning, whatever moves without the reader's doing. */
async function watchShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}

/** Opens a page of others, and waits for the right height of every chart at every width, with nothing on the console. */
async function expectHeightsOn(
  address: string,
  slack: number,
  { script = true, expected }: { script?: boolean; expected: number },
): Promise<void> {
  const { context, page, faults } = await open(address, 480, { script });
  if (script) {
    await scrollThrough(page);
    await expectShown(page);
  }
  for (const width of WIDTHS) {
    await setWidth(page, width);
    await expectHeights(page, expected, slack);
  }
  expect(faults).toEqual([]);
  await context.close();
}

describe("every chart in a frame has its right height at 320, 600 and 900 px", () => {
  test("on one page of others, and one of each kind on all", () => {
    const hosted = HOSTS.flatMap((host) => charts(host).map(({ embed }) => embed.replace("/en/embed/", "/embed/")));
    expect(new Set(hosted)).toEqual(new Set(slugs.map((slug) => input(slug, "zh").embed)));
    expect(ofEachKind.length).toBe(new Set([...catalogue.charts.values()].map(({ kind }) => kind)).size);
    expect(hosted.length).toBe(slugs.length + ofEachKind.length * (HOSTS.length - 1));
  });

  test("on a page with embed.js, where nothing moves when the chart takes the place of its picture", async () => {
    const script = `<script async src="${site.url}embed.js"></script>`;
    const some = charts("own");
    const markup = some.map((chart) => responsiveSnippet(chart).replace(/\n<script.*/, ""));
    pages.set("/own.html", hostPage("own", [...markup, script]));
    const { context, page, faults } = await open(`${hosts.url}own.html`, 480);
    const shifts = await watchShifts(page);
    await scrollThrough(page);
    await expectHeights(page, some.length, SLACK);
    await expectShown(page);
    expect(await shifts()).toEqual([]);
    for (const width of WIDTHS) {
      await setWidth(page, width);
      await expectHeights(page, some.length, 2);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test("on a page with the real Pym", async () => {
    const some = charts("pym");
    const markup = some.map((chart, index) => `<div id="c${index}" data-src="${chart.embed}"></div>`);
    pages.set("/pym.html", hostPage("pym", markup));
    await expectHeightsOn(`${hosts.url}pym.html`, 2, { expected: some.length });
  });

  test("on a page that listens as AMP does", async () => {
    const some = charts("amp");
    pages.set("/amp.html", hostPage("amp", some.map(plainFrame)));
    await expectHeightsOn(`${hosts.url}amp.html`, 2, { expected: some.length });
  });

  test("on a page that listens as Medium and Flourish do", async () => {
    const some = charts("medium");
    pages.set("/medium.html", hostPage("medium", some.map(plainFrame)));
    await expectHeightsOn(`${hosts.url}medium.html`, 2, { expected: some.length });
  });

  test("in an article that is itself in a frame", async () => {
    const some = charts("nested");
    pages.set("/amp.html", hostPage("amp", some.map(plainFrame)));
    pages.set("/nested.html", hostPage("nested", []));
    await expectHeightsOn(`${hosts.url}nested.html`, 2, { expected: some.length });
  });

  test("without any script, by a height known beforehand that cuts nothing off", async () => {
    const some = charts("scriptless");
    pages.set("/scriptless.html", hostPage("scriptless", some.map(frameSnippet)));
    await expectHeightsOn(`${hosts.url}scriptless.html`, SLACK, { script: false, expected: some.length });
  });

  test("at every release, on a page that listens as AMP does and on one without any script", async () => {
    const some = frozenCharts(0, 2);
    pages.set("/amp.html", hostPage("amp", some.map(plainFrame)));
    await expectHeightsOn(`${hosts.url}amp.html`, 2, { expected: some.length });
    const others = frozenCharts(1, 2);
    pages.set("/scriptless.html", hostPage("scriptless", others.map(frameSnippet)));
    await expectHeightsOn(`${hosts.url}scriptless.html`, SLACK, { script: false, expected: others.length });
    expect(some.length + others.length).toBeGreaterThan(slugs.length);
  });

  test("in the frame of a release that changed nothing, which differs in its version alone", () => {
    const without = (slug: string, lang: string, version: string): string =>
      readPage(`${lang}embed/${slug}/${version}/`).replaceAll(version, "");
    const unlike = slugs.flatMap((slug) =>
      versionsOf(slug).flatMap(({ drawnSince, release: { version } }) =>
        ["", "en/"]
          .filter((lang) => version !== drawnSince && without(slug, lang, version) !== without(slug, lang, drawnSince))
          .map((lang) => `${lang}${slug}/${version}`),
      ),
    );
    expect(unlike).toEqual([]);
  });

  test("opened from a disk", async () => {
    const root = `${pathToFileURL(resolve(DIST)).href}/`;
    const some = charts("own", root).filter((_, index) => index % 2 === 0);
    const onDisk = some.map((chart) => responsiveSnippet({ ...chart, embed: `${chart.embed}index.html` }));
    mkdirSync("test-output", { recursive: true });
    writeFileSync(FILE_HOST, hostPage("own", onDisk));
    const address = pathToFileURL(resolve(FILE_HOST)).href;
    await expectHeightsOn(address, 2, { expected: some.length });
  });
});

describe("a page with the box-sizing that browsers begin with", () => {
  const slug = slugs.find((each) => each === "shifo-economy") ?? slugs[0] ?? "";
  const living = (): SnippetInput => input(slug, "zh");
  const frozen = (): SnippetInput => {
    const version = versionsOf(slug)[0]?.release.version ?? "";
    const view = frozenEmbedView({ catalogue, lang: "en" }, versionsOf(slug), version);
    return snippetInput(catalogue, view, (path) => site.url + path);
  };
  const forms = [
    { name: "a linked picture, living", code: () => responsiveSnippet(living()) },
    { name: "a linked picture, frozen", code: () => responsiveSnippet(frozen()) },
    { name: "<park-chart>, living", code: () => elementSnippet(living()) },
    { name: "<park-chart>, frozen", code: () => elementSnippet(frozen()) },
  ];
  const top = (page: Page): Promise<number> =>
    page.locator("#after").evaluate((after) => after.getBoundingClientRect().top + scrollY);

  test.each(forms)("keeps its text where it was when it becomes a chart: $name", async ({ code }) => {
    pages.set("/plain.html", hostPage("own", [code()]));
    for (const width of [320, 600, 900]) {
      const before = await open(`${hosts.url}plain.html`, width, { script: false });
      const place = await top(before.page);
      await before.context.close();
      const { context, page } = await open(`${hosts.url}plain.html`, width);
      const shifts = await watchShifts(page);
      await expect
        .poll(() => page.locator("iframe").evaluate((frame) => getComputedStyle(frame).visibility))
        .toBe("visible");
      await expectHeights(page, 1, SLACK);
      // Its end may be in the window or below; where it is in the window, nothing moves at all.
      if (place < 900) expect(Math.abs((await top(page)) - place)).toBeLessThanOrEqual(1);
      else expect(await top(page)).toBeLessThanOrEqual(place + 1);
      expect(await shifts()).toEqual([]);
      await context.close();
    }
  });

  test.each(forms)("has the very height of a chart that was not yet in sight: $name", async ({ code }) => {
    pages.set("/plain.html", hostPage("own", ['<div style="height:1200px">Far above.</div>', code()]));
    for (const width of [320, 600, 900]) {
      const { context, page } = await open(`${hosts.url}plain.html`, width);
      const shifts = await watchShifts(page);
      await expectHeights(page, 1, 2);
      await page.evaluate(() => scrollTo(0, 1000));
      await page.waitForTimeout(200);
      await expectHeights(page, 1, 2);
      expect(await shifts()).toEqual([]);
      await context.close();
    }
  });
});

describe("a framed chart", () => {
  const embeds = builtPages().filter((page) => /(^|\/)embed\/[^/]+\//.test(page));

  test("stands at a live address and at one for each release, in both languages", () => {
    const expected = [...chartHistories(catalogue).keys()].flatMap((slug) =>
      [...(slugs.includes(slug) ? [""] : []), ...versionsOf(slug).map(({ release }) => `${release.version}/`)].flatMap(
        (version) => ["", "en/"].map((lang) => `${lang}embed/${slug}/${version}`),
      ),
    );
    expect(embeds).toEqual(expected.sort());
  });

  test("loads at most 15 kB in all, compressed; a frozen one with what tells it of newer versions", () => {
    const sizes = embeds
      .map((page) => {
        const dataset = /data-versions="[./]*data\/([^/]+)/.exec(readPage(page))?.[1];
        const asked = dataset === undefined ? [] : [`data/${dataset}/versions.json`];
        const loaded = ["embed.css", "embed-guest.js", "favicon.svg", ...asked, `${page}index.html`];
        return [weighPacked(loaded, BUDGET), page] as const;
      })
      .sort((a, b) => b[0] - a[0]);
    console.log(`largest embeds: ${sizes.slice(0, 3).join("; ")}; median ${sizes[sizes.length >> 1]?.[0]}`);
    expect(sizes.filter(([bytes]) => bytes > BUDGET)).toEqual([]);
  });

  test("has a strict policy, no inline script, style or handler, and keeps nothing", () => {
    const wrong = embeds.filter((page) => {
      const html = readPage(page);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
      return (
        !policy.startsWith("default-src 'none'") ||
        /unsafe|\*|https?:/.test(policy) ||
        / (style|on\w+)="|<style|<script(?![^>]* src=)/.test(html)
      );
    });
    expect(wrong).toEqual([]);
    for (const file of ["embed.js", "embed-guest.js"])
      expect(readFileSync(`${DIST}/${file}`, "utf8")).not.toMatch(
        /localStorage|sessionStorage|indexedDB|cookie|XMLHttpRequest|eval\(|innerHTML/,
      );
  });

  test("costs the page of others 2,048 bytes of script at most, as the file stands, uncompressed", () => {
    expect(statSync(`${DIST}/embed.js`).size).toBeLessThanOrEqual(2048);
  });

  test("asks its own site only and sets no cookie", async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${site.url}embed/${slugs[0] ?? ""}/`, { waitUntil: "networkidle" });
    expect(asked.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test("takes its look from the address: by fragment without script, by query with it", async () => {
    const { context, page } = await open("about:blank", 600, { script: false });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.querySelector("main") as Element).backgroundColor);
    const at = `${site.url}embed/${slugs[0] ?? ""}/`;
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(at);
    expect(await ground()).toBe("rgb(20, 24, 28)");
    await page.goto(`${at}?1#light`);
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.goto(`${at}?2#transparent`);
    expect(await ground()).toBe("rgba(0, 0, 0, 0)");
    await context.close();
    const scripted = await open(`${at}?theme=dark&compact&paper=%23222222&ink=url(https://x.example)`, 600);
    expect(
      await scripted.page.evaluate(() => [
        getComputedStyle(document.querySelector("main") as Element).backgroundColor,
        document.body.style.cssText,
        getComputedStyle(document.querySelector(".title") as Element).display,
      ]),
    ).toEqual(["rgb(34, 34, 34)", "--paper: #222222;", "none"]);
    await scripted.context.close();
  });
});

describe("a framed chart whose address asks for a language", () => {
  const slug = slugs[0] ?? "";
  const version = versionsOf(slug)[0]?.release.version ?? "";
  const live = `embed/${slug}/`;
  const frozen = `${live}${version}/`;

  test.each([
    [`${live}?lang=en`, `en/${live}?lang=en`],
    [`${live}#lang=en`, `en/${live}#lang=en`],
    [`en/${live}?lang=zh`, `${live}?lang=zh`],
    [`en/${live}?lang=zh-CN`, `${live}?lang=zh-CN`],
    [`${frozen}?theme=dark&compact&lang=en#x`, `en/${frozen}?theme=dark&compact&lang=en#x`],
    [`${live}?lang=zh`, `${live}?lang=zh`],
    [`en/${live}?lang=en#lang=zh`, `en/${live}?lang=en#lang=zh`],
    [`${live}?lang=fr`, `${live}?lang=fr`],
    [`${live}?lang=english`, `${live}?lang=english`],
    [`${live}?lang=//evil.example/`, `${live}?lang=//evil.example/`],
  ])("%s is shown at %s, and nowhere else", async (asked, shown) => {
    const context = await site.browser.newContext({ viewport: { width: 600, height: 900 } });
    const page = await context.newPage();
    const documents: string[] = [];
    page.on("request", (request) => {
      if (request.isNavigationRequest()) documents.push(request.url());
    });
    await page.goto(site.url + asked, { waitUntil: "commit" });
    await expect.poll(() => page.url()).toBe(site.url + shown);
    await page.waitForLoadState("networkidle");
    expect(page.url()).toBe(site.url + shown);
    expect(documents.length).toBe(asked === shown ? 1 : 2);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(/^en\//.test(shown) ? "en" : "zh-CN");
    if (asked.includes("dark"))
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await context.close();
  });

  test("is framed in it by <park-chart lang>, and by a host that knows frames by their address", async () => {
    const chart = input(slug, "zh");
    const element = elementSnippet(chart).replace("<park-chart ", '<park-chart lang="en" ');
    pages.set("/element.html", hostPage("own", [element]));
    pages.set("/medium.html", hostPage("medium", [plainFrame({ ...chart, embed: `${chart.embed}?lang=en` })]));
    for (const name of ["element", "medium"]) {
      const { context, page, faults } = await open(`${hosts.url}${name}.html`, 600);
      await expect.poll(() => guests(page)[0]?.url()).toBe(`${site.url}en/${live}?lang=en`);
      await expectHeights(page, 1, SLACK);
      if (name === "element")
        expect(await page.locator("iframe").evaluate((node) => getComputedStyle(node).visibility)).toBe("visible");
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  test("from a disk, too; without a script the address of the page says the language", async () => {
    const onDisk = `${pathToFileURL(resolve(DIST)).href}/`;
    const { context, page } = await open(`${onDisk}${live}index.html?lang=en`, 600);
    await expect.poll(() => page.url()).toBe(`${onDisk}en/${live}index.html?lang=en`);
    await context.close();
    const still = await open(`${site.url}en/${live}?lang=zh`, 600, { script: false });
    expect(await still.page.locator("html").getAttribute("lang")).toBe("en");
    await still.context.close();
  });
});

describe("a frozen chart", () => {
  const slug = slugs.find((each) => versionsOf(each).length > 2) ?? "";
  const first = versionsOf(slug)[0]?.release.version ?? "";

  /** Waits until the second link says this, after the script has had its answer. */
  async function expectLink(path: string, said: string, answer?: string): Promise<void> {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    if (answer !== undefined) await page.route("**/versions.json", (route) => route.fulfill({ body: answer }));
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    const link = page.locator("figcaption a").nth(1);
    await expect.poll(async () => (await link.textContent())?.trim()).toBe(said);
    await context.close();
  }

  const known = (charts: Record<string, string>, latest = "9.9.9"): string =>
    JSON.stringify({
      latest,
      versions: [{ version: latest }, { version: first }],
      charts: { [slug]: charts },
    });

  test("says that a newer version exists, and whether it changed this chart", async () => {
    const page = `embed/${slug}/${first}/`;
    const changed = known({ "9.9.9": "revised", [first]: "first" });
    await expectLink(page, "已有更新的9.9.9版，此图有变动", changed);
    await expectLink(page, "已有更新的9.9.9版，此图未变", known({ [first]: "first" }));
    const extended = known({ "9.9.9": "extended" });
    await expectLink(`en/${page}`, "Version 9.9.9 is out: this chart has changed", extended);
  });

  test("keeps its link to today's chart without an answer, and in the newest version", async () => {
    const page = `embed/${slug}/${first}/`;
    for (const answer of ["not there", "{}", known({}, first)]) await expectLink(page, "今天的图", answer);
    const newest = versionsOf(slug).at(-1)?.release.version ?? "";
    await expectLink(`embed/${slug}/${newest}/`, "今天的图");
    const { context, page: still } = await open(`${site.url}${page}`, 600, { script: false });
    expect(await still.locator("figcaption a").allTextContents()).toHaveLength(2);
    expect(await still.locator("figcaption").textContent()).toContain(`冻结于${first}版`);
    await context.close();
  });

  test("keeps its picture at every release, and leads to the page of that release", () => {
    const wrong = slugs.flatMap((each) =>
      versionsOf(each).flatMap(({ release: { version } }) =>
        ["", "en/"].flatMap((lang) => {
          const folder = `${lang}embed/${each}/${version}/`;
          const faults = ["picture.svg", "picture-narrow.svg"].filter((file) => {
            const path = `${DIST}/${folder}${file}`;
            return !existsSync(path) || !readFileSync(path, "utf8").includes(version);
          });
          if (!readPage(folder).includes(`${lang}charts/${each}/${version}/"`)) faults.push("link");
          return faults.map((fault) => `${folder}${fault}`);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("shows the figures of its release, not those that came later", () => {
    const drawing = (slug: string, version: string): string =>
      /<svg[^]*<\/svg>/.exec(readPage(`embed/${slug}/${version}/`))?.[0] ?? "";
    const pairs = slugs.flatMap((slug) =>
      versionsOf(slug).flatMap(({ change, release }, index, all) => {
        const before = all[index - 1]?.release.version;
        return before !== undefined && (change === "extended" || change === "revised")
          ? [[drawing(slug, before), drawing(slug, release.version)]]
          : [];
      }),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([before, after]) => before === after)).toEqual([]);
  });
});

describe("a page with charts whose look is chosen by fragment", () => {
  test.each(["the same origin", "another origin"])("is not scrolled to them, on %s", async (where) => {
    const chart = input(slugs[0] ?? "", "zh");
    pages.set(
      "/far.html",
      hostPage("amp", [
        '<div style="height:3000px">Far above.</div>',
        ...["dark", "compact"].map((name) => `<iframe src="${chart.embed}#${name}" title="chart"></iframe>`),
      ]),
    );
    const same = where === "the same origin";
    const { context, page } = await open(same ? `${site.url}embed/` : `${hosts.url}far.html`, 900);
    if (same)
      for (const frame of await page.locator(".themes iframe").all())
        await frame.evaluate((node) => node.removeAttribute("loading"));
    // The page's own: the dark host, a page within the page, frames some of its own whenever it is ready.
    const chosen = (): Frame[] =>
      guests(page).filter((frame) => frame.parentFrame() === page.mainFrame() && frame.url().includes("#"));
    await expect.poll(() => chosen().length).toBe(same ? 4 : 2);
    for (const frame of chosen()) await frame.waitForLoadState("load");
    // What must not come, would come with the fragments.
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await context.close();
  });
});

describe("embed.js", () => {
  const slug = slugs[0] ?? "";
  const one = (chart: SnippetInput, more = ""): string => hostPage("own", [responsiveSnippet(chart), more]);

  async function state(page: Page) {
    return page.evaluate(() => {
      const frame = document.querySelector("iframe");
      const picture = document.querySelector("picture");
      return {
        height: frame?.offsetHeight ?? 0,
        frame: frame ? getComputedStyle(frame).visibility : "none",
        picture: picture ? getComputedStyle(picture).visibility : "none",
      };
    });
  }

  async function upgraded(address: string): Promise<Awaited<ReturnType<typeof open>>> {
    const opened = await open(address, 600);
    await expect.poll(() => state(opened.page)).toMatchObject({ frame: "visible", picture: "hidden" });
    await expectHeights(opened.page, 1, SLACK);
    return opened;
  }

  test("ignores messages from others, from elsewhere and of wrong shape", async () => {
    pages.set("/stranger.html", '<script>parent.postMessage({ type: "park-embed", height: 777 }, "*")</script>');
    pages.set("/one.html", one(input(slug, "zh")));
    const { context, page } = await upgraded(`${hosts.url}one.html`);
    const before = await state(page);
    await page.evaluate(async () => {
      postMessage({ type: "park-embed", height: 777 }, "*");
      const stranger = document.createElement("iframe");
      stranger.src = "/stranger.html";
      await new Promise((done) => {
        stranger.onload = done;
        document.body.append(stranger);
      });
    });
    const guest = guests(page)[0];
    await guest?.evaluate(async () => {
      const shapes = [
        777,
        "777",
        null,
        { height: 777 },
        { type: "park-embed" },
        { type: "park-embed", height: "777" },
        { type: "park-embed", height: Number.NaN },
        { type: "park-embed", height: Infinity },
        { type: "park-embed", height: -777 },
        { type: "park-embed", height: 1e7 },
        JSON.stringify({ type: "park-embed", height: 777 }),
      ];
      for (const shape of shapes) parent.postMessage(shape, "*");
      await new Promise((done) => setTimeout(done, 100));
    });
    expect(await state(page)).toEqual(before);
    // The right frame, but it has gone to another origin.
    await guest?.goto(`${hosts.url}stranger.html`);
    await page.waitForTimeout(100);
    expect((await state(page)).height).toBe(before.height);
    await context.close();
  });

  test("follows when the reader enlarges the text, as in WeChat", async () => {
    pages.set("/one.html", one(input(slug, "zh")));
    const { context, page } = await upgraded(`${hosts.url}one.html`);
    const before = await state(page);
    await guests(page)[0]?.evaluate(() => {
      document.documentElement.style.fontSize = "160%";
    });
    await expect.poll(async () => (await state(page)).height).toBeGreaterThan(before.height);
    await expectHeights(page, 1, 2);
    await context.close();
  });

  test("keeps the picture when the chart does not answer, or its address is not one", async () => {
    const chart = input(slug, "en");
    const nowhere = { ...chart, embed: `${site.url}embed/nowhere/` };
    const script = { ...chart, embed: "javascript:parent.alert(1)" };
    pages.set("/broken.html", one(nowhere));
    pages.set("/script.html", one(script));
    for (const name of ["broken", "script"]) {
      const { context, page } = await open(`${hosts.url}${name}.html`, 600);
      await page.waitForTimeout(600);
      expect(await state(page)).toMatchObject({ picture: "visible" });
      expect(["none", "hidden"]).toContain((await state(page)).frame);
      await context.close();
    }
  });

  test("makes charts of all others where one address is bad", async () => {
    const charts = ["http://[", "https://exa mple/", ""].map((embed) => ({ ...input(slug, "zh"), embed }));
    const bad = charts.flatMap((chart) => [responsiveSnippet(chart), elementSnippet(chart)]);
    pages.set("/bad.html", hostPage("own", [...bad, responsiveSnippet(input(slug, "zh"))]));
    const { context, page, faults } = await open(`${hosts.url}bad.html`, 600);
    await expect.poll(() => page.locator("iframe").count()).toBe(1);
    expect(await page.locator("picture img").count()).toBe(bad.length + 1);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("may stand in a page more than once, and come before the page is whole", async () => {
    const twice = [responsiveSnippet(input(slug, "zh")), elementSnippet(input(slug, "en"))].map((code) =>
      code.replace("<script async ", "<script "),
    );
    pages.set("/twice.html", hostPage("own", twice));
    const { context, page, faults } = await open(`${hosts.url}twice.html`, 600);
    await scrollThrough(page);
    await expectHeights(page, 2, SLACK);
    // One that comes later takes the charts that came with it.
    await page.evaluate(
      (code) => {
        document.body.insertAdjacentHTML("beforeend", code);
        const script = document.querySelector("script")?.cloneNode() as HTMLScriptElement;
        const again = document.createElement("script");
        again.src = script.src;
        document.body.append(again);
      },
      responsiveSnippet(input(slug, "en")),
    );
    await expect.poll(() => page.locator("iframe").count()).toBe(3);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("leaves the picture in its place, whole and sourced, where scripts are stripped", async () => {
    pages.set("/one.html", one(input(slug, "zh")));
    const { context, page } = await open(`${hosts.url}one.html`, 600, { script: false });
    const box = await page.locator("picture img").boundingBox();
    expect(box?.width).toBe(600);
    expect(box?.height).toBeGreaterThan(200);
    expect(await page.locator("picture img").evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(
      300,
    );
    await context.close();
  });

  test("puts the picture back while the page is printed", async () => {
    pages.set("/one.html", one(input(slug, "zh")));
    const { context, page } = await upgraded(`${hosts.url}one.html`);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        const picture = document.querySelector("picture");
        document.title = picture ? getComputedStyle(picture).visibility : "none";
      });
    });
    const paper = await page.pdf();
    expect(await page.title()).toBe("visible");
    await expect.poll(() => state(page)).toMatchObject({ frame: "visible", picture: "hidden" });
    expect(drawnTexts(paper)).toBeGreaterThan(10);
    await context.close();
  });

  test("makes <park-chart> a chart, in the type and colours of the host's CSS variables", async () => {
    const markup = `<style>park-chart { --park-paper: #fbf7ef; --park-font: Georgia, serif }</style>${elementSnippet(input(slug, "en"))}`;
    pages.set("/element.html", hostPage("own", [markup]));
    const { context, page, faults } = await upgraded(`${hosts.url}element.html`);
    const look = await guests(page)[0]?.evaluate(() => ({
      ground: getComputedStyle(document.querySelector("main") as Element).backgroundColor,
      font: getComputedStyle(document.querySelector("h1") as Element).fontFamily,
    }));
    expect(look).toEqual({ ground: "rgb(251, 247, 239)", font: "Georgia, serif" });
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("a page without any script", () => {
  test("prints its framed chart", async () => {
    const chart = input(slugs[0] ?? "", "zh");
    pages.set("/print.html", hostPage("scriptless", [frameSnippet(chart)]));
    const { context, page } = await open(`${hosts.url}print.html`, 900);
    expect(drawnTexts(await page.pdf())).toBeGreaterThan(10);
    await context.close();
  });
});

describe("the page that explains it", () => {
  test.each(["embed/", "en/embed/"])("shows every form whole on unfriendly pages (%s)", async (path) => {
    const { context, page, faults } = await open(site.url + path, 900);
    await page.locator("iframe").evaluateAll((frames) => {
      for (const frame of frames) frame.removeAttribute("loading");
    });
    const inPages = (): Frame[] => page.frames().filter((frame) => frame.url() === "about:srcdoc");
    await expect.poll(() => inPages().length).toBe(4);
    const hostFrames = inPages();
    for (const host of hostFrames) {
      await host.waitForLoadState("load");
      const sticking = await host.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sticking).toBeLessThanOrEqual(0);
    }
    const seen = () =>
      hostFrames[0]?.locator("img").evaluateAll((pictures) =>
        pictures.map((each) => ({
          visible: getComputedStyle(each).visibility,
          loaded: (each as HTMLImageElement).naturalWidth > 300,
        })),
      );
    await expect.poll(seen).toEqual(Array.from({ length: 3 }, () => ({ visible: "visible", loaded: true })));
    // Three frames in each host that may run scripts, one where they are stripped.
    const inHosts = (): Frame[] => hostFrames.flatMap((host) => host.childFrames());
    const lookThrough = async (): Promise<string[]> => {
      // Where scripts are stripped no clock runs either, and no frame is lazy.
      for (const host of hostFrames.slice(1)) {
        await (await host.frameElement()).scrollIntoViewIfNeeded();
        await host.evaluate(async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
            scrollTo(0, y);
            await new Promise((done) => setTimeout(done, 60));
          }
        });
      }
      return heightsOf(inHosts(), 9000);
    };
    await expect.poll(lookThrough).toEqual(["10 frames"]);
    expect(faults.filter((fault) => !fault.includes("sandboxed"))).toEqual([]);
    await context.close();
  });
});

describe("the page that explains it, opened from a disk", () => {
  test.each(["embed/", "en/embed/"])("shows pictures and frames where scripts are stripped (%s)", async (path) => {
    const { context, page } = await open(pathToFileURL(resolve(DIST, path, "index.html")).href, 900);
    const stripped = page.locator("iframe[srcdoc][sandbox]");
    await stripped.scrollIntoViewIfNeeded();
    const host = await (await stripped.elementHandle())?.contentFrame();
    const seen = async () =>
      host?.locator("img").evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 300));
    await expect.poll(seen).toEqual([true, true, true]);
    const headline = async () => host?.childFrames()[0]?.locator("h1").textContent({ timeout: 1000 });
    await expect.poll(headline).toMatch(/\d/);
    // Scripts are stripped all the same: no picture has become a frame.
    expect(host?.childFrames().length).toBe(1);
    await context.close();
  });
});

describe("a chart page", () => {
  // A chart that has changed since the last release has no frozen one to offer before the next.
  const slug = slugs.find((each) => frozenAt(each) !== null) ?? slugs[0] ?? "";
  const frozen = frozenAt(slug);
  const version = versionsOf(slug).at(-1)?.release.version ?? "";

  test("gives snippets with the address by which the reader came", async () => {
    const { context, page } = await open(`${site.url}charts/${slug}/`, 900);
    const codes = await page.locator(".sharing code[data-copy-text]").allTextContents();
    expect(codes.length).toBeGreaterThanOrEqual(frozen === null ? 5 : 10);
    for (const code of codes) {
      expect(code).toContain(`${site.url}`);
      expect(code).not.toContain("site.example");
    }
    await page.locator(".sharing summary").first().click();
    await page.locator(".sharing button[data-copy]").first().click();
    await expect.poll(() => page.locator(".sharing [data-copied]").first().textContent()).not.toBe("");
    await context.close();
  });

  test("offers the frozen chart first, if there is one, and the living one at a switch that needs no script", async () => {
    const { context, page } = await open(`${site.url}charts/${slug}/`, 900, { script: false });
    const seen = async (): Promise<string> => {
      const shown = page.locator(".sharing .edition:visible");
      expect(await shown.count()).toBe(1);
      return (await shown.textContent()) ?? "";
    };
    if (frozen === null) expect(await page.getByLabel("随数据更新").count()).toBe(0);
    else {
      expect(await seen()).toContain(`embed/${slug}/${frozen}/`);
      await page.getByLabel("随数据更新").check();
    }
    expect(await seen()).not.toContain(`${version}/`);
    expect(await seen()).toContain("文章里的图也随之改变");
    await context.close();
  });

  test("of a release leads to the frame of that release, and to how it is used", () => {
    for (const lang of ["", "en/"]) {
      const html = readPage(`${lang}charts/${slug}/${version}/`);
      expect(html).toContain(`${lang}embed/${slug}/${version}/"`);
      expect(html).toContain(`${lang}embed/#editions"`);
    }
  });
});

/** How many pieces of text a PDF draws: enough to see whether a chart is there. */
function drawnTexts(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  let count = 0;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf("endstream", start);
    try {
      const content = inflateSync(pdf.subarray(start, end)).toString("latin1");
      count += [...content.matchAll(/\b(Tj|TJ)\b/g)].length;
    } catch {
      continue;
    }
  }
  return count;
}
