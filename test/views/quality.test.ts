import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { MESSAGES } from "../../src/check/messages.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { qualityView } from "../../src/views/reference/quality.ts";
import { observationTable } from "../../src/views/figure/table.ts";
import { findingAnchor } from "../../src/views/figure/value-mark.ts";

const { catalogue } = loadCatalogue("data");
if (!catalogue) throw new Error("the data are not valid");

test.each(LANGS)("every rule and every finding stands on the quality page once (%s)", (lang) => {
  const { rules, quiet, form } = qualityView({ catalogue, lang });
  expect(rules.length + quiet.rows.length + form.rows.length).toBe(Object.keys(MESSAGES).length);
  const rows = rules.flatMap(({ table }) => table.rows);
  expect(rows.map(({ anchor }) => anchor).sort()).toEqual(catalogue.findings.map(findingAnchor).sort());
  expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(rows.length);
  for (const { anchor, cells } of rows) {
    expect(anchor).toMatch(/^[^\s/?#]+$/);
    for (const { text } of cells) expect(text).not.toBe("");
  }
});

test("a figure with a sign carries it with its word, one with a finding alone the sentence of the finding and no sign", () => {
  const table = observationTable({ catalogue, lang: "en" }, catalogue.observations, { caption: "all" });
  const markOf = (id: string) => table.rows.find((row) => row.id === id)?.cells.flatMap(({ marks }) => marks ?? []);
  expect(markOf("fengyang/requests-resolution-rate/2019?/level/actual/since-2019")).toEqual([
    { sign: "rounding", text: "≈ rounding", href: "en/contradictions/#fengyang-resolution-rate" },
  ]);
  expect(markOf("shifo/fixed-asset-investment/2019/excess/actual")).toEqual([
    {
      sign: null,
      text: "The source gives an excess of CNY 680 million and not the target",
      href: "en/quality/#excess-without-target.shifo.fixed-asset-investment.2019.excess.actual",
    },
  ]);
});
