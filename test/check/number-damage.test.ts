import { expect, test } from "vitest";
import { isDecimal } from "../../src/check/decimal-text.ts";
import { explainNumber } from "../../src/check/number-damage.ts";

test.each(["0", "-12.50", "007", "153.74"])("%s is plain decimal text", (text) => {
  expect(isDecimal(text)).toBe(true);
});

test.each(["", " ", "1.", ".5", "+1", "1e3", "0x10", "１２", "12,3", "−3"])("%j is not", (text) => {
  expect(isDecimal(text)).toBe(false);
});

test.each([
  ["12,3", "12.3"],
  ["1,234", "1234"],
  ["1，234，567.5", "1234567.5"],
  ["１５３．７４", "153.74"],
  [" 12 ", "12"],
  ["87%", "percent"],
  ["87％", "percent"],
  ["近20", "qualifier"],
  ["1000余", "qualifier"],
  ["50多个", "qualifier"],
  ["3~4", "upper"],
  ["1.5E+11", "scientific"],
  ["n/a", "empty"],
  ["—", "empty"],
  ["无", "empty"],
  ["−3", "-3"],
  ["200万", "unit"],
  ["abc", "digits"],
])("names what is wrong with %j", (text, word) => {
  expect(explainNumber(text).en).toContain(word);
  expect(explainNumber(text).zh).not.toBe("");
});
