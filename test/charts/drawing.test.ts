import { wordsOf } from "../../src/text/words.ts";
import { describe, expect, test } from "vitest";
import { FRAMES } from "../../src/charts/chart.ts";
import { chartKinds, drawChart, picture } from "../../src/charts/index.ts";
import { CHART_KINDS } from "../../src/schema/codes.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { textFaults } from "./boxes.ts";

import { cases, sample, stress } from "./examples.ts";

/**
 * The cases of the pages of kinds besides the ordinary, as pictures somebody looked at. To keep the repository small, each is
 * kept narrow in Chinese and wide in English; that words stay apart and inside is tested for all of both.
 */
const KEPT = [
  ["zh", "narrow"],
  ["en", "wide"],
] as const;

describe.each(CHART_KINDS)("%s", (kind) => {
  describe.each(LANGS)("in %s", (lang) => {
    describe.each(FRAMES)("$name", (frame) => {
      const svg = drawChart(kind, sample(kind, lang), frame);

      test("looks as it was approved", async () => {
        await expect(svg).toMatchFileSnapshot(`snapshots/${kind}-${frame.name}-${lang}.svg`);
      });

      test("is drawn the same each time", () => {
        expect(drawChart(kind, sample(kind, lang), frame)).toBe(svg);
      });

      test("keeps all text apart and inside", () => {
        expect(textFaults(svg)).toEqual([]);
      });

      test("keeps long names and values apart, inside and whole", () => {
        const input = stress(kind, lang);
        const stressed = drawChart(kind, input, frame);
        expect(textFaults(stressed)).toEqual([]);
        expect(stressed).not.toContain("…");
      });

      test.each(Object.entries(cases(kind, lang)))("survives: %s", (_name, input) => {
        const drawn = drawChart(kind, input, frame);
        expect(drawn).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(drawn).not.toMatch(/(?:width|height|r)="-/);
        expect(textFaults(drawn)).toEqual([]);
      });

      test("is flat, named and described, with text of 12 px or more and short decimals", () => {
        expect(svg).not.toMatch(
          /<(?:style|defs|clipPath|marker|use|foreignObject|script|pattern)|class=|url\(|transform=|%"/,
        );
        const [, id] = /aria-labelledby="(\S+)-title \S+-desc"/.exec(svg) ?? [];
        expect(svg).toContain(`<title id="${id}-title">`);
        expect(svg).toContain(`<desc id="${id}-desc">`);
        expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
        for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
        expect(svg.replace(/>[^<]*</g, "><")).not.toMatch(/\d\.\d{3}/);
      });

      test("names every datum that it draws, once for a pointer and once for a script", () => {
        for (const datum of sample(kind, lang).data) {
          if (["whole", "printed", "rate", "change"].includes(datum.part)) continue;
          expect(svg.split(`data-id="${datum.id}"`)).toHaveLength(2);
        }
      });

      test("stands alone as a file", () => {
        const file = picture(svg, { headline: "A", title: "B", subtitle: "C", foot: [] });
        expect(file).not.toMatch(/var\(|inherit|class=|<style|currentColor/);
        expect(file).toMatch(/<\/desc>\n<rect x="-24" y="-[\d.]+" width="\d+" height="\d+" fill="#ffffff"\/>/);
        expect(file).toContain("sans-serif");
      });
    });
  });

  describe.each(KEPT)("in %s, %s", (lang, name) => {
    const frame = FRAMES.find((each) => each.name === name);
    if (!frame) throw new Error(name);
    const shown = Object.entries({ ...cases(kind, lang), "long names": stress(kind, lang) });
    test.each(shown.filter(([each]) => each in wordsOf("zh").caseNames))(
      "looks as it was approved: %s",
      async (each, input) => {
        const file = `snapshots/cases/${kind}-${each.replaceAll(" ", "-")}-${name}-${lang}.svg`;
        await expect(drawChart(kind, input, frame)).toMatchFileSnapshot(file);
      },
    );
  });

  test("prints in each case the value that it draws", () => {
    for (const name of ["negative", "huge", "tiny", "ordinary"]) {
      const { data } = cases(kind, "zh")[name] ?? sample(kind, "zh");
      for (const { value, text } of data.filter((datum) => datum.value !== null && datum.text !== "")) {
        expect(text).toContain(String(Math.abs(value ?? 0)));
        expect(text.includes("−")).toBe((value ?? 0) < 0);
      }
    }
  });

  test("declares needs that its sample meets", () => {
    const { needs } = chartKinds[kind];
    const data = sample(kind, "zh").data;
    expect(data.length).toBeGreaterThanOrEqual(needs.rows);
    for (const part of needs.parts) expect(data.some((datum) => datum.part === part)).toBe(true);
  });
});

test("a chart takes three milliseconds or less", () => {
  const quickest = CHART_KINDS.flatMap((kind) => {
    const input = sample(kind, "zh");
    return FRAMES.map((frame) => {
      // On a busy machine others take their turn in between: what the chart itself takes is the least of some rounds.
      const rounds = Array.from({ length: 15 }, () => {
        const start = performance.now();
        drawChart(kind, input, frame);
        return performance.now() - start;
      });
      return Math.min(...rounds);
    });
  });
  expect(quickest.reduce((sum, each) => sum + each, 0) / quickest.length).toBeLessThan(3);
});
