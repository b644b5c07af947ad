import { expect, test } from "vitest";
import { builtPages } from "./built-site.ts";
import { openSite } from "./open-site.ts";
import { setWidth } from "./page-checks.ts";

// What an estimate of widths cannot promise: with the fonts of a real browser, no words of a drawing touch other words or
// leave the frame, at every width, and for readers who have set their text larger.

const WIDTHS = [320, 390, 677, 1280];
const TEXT_SIZES = ["100%", "150%"];
const CHARTS = builtPages().filter((path) => /(^|\/)charts\/(?!kinds\/)[^/]+\/$/.test(path));

const site = openSite();

test.each(["zh", "en"])(
  "no words of a chart touch others or leave its frame, at any width and size of text (%s)",
  async (lang) => {
    const charts = CHARTS.filter((path) => path.startsWith("en/") === (lang === "en"));
    const page = await site.browser.newPage();
    await page.goto(site.url + (charts[0] ?? ""));
    // All charts of a language on one page, each in the figure that its own page has.
    await page.evaluate(
      async (addresses) => {
        const figures = addresses.map(async (address) => {
          const html = await (await fetch(address)).text();
          const figure = new DOMParser().parseFromString(html, "text/html").querySelector(".figure.full");
          figure?.setAttribute("data-address", address);
          return figure ?? "";
        });
        document.querySelector("main")?.replaceChildren(...(await Promise.all(figures)));
      },
      charts.map((path) => site.url + path),
    );

    const found: Record<string, string[]> = {};
    for (const textSize of TEXT_SIZES)
      for (const width of WIDTHS) {
        await setWidth(page, width);
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
        const { faults, drawings, texts } = await page.evaluate(findFaults);
        expect(drawings).toBe(charts.length);
        expect(texts).toBeGreaterThan(charts.length * 3);
        if (faults.length > 0) found[`${width} px, text ${textSize}`] = faults;
      }
    await page.close();
    expect(found).toEqual({});
  },
);

/** In the browser: the words that touch or leave the frame, of every drawing that is shown. */
function findFaults(): { faults: string[]; drawings: number; texts: number } {
  const TOLERANCE = 0.5;
  const shown = [...document.querySelectorAll<SVGSVGElement>(".drawing svg")].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  let texts = 0;
  const faults = shown.flatMap((svg) => {
    const name = svg.closest("[data-address]")?.getAttribute("data-address")?.split("/").at(-2) ?? "";
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("text")].map((text) => {
      const matrix = text.getScreenCTM();
      if (!matrix) throw new Error(`${name}: “${text.textContent ?? ""}” is not shown`);
      // From pen to pen: a letter such as J may reach a little beyond its place, and is not cut there.
      const left = text.getStartPositionOfChar(0).matrixTransform(matrix);
      const right = text.getEndPositionOfChar(text.getNumberOfChars() - 1).matrixTransform(matrix);
      // A sign stands in a link, which has the size of the page: the letters have that of their own run.
      const spans = [...text.querySelectorAll("tspan")];
      const runs = spans.length > 0 ? spans : [text];
      const size = Math.max(...runs.map((run) => Number.parseFloat(getComputedStyle(run).fontSize))) * matrix.a;
      return {
        words: text.textContent ?? "",
        left: left.x,
        right: right.x,
        // Letters, not the box of the line: fonts differ in the room that they leave above and below.
        top: left.y - size * 0.8,
        bottom: left.y + size * 0.2,
      };
    });
    texts += boxes.length;
    const outside = boxes.filter(
      (box) =>
        box.left < frame.left - TOLERANCE ||
        box.right > frame.right + TOLERANCE ||
        box.top < frame.top - TOLERANCE ||
        box.bottom > frame.bottom + TOLERANCE,
    );
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.right > b.left + TOLERANCE &&
            b.right > a.left + TOLERANCE &&
            a.bottom > b.top + TOLERANCE &&
            b.bottom > a.top + TOLERANCE,
        )
        .map((b) => `${name}: “${a.words}” touches “${b.words}”`),
    );
    const tooWide = frame.left < 0 || frame.right > innerWidth + TOLERANCE;
    return [
      ...(tooWide ? [`${name}: the drawing is wider than the window`] : []),
      ...outside.map(({ words }) => `${name}: “${words}” leaves the frame`),
      ...touching,
    ];
  });
  return { faults, drawings: shown.length, texts };
}
