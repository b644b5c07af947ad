import { describe, expect, test } from "vitest";
import { boundsOf } from "../../src/model/bounds.ts";
import type { Qualifier } from "../../src/schema/codes.ts";

describe("what the words of a source leave room for", () => {
  test.each<[string, Qualifier, string, number, number]>([
    ["1000余", "at_least", "1000", 1000, 2000],
    ["378余", "at_least", "378", 378, 379],
    ["超过480", "at_least", "480", 480, 490],
    ["近20", "nearly", "20", 10, 20],
    ["近80", "nearly", "80", 70, 80],
    ["近3", "nearly", "3", 2, 3],
    ["近10", "nearly", "10", 9, 10],
    ["近100", "nearly", "100", 90, 100],
    ["约6000", "about", "6000", 5500, 6500],
    ["约100", "about", "100", 95, 105],
    ["约4.5", "about", "4.5", 4.45, 4.55],
    ["下降近10", "nearly", "-10", -10, -9],
    ["下降超20", "at_least", "-20", -30, -20],
    ["114", "exact", "114", 114, 114],
  ])("%s", (_words, qualifier, value, low, high) => {
    for (const given of [value, Number(value)]) {
      const bounds = boundsOf({ value: given, upper: null, qualifier });
      expect(bounds?.low).toBeCloseTo(low, 9);
      expect(bounds?.high).toBeCloseTo(high, 9);
    }
  });

  test("a range is as printed, and nothing is known of a value that is missing", () => {
    expect(boundsOf({ value: "2", upper: "3", qualifier: "range" })).toEqual({ low: 2, high: 3 });
    expect(boundsOf({ value: null, upper: null, qualifier: "at_least" })).toBeNull();
  });
});
