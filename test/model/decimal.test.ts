import { describe, expect, test } from "vitest";
import { multiplyDecimals, percentOf, roundDecimal, subtractDecimals } from "../../src/model/decimal.ts";

describe("roundDecimal", () => {
  test.each([
    ["1.005", 2, "1.01"],
    ["0.285", 2, "0.29"],
    ["87.692", 0, "88"],
    ["-0.004", 2, "0.00"],
    ["-1.25", 1, "-1.3"],
    ["153.74", 3, "153.740"],
    ["99.95", 1, "100.0"],
    ["7", 0, "7"],
  ])("rounds %s to %i decimals as %s", (value, decimals, expected) => {
    expect(roundDecimal(value, decimals)).toBe(expected);
  });
});

describe("multiplyDecimals", () => {
  test.each([
    ["153.74", "0.1", "15.374"],
    ["692.25", "0.01", "6.9225"],
    ["30", "0.1", "3"],
    ["-2.5", "4", "-10"],
  ])("%s × %s is %s exactly", (a, b, expected) => {
    expect(multiplyDecimals(a, b)).toBe(expected);
  });
});

describe("subtractDecimals", () => {
  test("keeps the decimals of the more precise value", () => {
    expect(subtractDecimals("153.74", "135.8")).toBe("17.94");
  });
});

describe("percentOf", () => {
  test.each([
    ["114", "130", 1, "87.7"],
    ["316", "378", 1, "83.6"],
    ["-234", "398", 1, "-58.8"],
    ["1", "3", 0, "33"],
  ])("%s of %s with %i decimals is %s", (part, whole, decimals, expected) => {
    expect(percentOf(part, whole, decimals)).toBe(expected);
  });

  test("has no answer when the whole is zero", () => {
    expect(percentOf("1", "0", 1)).toBeNull();
  });
});
