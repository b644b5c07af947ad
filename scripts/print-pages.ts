import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import type { Browser, BrowserContext } from "playwright-core";
import { findKept, keptBytes } from "../src/build/kept-bytes.ts";
import { mediaType } from "../src/exports/media-type.ts";
import { launchBrowser } from "./chromium.ts";

// Prints finished pages to PDF with a real browser: node scripts/print-pages.ts [dist]. A page says in `data-prints` which
// files it wants beside it, in `data-edition` the day that they carry, and in `data-printed-from` the page whose print they
// are, if that is another one. What was printed before with the same content is
// kept with the pictures. Where no browser starts, everything else stands: the links to the missing files are taken out,
// and a line says so.

const DIST = process.argv[2] ?? "dist";
const FONTS = "node_modules/@fontsource";
/** Where a site without a public address is printed from: long enough to be written over with a relative link. */
const NOWHERE = "https://print.park-open-data.invalid/";
/** Where pages that are printed stand, in each language. */
const PRINTED = ["briefings", "projects/wall", "projects/cards"];
/** Files that want another paper than their page: A0 is the page of A1 enlarged, and its drawing fills any sheet. */
const PAPER: Record<string, string> = {
  "wall-a0.pdf": "@page wall { size: 1189mm 841mm; margin: 0; }",
};
const AT_ONCE = 2;
/** Milliseconds for one step of one page. */
const PATIENCE = 30_000;

const jobs = (await Promise.all((await printedPages()).map(describe))).flat();
const prints = new Map(jobs.map((job) => [job.recipe, job]));
const missing = [...prints.values()].filter(({ recipe }) => findKept(recipe) === null);
const browser = missing.length > 0 ? await tryBrowser() : null;
if (browser) {
  const queue = [...missing];
  await Promise.all(Array.from({ length: AT_ONCE }, () => printAll(browser, queue)));
  await browser.close();
}
let printed = 0;
for (const job of jobs) {
  const { page, file } = job;
  const bytes = findKept(job.recipe);
  if (bytes) {
    await writeFile(join(DIST, page, file), settle(bytes, job));
    printed++;
  } else await takeLinkOut(page, file);
}
if (printed === jobs.length) console.log(`prints: ${printed} PDF files, ${missing.length} of them new.`);
else
  console.warn(
    `prints: ${jobs.length - printed} PDF files were not made, as no browser started; the rest of the site is complete.`,
  );

interface Job {
  /** Path of the page from the root, such as `en/briefings/east-park/`. */
  page: string;
  /** Path of the page that is printed for it, mostly itself. */
  printed: string;
  /** Name of the file beside it, such as `briefing.pdf`. */
  file: string;
  html: string;
  /** Day of the edition: the date that the file carries. */
  edition: string;
  /** Public address of the site, or the stand-in. */
  origin: string;
  /** Stands for everything that the bytes depend on. */
  recipe: string;
}

async function printedPages(): Promise<string[]> {
  const pages = await Promise.all(
    PRINTED.flatMap((each) => [each, `en/${each}`]).map(async (folder) => {
      if (!existsSync(join(DIST, folder))) return [];
      const files = await readdir(join(DIST, folder), { recursive: true });
      return files
        .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
        .filter((file) => file.endsWith("/index.html") && file !== `${folder}/index.html`)
        .map((file) => file.slice(0, -"index.html".length));
    }),
  );
  return pages.flat().sort();
}

/** Reads a page and works out the recipes of its prints: hashes of all that each depends on. */
async function describe(page: string): Promise<Job[]> {
  const own = await readFile(join(DIST, page, "index.html"), "utf8");
  const printed = `${page}${/data-printed-from="([^"]+)"/.exec(own)?.[1] ?? ""}`;
  const html = printed === page ? own : await readFile(join(DIST, printed, "index.html"), "utf8");
  const edition = /data-edition="([\d-]+)"/.exec(html)?.[1] ?? "2000-01-01";
  const files = /data-prints="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? [];
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const origin = canonical?.endsWith(printed) ? canonical.slice(0, -printed.length) : NOWHERE;
  const versions = [
    "playwright-core",
    "@sparticuz/chromium",
    "@fontsource/noto-sans",
    "@fontsource/noto-sans-sc",
    "@fontsource/noto-serif-sc",
  ];
  const parts = [
    html,
    await readFile(join(DIST, "style.css"), "utf8"),
    await readFile(import.meta.filename, "utf8"),
    process.env["CHROME_PATH"] ?? "",
    ...(await Promise.all(versions.map((name) => readFile(`node_modules/${name}/package.json`, "utf8")))),
  ];
  return files.map((file) => {
    const hash = createHash("sha256");
    for (const part of [file, ...parts]) hash.update(part).update("\0");
    return { page, printed, file, html, edition, origin, recipe: `print ${hash.digest("hex")}` };
  });
}

async function tryBrowser(): Promise<Browser | null> {
  try {
    return await launchBrowser();
  } catch (error) {
    console.warn(`prints: no browser started (${error instanceof Error ? error.message.split("\n")[0] : "?"}).`);
    return null;
  }
}

async function printAll(browser: Browser, queue: Job[]): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", timezoneId: "UTC" });
  for (let job = queue.shift(); job; job = queue.shift()) {
    const next = job;
    await keptBytes(next.recipe, () => print(context, next));
  }
  await context.close();
}

async function print(context: BrowserContext, job: Job): Promise<Uint8Array> {
  const { printed: page, file: name, html, origin } = job;
  const style = `${await fontFaces(origin, page.startsWith("en/"))}\n${PAPER[name] ?? ""}`;
  const tab = await context.newPage();
  await tab.route("**/*", async (route) => {
    const url = route.request().url();
    const path = url.startsWith(origin) ? decodeURI(url.slice(origin.length).replace(/[?#].*$/, "")) : null;
    const file =
      path === null
        ? null
        : path.startsWith("@fonts/")
          ? join(FONTS, path.slice(7))
          : join(DIST, path, path.endsWith("/") || path === "" ? "index.html" : "");
    // The page is printed as it reads without its scripts.
    if (file === null || file.endsWith(".js") || !existsSync(file)) return route.abort();
    if (path === page)
      return route.fulfill({
        body: html.replace("</head>", () => `<style>${style}</style></head>`),
        contentType: mediaType("index.html"),
      });
    return route.fulfill({ path: file, contentType: mediaType(file) });
  });
  await tab.emulateMedia({ media: "print", colorScheme: "light" });
  await tab.goto(origin + page, { timeout: PATIENCE });
  await tab.evaluate(waitForFonts);
  const bytes = await tab.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await tab.close();
  return bytes;
}

/**
 * In the browser: waits until all letters have come. Laying out what has come may ask for more of a font, so it looks
 * again after the next two frames, until none is on its way.
 */
async function waitForFonts(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  do {
    await document.fonts.ready;
    await frame();
    await frame();
  } while (document.fonts.status === "loading");
}

/**
 * The fonts of the print under every name that the style sheet asks for, so that a print is the same on every machine
 * and every glyph is embedded: a face of one's own goes before an installed one.
 */
async function fontFaces(origin: string, isEnglish: boolean): Promise<string> {
  const song = await readFile(join(FONTS, "noto-serif-sc/400.css"), "utf8");
  const sans = await Promise.all(
    ["400", "700"].map((weight) => readFile(join(FONTS, `noto-sans-sc/${weight}.css`), "utf8")),
  );
  const face = (css: string, folder: string, from: string, to: string): string =>
    css
      .replaceAll(/font-family: '[^']+'/g, (name) => (name.includes(from) ? `font-family: '${to}'` : name))
      .replaceAll("font-display: swap", "font-display: block")
      .replaceAll(/url\(\.\/files\/([^)]+\.woff2)\)/g, `url(${origin}@fonts/${folder}/files/$1)`)
      .replaceAll(/, url\(\.\/files\/[^)]+\.woff\) format\('woff'\)/g, "");
  // Chinese faces set the marks of quotation as wide as a character; English ones take those of a Latin face.
  const quotes = (name: string, weight: string): string =>
    `@font-face{font-family:'${name}';font-weight:${weight};font-display:block;unicode-range:U+2018-201D;` +
    `src:url(${origin}@fonts/noto-sans/files/noto-sans-latin-${weight}-normal.woff2) format('woff2')}`;
  const latin = ["FangSong", "KaiTi", "SimHei", "Noto Sans SC"].flatMap((name) => [
    quotes(name, "400"),
    ...(["SimHei", "Noto Sans SC"].includes(name) ? [quotes(name, "700")] : []),
  ]);
  return [
    ...["FangSong", "KaiTi"].map((name) => face(song, "noto-serif-sc", "Noto Serif SC", name)),
    ...sans.flatMap((css) => ["SimHei", "Noto Sans SC"].map((name) => face(css, "noto-sans-sc", "Noto Sans SC", name))),
    ...(isEnglish ? latin : []),
    ':root { --sans: "Noto Sans SC", sans-serif !important; }',
  ].join("\n");
}

/**
 * Makes the bytes depend on nothing but the page: the dates become the day of the edition, and links from a site without
 * a public address become relative. Every replacement keeps its length, so that the table of offsets holds.
 */
function settle(bytes: Uint8Array, { origin, page, edition }: Job): Buffer {
  const text = Buffer.from(bytes).toString("latin1");
  const day = edition.replaceAll("-", "");
  const up = "../".repeat(page.split("/").length - 1);
  const settled = renumberNodes(text)
    .replaceAll(/\(D:\d{14}([^)]*)\)/g, (_all, zone: string) => `(D:${day}000000${zone})`)
    .replaceAll(/\/URI \(([^)\\]*)\)/g, (all, uri: string) => {
      if (origin !== NOWHERE || !uri.startsWith(NOWHERE)) return all;
      const [path = "", hash] = uri.slice(NOWHERE.length).split("#");
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const relative = `${up}${file}${hash === undefined ? "" : `#${hash}`}`;
      return relative.length > uri.length ? all : `/URI (${relative})${" ".repeat(uri.length - relative.length)}`;
    });
  if (settled.length !== text.length) throw new Error("a replacement in the PDF changed its length");
  return Buffer.from(settled, "latin1");
}

/**
 * Tags are named by a counter of the browser, in no certain order; here each file counts its own as they first appear,
 * and the tree of names is put back in order. Nothing changes its length.
 */
function renumberNodes(text: string): string {
  const names = [...new Set(text.match(/\bnode\d{8}\b/g) ?? [])];
  const numbers = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, "0")}`]));
  return text
    .replaceAll(/\bnode\d{8}\b/g, (name) => numbers.get(name) ?? name)
    .replaceAll(/\/Names \[((?:\(node\d{8}\) \d+ 0 R ?)+)\]/g, (_all, pairs: string) => {
      const sorted = (pairs.match(/\(node\d{8}\) \d+ 0 R/g) ?? []).sort();
      return `/Names [${sorted.join(" ")}]`;
    })
    .replaceAll(
      /\/Limits \[\(node\d{8}\) \(node\d{8}\)\](\s*\/Names \[\((node\d{8})\)(?:[^\]]*\((node\d{8})\))?[^\]]*\])/g,
      (_all, rest: string, first: string, last: string | undefined) => `/Limits [(${first}) (${last ?? first})]${rest}`,
    );
}

async function takeLinkOut(page: string, name: string): Promise<void> {
  const file = join(DIST, page, "index.html");
  const html = await readFile(file, "utf8");
  const link = new RegExp(`<a href="[^"]*${name.replaceAll(".", "\\.")}"[^>]*>[^<]*</a>`, "g");
  await writeFile(file, html.replace(link, ""));
}
