import { wordsOf } from "../../src/text/words.ts";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { signsAt } from "../../src/model/contradictions.ts";
import { catalogueAsOf } from "../../src/read/as-of.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { SIGNS, type Sign } from "../../src/schema/codes.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { lightLabels } from "../../src/text/briefing.ts";

import { signLabel, signLegend, signShapes, signText } from "../../src/text/signs.ts";
import { warningsView } from "../../src/views/briefings/warnings.ts";
import { figureOf } from "../../src/views/figure/figure.ts";
import { linkedDrawing } from "../../src/views/figure/linked-drawing.ts";
import { observationTable } from "../../src/views/figure/table.ts";
import { LEGEND_PLACE, withSignLegend } from "../../src/views/frame/sign-legend.ts";

const { catalogue } = loadCatalogue("data");
if (!catalogue) throw new Error("the data are not sound");
const record = catalogue;
const entries = new Map(record.contradictions.map((entry) => [entry.id, entry]));
const shapes = Object.values(signShapes);

describe.each(LANGS)("one sign has one meaning (%s)", (lang) => {
  test("in tables, where each sign leads to an entry of its kind that names the row, and findings bear none", () => {
    const { rows } = observationTable({ catalogue: record, lang }, record.observations, { caption: "all" });
    const marks = rows.flatMap(({ id, cells }) =>
      cells.flatMap((cell) => (cell.marks ?? []).map((mark) => ({ id, mark }))),
    );
    const signed = marks.filter(({ mark }) => mark.sign !== null);
    expect(new Set(signed.map(({ mark }) => mark.sign))).toEqual(
      new Set(record.contradictions.map(({ kind }) => kind)),
    );
    for (const { id, mark } of signed) {
      const entry = entries.get(mark.href?.split("#")[1] ?? "");
      expect([id, mark.sign]).toEqual([id, entry?.kind]);
      expect(entry?.observations).toContain(id);
      expect(mark.text).toBe(signText(mark.sign as Sign, lang));
    }
    for (const { mark } of marks.filter(({ mark }) => mark.sign === null))
      for (const shape of ["◆", "※", "≈"]) expect(mark.text).not.toContain(shape);
  });

  test("in drawings, where each sign has its word, names its entry, and leads to it on a page", () => {
    for (const slug of record.charts.keys()) {
      const { svg, contradictions } = figureOf({ catalogue: record, lang }, slug);
      const drawn = [svg.wide, svg.narrow].flatMap((drawing) => [
        ...drawing.matchAll(/data-sign="(\w+)" data-note="([^"]+)"[^>]*>([^<]*)</g),
      ]);
      for (const [, sign, note = "", words] of drawn) {
        expect([slug, sign]).toEqual([slug, entries.get(note)?.kind]);
        expect(words).toContain(signLabel(sign as Sign, lang));
        expect(contradictions.map(({ id }) => id)).toContain(note);
      }
      for (const drawing of [svg.wide, svg.narrow]) {
        const page = linkedDrawing(drawing, lang, "charts/x/", true);
        const links = [...page.matchAll(/<a href="#note-([^"]+)">/g)].map(([, note]) => note);
        expect(links).toEqual([...drawing.matchAll(/data-note="([^"]+)"/g)].map(([, note]) => note));
        expect(page.includes('role="img"')).toBe(links.length === 0);
      }
    }
  });

  test("and warnings use none of them", () => {
    const { rules, quiet } = warningsView({ catalogue: record, lang });
    for (const { text, lightText } of rules.flatMap(({ items }) => items)) {
      expect(shapes).not.toContain(lightText.split(" ")[0]);
      expect(text).not.toMatch(/[◆※≈]/);
    }
    for (const { text } of [...rules, ...quiet]) expect(text).not.toMatch(/[◆※≈]/);
  });

  test("and a page explains exactly the signs that stand on it, once", () => {
    const html = (signs: readonly Sign[]): string =>
      `${LEGEND_PLACE}${signs.map((sign) => `<i data-sign="${sign}">x</i>`).join("")}${LEGEND_PLACE}`;
    expect(withSignLegend(html([]), lang)).toBe("");
    for (const sign of SIGNS) {
      const page = withSignLegend(html([sign, sign]), lang);
      expect(page).toContain(`<p class="sign-legend">${signLegend(new Set([sign]), lang)}</p><i`);
      expect(SIGNS.filter((other) => page.includes(signText(other, lang)))).toEqual([sign]);
      expect(page).not.toContain(LEGEND_PLACE);
    }
    expect(withSignLegend('<i data-sign="open">x</i>', lang)).toMatch(/^<i.*<p class="sign-legend">.*<\/p>$/);
  });
});

test("lights and levels have shapes of their own", () => {
  const others = [
    ...Object.values(lightLabels).map(({ shape }) => shape),
    ...Object.values(wordsOf("zh").severityLabels).map((label) => label.charAt(0)),
  ];
  expect(shapes.filter((shape) => others.includes(shape))).toEqual([]);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("a sign on rounding stands at the rate and not at the numbers that it was checked against", () => {
  for (const entry of record.contradictions.filter(({ kind }) => kind === "rounding")) {
    const rows = record.observations.filter(({ id }) => entry.observations.includes(id));
    const signed = rows.filter((row) => signsAt(record, [row]).some(({ kind }) => kind === "rounding"));
    expect(signed.length).toBe(1);
    expect(signed.every(({ measure, indicator }) => measure !== "level" || indicator.endsWith("rate"))).toBe(true);
  }
});

test("a release from before there were kinds says what its entries are by what is known today", () => {
  const then = catalogueAsOf(record, "park-indicators", "1.4.3");
  expect(then.contradictions.length).toBeGreaterThan(3);
  for (const { id, kind } of then.contradictions) expect([id, kind]).toEqual([id, entries.get(id)?.kind]);
});

test("no source writes a sign by hand", () => {
  // The page on the site explains them in prose; the widths of characters list them.
  const allowed = ["src/text/signs.ts", "src/text/about.ts", "src/charts/measure.ts"];
  const written = globSync("src/**/*.{ts,astro}")
    .filter((file) => !allowed.includes(file.replaceAll("\\", "/")))
    .filter((file) =>
      /["'`>][^"'`<*]*[◆※≈]/.test(readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")),
    );
  expect(written).toEqual([]);
});
