import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DIST } from "./built-site.ts";
import { openSite } from "./open-site.ts";

const site = openSite("/sub/path/");

async function ask(address: string, query: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(address);
  await page.locator("#query").fill(query);
  return page;
}

function found(page: Page): Promise<string[]> {
  return page.locator("[data-search] li").allInnerTexts();
}

/** Follows the first answer to the page where it leads. */
async function follow(page: Page): Promise<void> {
  const link = page.locator("[data-search] li a").first();
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  await link.click();
  await page.waitForURL(({ href }) => href === address);
}

describe("the search", () => {
  test.each([
    ["search/", "园区", "梧桐"],
    ["search/", "产值", "工业产值"],
    ["search/", "153.74", "153.74亿元"],
    ["search/", "梧桐 产值", "153.74亿元"],
    ["search/", "１５３．７４", "153.74亿元"],
    ["search/", "四上企业", "四上"],
    ["search/", "梧桐园区工业产值是多少", "产值"],
    ["search/", "Wutong", "梧桐"],
    ["en/search/", "output", "output"],
    ["en/search/", "153.74", "CNY 15.374 billion"],
    ["en/search/", "15.374", "CNY 15.374 billion"],
    ["search/", "15.374", "153.74亿元"],
    ["en/search/", "18129", "18,129"],
    ["en/search/", "梧桐", "Wutong"],
    ["en/search/", "unicorn", "nicorn"],
  ])("%s finds %s", async (path, query, expected) => {
    const page = await ask(site.url + path, query);
    await expect.poll(async () => (await found(page)).join("\n")).toContain(expected);
    await follow(page);
    expect(await page.locator("h1").count()).toBe(1);
    await page.close();
  });

  test("says when there is nothing, and keeps what was asked in the address", async () => {
    const page = await ask(`${site.url}search/`, "xyzzyqq");
    await expect.poll(() => page.locator("[data-search] [role=status]").innerText()).toBe("没有找到。");
    expect(await found(page)).toEqual([]);
    const again = await site.browser.newPage();
    await again.goto(`${site.url}search/#q=${encodeURIComponent("办结率")}`);
    await expect.poll(async () => (await found(again)).join()).toContain("办结率");
    await page.close();
    await again.close();
  });

  test("works from a disk, and its links lead to pages", async () => {
    const page = await ask(pathToFileURL(`${DIST}/search/index.html`).href, "石佛");
    await expect.poll(async () => (await found(page)).length).toBeGreaterThan(3);
    await follow(page);
    expect(await page.locator("h1").count()).toBe(1);
    await page.close();
  });
});
