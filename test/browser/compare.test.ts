import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import { comparedFigures } from "../../src/model/compared.ts";
import { verdictOf, type Verdict } from "../../src/model/verdict.ts";
import { compareIndicatorView, compareView } from "../../src/views/places/compare.ts";
import { DIST } from "./built-site.ts";
import { openSite } from "./open-site.ts";

const catalogue = currentCatalogue();
const view = compareView({ catalogue, lang: "zh" });
const items = view.topics.flatMap((topic) => topic.items);

const site = openSite("/sub/path/");

async function open(address: string, javaScriptEnabled = true): Promise<Page> {
  const context = await site.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What a reader sees of each indicator: its name, verdict and the bodies with a value. */
function shown(page: Page): Promise<{ name: string; verdict: string; bodies: string[] }[]> {
  return page.locator("[data-item]").evaluateAll((rows) =>
    (rows as HTMLTableRowElement[])
      .filter((row) => !row.hidden)
      .map((row) => {
        const heads = [...(row.closest("table")?.tHead?.rows[0]?.cells ?? [])];
        return {
          name: row.dataset["item"] ?? "",
          verdict: row.querySelector("[data-verdict]")?.textContent?.trim() ?? "",
          bodies: heads.flatMap((head, index) =>
            head.dataset["column"] && !row.cells[index]?.hidden && row.cells[index]?.textContent?.trim()
              ? [head.dataset["column"]]
              : [],
          ),
        };
      }),
  );
}

/** The same, worked out from the record for some bodies. */
function expected(chosen: readonly string[]): { name: string; verdict: string; bodies: string[] }[] {
  return items.flatMap((item) => {
    const found = comparedFigures(catalogue).find(({ indicator, measure }) => item.id === `${indicator}.${measure}`);
    const rows = (found?.rows ?? []).filter(({ entity }) => chosen.length < 2 || chosen.includes(entity));
    const bodies = new Set(rows.map(({ entity }) => entity));
    if (bodies.size < 2) return [];
    const verdict: Verdict = verdictOf(
      rows.map(({ entity, period, scope }) => ({ entity, period: period.text, scope: scope ?? "" })),
    );
    return [
      {
        name: item.name,
        verdict: view.words[verdict] ?? "",
        bodies: view.bodies.map(({ id }) => id).filter((id) => bodies.has(id)),
      },
    ];
  });
}

/** The two bodies that share most indicators. */
function closestPair(): [string, string] {
  const pairs = view.bodies.flatMap((a, index) =>
    view.bodies.slice(index + 1).map((b): [string, string] => [a.id, b.id]),
  );
  const [first] = pairs.sort((a, b) => expected(b).length - expected(a).length);
  if (!first) throw new Error("nobody to compare");
  return first;
}

describe("bodies side by side", () => {
  test("show every shared indicator before any choice, with the reason why it cannot be compared", async () => {
    const page = await open(`${site.url}compare/`);
    expect(await shown(page)).toEqual(expected([]));
    await page.context().close();
  });

  test("chosen by keyboard, keep what they share and name what is left out", async () => {
    const [a, b] = closestPair();
    const page = await open(`${site.url}compare/`);
    for (const id of [a, b]) {
      await page.locator(`[data-body="${id}"]`).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(`[data-body="${id}"]`).getAttribute("aria-pressed")).toBe("true");
    }
    const left = expected([a, b]);
    expect(left.length).toBeGreaterThan(0);
    await expect.poll(() => shown(page)).toEqual(left);
    const single = items.filter(({ cells }) => {
      const own = view.bodies.filter((_, index) => cells[index]).map(({ id }) => id);
      return own.filter((id) => id === a || id === b).length === 1;
    });
    expect(single.length).toBeGreaterThan(0);
    const said = await page.locator("[data-left]").innerText();
    expect(said).toContain(view.words["single"]);
    for (const item of single) expect(said).toContain(item.name);
    await page.context().close();
  });

  test("come back from a link, and stop at four", async () => {
    const four = view.bodies.slice(0, 4).map((body) => body.id);
    const page = await open(`${site.url}compare/#pick=${four.join(",")}`);
    expect(await shown(page)).toEqual(expected(four));
    const pressed = await page.locator('[data-body][aria-pressed="true"]').count();
    expect(pressed).toBe(4);
    const others = page.locator('[data-body][aria-pressed="false"]');
    for (let index = 0; index < (await others.count()); index++)
      expect(await others.nth(index).isDisabled()).toBe(true);
    await page.locator(`[data-body="${four[0] ?? ""}"]`).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#pick=${four.slice(1).join(",")}`);
    await expect.poll(() => shown(page)).toEqual(expected(four.slice(1)));
    await page.context().close();
  });

  test("stay chosen on the page of an indicator, where their rows alone stand", async () => {
    const [a, b] = closestPair();
    const page = await open(`${site.url}compare/#pick=${a},${b}`);
    const [first] = expected([a, b]);
    await page
      .locator(`[data-item="${first?.name ?? ""}"] a`)
      .first()
      .click();
    await expect.poll(() => page.url()).toContain(`pick=${a},${b}`);
    await expect.poll(() => page.locator('[data-body][aria-pressed="true"]').count()).toBe(2);
    const rows = await page
      .locator("[data-item] tr[data-entity]:visible")
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset["entity"]));
    expect(new Set(rows)).toEqual(new Set([a, b]));
    await page.context().close();
  });

  test("are all there without a script, with no button that does nothing", async () => {
    const page = await open(`${site.url}compare/`, false);
    expect(await page.locator("[data-compare]").isVisible()).toBe(false);
    expect(await page.locator("[data-item]").count()).toBe(items.length);
    const main = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    for (const item of items) {
      expect(main).toContain(item.name);
      expect(main).toContain(item.verdict);
    }
    const id = items[0]?.id.split(".")[0] ?? "";
    await page.goto(`${site.url}compare/${id}/`);
    const { sections } = compareIndicatorView({ catalogue, lang: "zh" }, id);
    for (const { verdict } of sections) expect(await page.locator("main").innerText()).toContain(verdict);
    await page.context().close();
  });

  test("work from a disk", async () => {
    const [a, b] = closestPair();
    const page = await open(`${pathToFileURL(`${DIST}/compare/index.html`).href}#pick=${a},${b}`);
    expect(await shown(page)).toEqual(expected([a, b]));
    await page.context().close();
  });
});
