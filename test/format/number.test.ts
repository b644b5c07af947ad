import { describe, expect, test } from "vitest";
import {
  changeParts,
  formatNumber,
  formatQuantity,
  formatUnit,
  joinParts,
  quantityParts,
  quantityPartsIn,
  type Quantity,
} from "../../src/format/number.ts";
import { sizedUnit } from "../../src/model/sized-unit.ts";
import type { Unit } from "../../src/schema/reference.ts";

const hundredMillionYuan: Unit = {
  id: "yi-cny",
  name: { zh: "亿元", en: "CNY 100 million" },
  enFactor: "0.1",
  pattern: { zh: "{}亿元", en: "CNY {} billion" },
  patternOne: "CNY {} billion",
  kind: "money",
};
const tenThousandYuan: Unit = {
  ...hundredMillionYuan,
  id: "wan-cny",
  enFactor: "0.01",
  pattern: { zh: "{}万元", en: "CNY {} million" },
  patternOne: "CNY {} million",
};
const yuan: Unit = {
  ...hundredMillionYuan,
  id: "cny",
  enFactor: "1",
  pattern: { zh: "{}元", en: "CNY {}" },
  patternOne: "CNY {}",
};
const enterprises: Unit = {
  id: "enterprise",
  name: { zh: "家", en: "enterprises" },
  enFactor: "1",
  pattern: { zh: "{}家", en: "{} enterprises" },
  patternOne: "{} enterprise",
  kind: "count",
};
const exact = (value: string): Quantity => ({ value, upper: null, qualifier: "exact", qualifierWord: "" });

describe("formatQuantity", () => {
  test("keeps 亿元 in Chinese and converts to billions in English, digit for digit", () => {
    expect(formatQuantity(exact("153.74"), hundredMillionYuan, null, "zh")).toBe("153.74亿元");
    expect(formatQuantity(exact("153.74"), hundredMillionYuan, null, "en")).toBe("CNY 15.374 billion");
  });

  test("groups thousands in English only", () => {
    expect(formatQuantity(exact("18129"), enterprises, 0, "zh")).toBe("18129家");
    expect(formatQuantity(exact("18129"), enterprises, 0, "en")).toBe("18,129 enterprises");
  });

  test.each([
    ["at_least", "余", "1000余家", "over 1,000 enterprises"],
    ["at_least", "多", "1000多家", "over 1,000 enterprises"],
    ["at_least", "超", "超1000家", "over 1,000 enterprises"],
    ["at_least", "突破", "超1000家", "over 1,000 enterprises"],
    ["at_least", "以上", "1000家以上", "at least 1,000 enterprises"],
    ["at_least", "零的突破", "至少1000家", "at least 1,000 enterprises"],
    ["nearly", "近", "近1000家", "nearly 1,000 enterprises"],
    ["about", "约", "约1000家", "about 1,000 enterprises"],
  ] as const)("prints the qualifier %s %s as the source does", (qualifier, qualifierWord, zh, en) => {
    const quantity: Quantity = { value: "1000", upper: null, qualifier, qualifierWord };
    expect(formatQuantity(quantity, enterprises, null, "zh")).toBe(zh);
    expect(formatQuantity(quantity, enterprises, null, "en")).toBe(en);
  });

  test("prints a fraction as the source does, not as a percentage with decimals", () => {
    const third: Quantity = { value: "33.3", upper: null, qualifier: "about", qualifierWord: "约1/3" };
    expect(formatQuantity(third, enterprises, null, "zh")).toBe("约1/3");
    expect(formatQuantity(third, enterprises, null, "en")).toBe("about 1/3");
  });

  test("prints a range with the wave in Chinese and the dash in English", () => {
    const range: Quantity = { value: "3", upper: "4", qualifier: "range", qualifierWord: "" };
    expect(formatQuantity(range, enterprises, null, "zh")).toBe("3~4家");
    expect(formatQuantity(range, enterprises, null, "en")).toBe("3–4 enterprises");
  });

  test("uses the singular for one in English", () => {
    expect(formatQuantity(exact("1"), enterprises, null, "en")).toBe("1 enterprise");
    const one: Quantity = { value: "1", upper: null, qualifier: "at_least", qualifierWord: "以上" };
    expect(formatQuantity(one, enterprises, null, "en")).toBe("at least 1 enterprise");
  });

  test("shows a missing value as a dash, never as zero", () => {
    expect(formatQuantity({ ...exact("0"), value: null }, enterprises, null, "zh")).toBe("–");
  });
});

describe("money in English", () => {
  test.each([
    [tenThousandYuan, "22.4", "CNY 224,000"],
    [tenThousandYuan, "0.5", "CNY 5,000"],
    [tenThousandYuan, "99.9999", "CNY 999,999"],
    [tenThousandYuan, "100", "CNY 1 million"],
    [tenThousandYuan, "692.25", "CNY 6.9225 million"],
    [tenThousandYuan, "5986", "CNY 59.86 million"],
    [tenThousandYuan, "100000", "CNY 1 billion"],
    [hundredMillionYuan, "0.0045", "CNY 450,000"],
    [hundredMillionYuan, "4.5", "CNY 450 million"],
    [hundredMillionYuan, "6.8", "CNY 680 million"],
    [hundredMillionYuan, "9.99", "CNY 999 million"],
    [hundredMillionYuan, "10", "CNY 1 billion"],
    [hundredMillionYuan, "153.74", "CNY 15.374 billion"],
    [hundredMillionYuan, "1000", "CNY 100 billion"],
    [hundredMillionYuan, "12000", "CNY 1.2 trillion"],
    [hundredMillionYuan, "-4.5", "CNY −450 million"],
    [hundredMillionYuan, "0", "CNY 0 billion"],
    [yuan, "12345", "CNY 12,345"],
    [yuan, "1234500", "CNY 1.2345 million"],
  ])("is sized as in a newspaper and keeps the digits of the source", (unit, value, en) => {
    expect(formatQuantity(exact(value), unit, null, "en")).toBe(en);
    expect(formatQuantity(exact(value), unit, null, "zh")).toBe(unit.pattern.zh.replace("{}", value.replace("-", "−")));
  });

  test("has one size for both ends of a range", () => {
    const range: Quantity = { value: "8", upper: "12", qualifier: "range", qualifierWord: "" };
    expect(formatQuantity(range, hundredMillionYuan, null, "en")).toBe("CNY 800–1,200 million");
  });

  test("shares the size of the smallest amount where several stand side by side", () => {
    const shared = sizedUnit(hundredMillionYuan, ["80.7", "6.8", null, "0"]);
    const printed = ["80.7", "6.8", "0"].map((value) => joinParts(quantityPartsIn(exact(value), shared, null, "en")));
    expect(printed).toEqual(["CNY 8,070 million", "CNY 680 million", "CNY 0 million"]);
    expect(formatUnit(shared, "en")).toBe("CNY million");
    expect(formatUnit(shared, "zh")).toBe("亿元");
  });
});

describe("formatNumber", () => {
  test("writes a real minus sign", () => {
    expect(formatNumber("-58.8", null, "zh")).toBe("−58.8");
  });
});

describe("formatUnit", () => {
  test("says the unit alone", () => {
    expect(formatUnit(hundredMillionYuan, "zh")).toBe("亿元");
    expect(formatUnit(hundredMillionYuan, "en")).toBe("CNY billion");
  });
});

describe("the parts of a printed value", () => {
  const values = ["153.74", "-0.5", "18129", "1", "0"];
  const qualifiers = [
    ["exact", ""],
    ["at_least", "余"],
    ["at_least", "超"],
    ["at_least", "以上"],
    ["nearly", "近"],
    ["about", "约"],
    ["range", ""],
  ] as const;

  test.each(qualifiers)(
    "of one that is %s %s are its number and its factor, and join to its text",
    (qualifier, word) => {
      for (const value of values)
        for (const unit of [hundredMillionYuan, enterprises])
          for (const lang of ["zh", "en"] as const) {
            const quantity: Quantity = { value, upper: "20000", qualifier, qualifierWord: word };
            const parts = quantityParts(quantity, unit, null, lang);
            expect(joinParts(parts)).toBe(formatQuantity(quantity, unit, null, lang));
            const printed = Number(`${parts.sign.replace("−", "-")}${parts.number.replaceAll(",", "")}`);
            expect(printed).toBeCloseTo(Number(value) * Number(parts.factor), 9);
            // A change is told as the value is, but for the sign of a rise.
            expect({ ...changeParts(quantity, unit, null, lang), sign: parts.sign }).toEqual(parts);
          }
    },
  );

  test.each([
    [{ value: null, qualifier: "exact", qualifierWord: "" }, "–"],
    [{ value: "33.3", qualifier: "about", qualifierWord: "约1/3" }, "1/3"],
    [{ value: "50", qualifier: "at_least", qualifierWord: "过半" }, "过半"],
  ] as const)("have no factor where another number is printed, or none: %o", (some, number) => {
    const parts = quantityParts({ upper: null, ...some }, enterprises, null, "zh");
    expect([parts.number, parts.factor]).toEqual([number, null]);
  });
});
