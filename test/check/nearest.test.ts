import { expect, test } from "vitest";
import { findNearest } from "../../src/check/nearest.ts";

const codes = ["fengyang", "wutong", "shifo", "industrial-output-above-size"];

test.each([
  ["fengyagn", "fengyang"],
  ["Fengyang ", "fengyang"],
  ["ｗｕｔｏｎｇ", "wutong"],
  ["industrial_output_above_size", "industrial-output-above-size"],
  ["shfo", "shifo"],
  ["pingdingshan", null],
  ["", null],
])("%j is probably %j", (text, expected) => {
  expect(findNearest(text, codes)).toBe(expected);
});
