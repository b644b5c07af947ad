import { multiplyDecimals } from "../model/decimal.ts";

/** A unit as words: 万元 is 元 by ten to the fourth. */
export interface UnitText {
  base: string;
  /** Power of ten. */
  power: number;
}

const MULTIPLIERS: Record<string, number> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
const BASES =
  "元|平方米|平方公里|米|公里|人|人次|户|家|件|项|个|次|条|场|份|台|辆|栋|亩|吨|天|小时|分钟|周|个月|年|岁|种|类|名|处|套|宗|笔|%|％|个百分点";
const PATTERN = new RegExp(`^(十万|百万|千万|十亿|百亿|千亿|万亿|百|千|万|亿)?(${BASES})?$`);
const SAME: Record<string, UnitText> = {
  人民币: { base: "元", power: 0 },
  圆: { base: "元", power: 0 },
  "㎡": { base: "平方米", power: 0 },
  m2: { base: "平方米", power: 0 },
  平方公里: { base: "平方米", power: 6 },
  公里: { base: "米", power: 3 },
  "％": { base: "%", power: 0 },
  名: { base: "人", power: 0 },
};

/** Reads a unit such as 亿元, 万平方米, 家 or 万; null if it is none. A bare multiplier has the base "". */
export function parseUnitText(text: string): UnitText | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^人民币(?=.)|(?<=元)人民币$/g, "");
  const match = plain === "" ? null : PATTERN.exec(plain);
  const [multiplier, word] = match ? [match[1], match[2] ?? ""] : [undefined, plain];
  if (!match && !(word in SAME)) return null;
  const { base, power } = SAME[word] ?? { base: word, power: 0 };
  return { base, power: power + (MULTIPLIERS[multiplier ?? ""] ?? 0) };
}

/**
 * The power of ten that leads from a unit to another of the same base: from 万元 to 亿元 it is -4. Null if they do not
 * measure the same thing. A bare multiplier counts the base of the target.
 */
export function powerBetween(from: UnitText, to: UnitText): number | null {
  if (from.base !== to.base && from.base !== "") return null;
  return from.power - to.power;
}

/** The exact decimal times a power of ten. */
export function shiftDecimal(value: string, power: number): string {
  if (power === 0) return value;
  const factor = power > 0 ? `1${"0".repeat(power)}` : `0.${"0".repeat(-power - 1)}1`;
  return multiplyDecimals(value, factor);
}
