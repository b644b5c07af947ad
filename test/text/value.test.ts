import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { Measure, Qualifier } from "../../src/schema/codes.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { valueText } from "../../src/text/value.ts";

const { catalogue } = loadCatalogue("data");
const row = catalogue?.observations.find(({ measure, value }) => measure === "avg_growth" && value === "50");
if (!catalogue || !row) throw new Error("no row that tells a growth of over 50 per cent");

function texts(change: Partial<Observation>): [string, string] {
  if (!catalogue || !row) throw new Error("no catalogue");
  return [
    valueText({ catalogue, lang: "zh" }, { ...row, ...change }),
    valueText({ catalogue, lang: "en" }, { ...row, ...change }),
  ];
}

describe("a growth has its sign, unless a word stands before it", () => {
  test.each<[Qualifier, string, string, string]>([
    ["exact", "", "+50%", "+50%"],
    ["at_least", "超", "超50%", "over 50%"],
    ["at_least", "突破", "超50%", "over 50%"],
    ["at_least", "余", "+50余%", "over 50%"],
    ["at_least", "以上", "+50%以上", "at least 50%"],
    ["at_least", "不低于", "至少50%", "at least 50%"],
    ["nearly", "近", "近50%", "nearly 50%"],
    ["about", "约", "约50%", "about 50%"],
    ["range", "", "+50~55%", "+50–55%"],
  ])("%s %s: %s, %s", (qualifier, qualifierWord, zh, en) => {
    const upper = qualifier === "range" ? "55" : null;
    for (const measure of ["yoy", "growth", "avg_growth"] satisfies Measure[])
      expect(texts({ measure, qualifier, qualifierWord, upper })).toEqual([zh, en]);
  });

  test("a fall keeps its minus sign behind any word, and what is no change has none", () => {
    expect(texts({ value: "-5", qualifier: "exact", qualifierWord: "" })).toEqual(["−5%", "−5%"]);
    expect(texts({ value: "-5", qualifier: "nearly", qualifierWord: "近" })).toEqual(["近−5%", "nearly −5%"]);
    expect(texts({ value: "0", qualifier: "exact", qualifierWord: "" })).toEqual(["0%", "0%"]);
    expect(texts({ measure: "share" })).toEqual(["超50%", "over 50%"]);
  });
});
