import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Gives the window another width, and waits until the page knows it. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}

/** Elements that stick out to the right, for a message that helps. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute("class") ?? ""} ${element.textContent?.slice(0, 40) ?? ""}`,
      );
  });
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules among them whose answer may be another one in other colours. */
const ON_COLOURS = ["color-contrast", "link-in-text-block"];

/** How much axe looks at. */
export interface AxeScope {
  /** `"colours"`: only the rules that judge colours, for a page that is otherwise as it was when it was examined. */
  rules?: "all" | "colours";
  /** A selector of the part to look at; the whole page if left out. */
  within?: string;
}

/** What axe finds wrong, one line each. */
export async function axeFindings(page: Page, { rules = "all", within }: AxeScope = {}): Promise<string[]> {
  await page.evaluate(AXE);
  // What passes is only counted, and no style sheet is read again: both cost more than most of the rules.
  const options = {
    runOnly: rules === "all" ? { type: "tag", values: TAGS } : { type: "rule", values: ON_COLOURS },
    resultTypes: ["violations"],
    preload: false,
  };
  return page.evaluate(
    async ([options, within]) => {
      interface Violation {
        id: string;
        nodes: { target: unknown[]; failureSummary?: string }[];
      }
      interface Axe {
        run(context: Document | string, options: object): Promise<{ violations: Violation[] }>;
      }
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(within ?? document, options);
      return violations.map(
        (violation) =>
          `${violation.id}: ${violation.nodes.length} × ${String(violation.nodes[0]?.target)} ${violation.nodes[0]?.failureSummary ?? ""}`,
      );
    },
    [options, within] as const,
  );
}
