import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { connectBrowser } from "../../scripts/chromium.ts";
import { serveFolder } from "../../scripts/serve-folder.ts";
import { pageKind } from "./built-site.ts";

/** The invented zone, whose record is as dense as that of a zone with monthly bulletins: built by a step of `npm test`. */
const SITE = process.env["PARK_EXAMPLE_OUT"] ?? "test-output/example-site";

/** No page is longer than twelve screens of a laptop, nor heavier, whatever the record. */
const SCREEN = { width: 1280, height: 900 } as const;
const MOST_HEIGHT = 12 * SCREEN.height;
const MOST_BYTES = 300_000;
/** Of each kind of page so many of the heaviest are measured: a page that is long is heavy among its kind. */
const PER_KIND = 4;

/** Every page, frames for other sites too, with its bytes. */
function pages(): { page: string; bytes: number }[] {
  if (!existsSync(join(SITE, "index.html")))
    throw new Error(`no site in ${SITE}/: run npm test "data" "build" "example build" first`);
  return readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path === "index.html" || path.endsWith("/index.html"))
    .map((path) => ({ page: path.slice(0, -"index.html".length), bytes: statSync(join(SITE, path)).size }))
    .sort((a, b) => b.bytes - a.bytes);
}

describe("every page of a dense record", () => {
  test("in both languages is at most 300 kB", () => {
    const all = pages();
    expect(all.length).toBeGreaterThan(100);
    const found = all
      .filter(({ bytes }) => bytes > MOST_BYTES)
      .map(({ page, bytes }) => `${page || "/"} ${bytes} bytes`);
    expect(found).toEqual([]);
  });

  describe("at 1280 × 900", () => {
    let site: { url: string; browser: Awaited<ReturnType<typeof connectBrowser>> };
    beforeAll(async () => {
      const { server, url } = await serveFolder(SITE);
      const browser = await connectBrowser(inject("browserServer"));
      site = { url, browser };
      return async () => {
        await browser.close();
        server.close();
      };
    });

    test("is at most twelve screens high", async () => {
      const main = pages().filter(({ page }) => !page.startsWith("en/"));
      const measured = [...Map.groupBy(main, ({ page }) => pageKind(page)).values()].flatMap((kind) =>
        kind.slice(0, PER_KIND),
      );
      expect(measured.length).toBeGreaterThan(20);
      const context = await site.browser.newContext({ viewport: SCREEN });
      const tab = await context.newPage();
      const found: string[] = [];
      for (const { page } of measured) {
        await tab.goto(site.url + page, { waitUntil: "load" });
        const height = await tab.evaluate(() => document.documentElement.scrollHeight);
        if (height > MOST_HEIGHT)
          found.push(`${page || "/"} ${height} px, ${(height / SCREEN.height).toFixed(1)} screens`);
      }
      expect(found).toEqual([]);
      await context.close();
    });
  });
});
