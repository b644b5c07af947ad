import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DIST } from "./built-site.ts";
import { openSite } from "./open-site.ts";

const site = openSite("/sub/path/");

async function ask(address: string, query: string): Promise<{ page: Page; found: string[] }> {
  const page = await site.browser.newPage();
  await page.goto(address);
  await page.locator("#query").fill(query);
  return { page, found: await page.locator("[data-search] li").allInnerTexts() };
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
    ["en/search/", "梧桐", "Wutong"],
    ["en/search/", "unicorn", "nicorn"],
  ])("%s finds %s", async (path, query, expected) => {
    const { page, found } = await ask(site.url + path, query);
    expect(found.join("\n")).toContain(expected);
    const link = page.locator("[data-search] li a").first();
    await link.click();
    expect(await page.locator("h1").count()).toBe(1);
    await page.close();
  });

  test("says when there is nothing, and keeps what was asked in the address", async () => {
    const { page, found } = await ask(`${site.url}search/`, "xyzzyqq");
    expect(found).toEqual([]);
    expect(await page.locator("[data-search] [role=status]").innerText()).toBe("没有找到。");
    const again = await site.browser.newPage();
    await again.goto(`${site.url}search/#q=${encodeURIComponent("办结率")}`);
    expect((await again.locator("[data-search] li").allInnerTexts()).join()).toContain("办结率");
    await page.close();
    await again.close();
  });

  test("works from a disk, and its links lead to pages", async () => {
    const { page, found } = await ask(pathToFileURL(`${DIST}/search/index.html`).href, "石佛");
    expect(found.length).toBeGreaterThan(3);
    await page.locator("[data-search] li a").first().click();
    expect(await page.locator("h1").count()).toBe(1);
    await page.close();
  });
});
