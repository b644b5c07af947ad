import { expect, test } from "vitest";
import { textWidth } from "../../src/charts/measure.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { briefingView } from "../../src/views/briefings/briefing.ts";

const { catalogue } = loadCatalogue("data");
if (!catalogue) throw new Error("the data are not sound");
const record = catalogue;
const cases = [...record.editions.keys()].flatMap((slug) => LANGS.map((lang) => [slug, lang] as const));

/** Points across the print, of its cells and the second words in them, and what lies between two columns. */
const [WIDTH, CELL, SUB, GAP] = [442, 8, 7, 4];

test.each(cases)("no word or value of the table breaks in the print of %s, %s", (slug, lang) => {
  const { columns, rows } = briefingView({ catalogue: record, lang }, slug).table;
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const width = (text: string, size: number): number => textWidth(text, size) / 1.08;
  const broken: string[] = [];
  for (const { cells } of rows) {
    let at = 0;
    for (const { text, sub, marks, span, numeric, light } of cells) {
      const share = columns.slice(at, at + span).reduce((sum, { weight }) => sum + weight, 0) / whole;
      at += span;
      const isWhole = lang === "zh" && (numeric || light !== null) && span === 1;
      const own = isWhole ? [text] : lang === "zh" ? (text.match(/[!-~]+/g) ?? []) : text.split(" ");
      // A sign goes to a line of its own with its word.
      const words = [...own, ...marks.flatMap((mark) => (lang === "zh" ? [mark.text] : mark.text.split(" ")))];
      const second = lang === "zh" ? (sub.match(/[!-~]+/g) ?? []) : sub.split(" ");
      for (const word of words) if (width(word, CELL) > share * WIDTH - GAP) broken.push(word);
      for (const word of second) if (width(word, SUB) > share * WIDTH - GAP) broken.push(word);
    }
  }
  for (const { label, weight } of columns)
    for (const word of label.split(" ")) if (width(word, CELL) > (weight / whole) * WIDTH - GAP) broken.push(word);
  expect(broken).toEqual([]);
});
