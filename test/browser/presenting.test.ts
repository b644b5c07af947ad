import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DIST } from "./built-site.ts";
import { openSite } from "./open-site.ts";
import { axeFindings } from "./page-checks.ts";

// A briefing is presented as it would be from a stick: from file://, by keyboard alone.

const site = openSite();

/** Opens a briefing from the disk and starts by the button, reached with the keyboard. */
async function present(page: string): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(resolve(DIST, page, "index.html")).href);
  await tab.focus("[data-present]");
  await tab.keyboard.press("Enter");
  await tab.waitForSelector(".presenting");
  return tab;
}

const shown = (tab: Page): Promise<number[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-slide]")].flatMap((slide, index) =>
      slide.offsetHeight > 1 ? [index] : [],
    ),
  );

const place = (tab: Page): Promise<string | null> => tab.textContent("[data-present-place]");

describe.each(["briefings/shifo/", "en/briefings/projects/"])("presenting %s", (page) => {
  test("moves by keys, says where one is, and puts the focus on the slide", async () => {
    const tab = await present(page);
    const count = await tab.locator("[data-slide]").count();
    expect(count).toBeGreaterThan(5);
    await expect.poll(() => shown(tab)).toEqual([0]);
    await expect.poll(() => place(tab)).toBe(`1 / ${count}`);
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("PageDown");
    await expect.poll(() => shown(tab)).toEqual([2]);
    await expect.poll(() => place(tab)).toBe(`3 / ${count}`);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.classList.contains("current"))).toBe(true);
    await tab.keyboard.press("ArrowLeft");
    await expect.poll(() => shown(tab)).toEqual([1]);
    await tab.keyboard.press("End");
    await expect.poll(() => shown(tab)).toEqual([count - 1]);
    await tab.keyboard.press("ArrowRight");
    expect(await shown(tab)).toEqual([count - 1]);
    await tab.keyboard.press("Home");
    await expect.poll(() => shown(tab)).toEqual([0]);
    for (const key of page.startsWith("en") ? ["O", "N", "Esc", "←", "→"] : ["总览", "备注", "退出", "下一页"])
      expect(await tab.textContent("[data-present-bar]")).toContain(key);
    await tab.context().close();
  });

  test("shows all slides in the overview and opens the chosen one", async () => {
    const tab = await present(page);
    const count = await tab.locator("[data-slide]").count();
    await tab.keyboard.press("o");
    await expect.poll(async () => (await shown(tab)).length).toBe(count);
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("ArrowRight");
    await expect.poll(() => place(tab)).toBe(`3 / ${count}`);
    expect((await shown(tab)).length).toBe(count);
    expect(await axeFindings(tab)).toEqual([]);
    await tab.keyboard.press("Enter");
    await expect.poll(() => shown(tab)).toEqual([2]);
    await tab.keyboard.press("o");
    await expect.poll(async () => (await shown(tab)).length).toBe(count);
    await tab.locator("[data-slide]").nth(1).click();
    await expect.poll(() => shown(tab)).toEqual([1]);
    await tab.context().close();
  });

  test("shows with N where the numbers of the slide come from", async () => {
    const tab = await present(page);
    await tab.keyboard.press("ArrowRight");
    await expect.poll(() => shown(tab)).toEqual([1]);
    const notes = tab.locator(".current .speaker-notes");
    expect(await notes.isVisible()).toBe(false);
    await tab.keyboard.press("n");
    await expect.poll(() => notes.isVisible()).toBe(true);
    expect(await notes.innerText()).toMatch(page.startsWith("en") ? /section \d+, paragraph/ : /第\d+节第\d+/);
    expect(await tab.getAttribute('[data-present-key="n"]', "aria-pressed")).toBe("true");
    expect(await axeFindings(tab)).toEqual([]);
    await tab.keyboard.press("N");
    await expect.poll(() => notes.isVisible()).toBe(false);
    await tab.context().close();
  });

  test("keeps every slide on the screen, with nothing to find for axe", async () => {
    const tab = await present(page);
    const count = await tab.locator("[data-slide]").count();
    const found: Record<string, unknown> = {};
    for (let index = 0; index < count; index++) {
      await expect.poll(() => place(tab)).toBe(`${index + 1} / ${count}`);
      // What is beside the slide is the same at each.
      const faults = await axeFindings(tab, index === 0 ? {} : { within: ".current" });
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const low = await tab.evaluate(
        () => (document.querySelector(".current")?.getBoundingClientRect().bottom ?? 0) - innerHeight,
      );
      // Headings that are heard and not seen are a pixel high.
      const beside = await tab.evaluate(() =>
        [...document.querySelectorAll(".briefing :is(h2, h3, p, li, table)")]
          .filter((each) => each.closest(".current") === null && each.getBoundingClientRect().height > 1)
          .map((each) => each.textContent),
      );
      if (faults.length > 0 || wide > 0 || low > 0 || beside.length > 0) found[index] = { faults, wide, low, beside };
      await tab.keyboard.press("ArrowRight");
    }
    expect(found).toEqual({});
    await tab.context().close();
  });

  test("leaves with Esc, the focus back on the button and the page as it was", async () => {
    const tab = await present(page);
    await tab.keyboard.press("End");
    await tab.keyboard.press("n");
    await tab.keyboard.press("Escape");
    await expect.poll(() => tab.evaluate(() => document.documentElement.className)).toBe("");
    await expect.poll(() => tab.evaluate(() => document.activeElement?.hasAttribute("data-present"))).toBe(true);
    expect((await shown(tab)).length).toBe(await tab.locator("[data-slide]").count());
    expect(await tab.isVisible("[data-present-bar]")).toBe(false);
    expect(await tab.locator(".speaker-notes").first().isVisible()).toBe(false);
    await tab.context().close();
  });

  test("prints the whole page while it is on", async () => {
    const tab = await present(page);
    await tab.emulateMedia({ media: "print" });
    expect((await shown(tab)).length).toBe(await tab.locator("[data-slide]").count());
    expect(await tab.isVisible("[data-present-bar]")).toBe(false);
    await tab.context().close();
  });
});
