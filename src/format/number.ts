import { multiplyDecimals, roundDecimal } from "../model/decimal.ts";
import { sizedUnit } from "../model/sized-unit.ts";
import type { Qualifier } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import type { Unit } from "../schema/reference.ts";
import { notationOf } from "./languages.ts";

/** What is needed to print one value. `value` null means missing. */
export interface Quantity {
  value: string | null;
  upper: string | null;
  qualifier: Qualifier;
  /** The word as printed in the source: 余, 多, 超, 以上, 近, 约; "" if none. */
  qualifierWord: string;
}

/**
 * The number alone, without unit: a real minus sign, no thousands mark in Chinese, commas in English.
 * `decimals` null prints as in the source.
 */
export function formatNumber(value: string, decimals: number | null, lang: Lang): string {
  const rounded = decimals === null ? value : roundDecimal(value, decimals);
  const negative = rounded.startsWith("-");
  const [whole = "", fraction] = (negative ? rounded.slice(1) : rounded).split(".");
  const grouped = notationOf(lang).groupDigits(whole);
  return (negative ? "−" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/**
 * A printed value in its parts, which joined in this order are its text. Whoever needs the number in a text, its sign or
 * its words takes it from here: nothing reads a printed text again.
 */
export interface ValueParts {
  /** Words and currency before the number, with their spaces: `超`, `over CNY `. */
  before: string;
  /** `+`, `−` or nothing. */
  sign: string;
  /** The number without its sign: `15.374`, `1,000`; words such as `过半` alone where no number is printed. */
  number: string;
  /** The rest of a range: `~4`; "" if it is none. */
  upper: string;
  /** Words and unit behind the number: `余件`, ` billion`. */
  after: string;
  /** Printed number ÷ stored number, as decimal text: 0.1 where 亿 become billions; null where another number is printed. */
  factor: string | null;
}

/** The text of a printed value. */
export function joinParts({ before, sign, number, upper, after }: ValueParts): string {
  return before + sign + number + upper + after;
}

/** A text that is no number, as for a missing value. */
export function wordParts(text: string): ValueParts {
  return { before: "", sign: "", number: text, upper: "", after: "", factor: null };
}

/**
 * A value with its qualifier and unit: `378余件`, `近20家`, `3~4名`, `CNY 15.374 billion`, `more than 50 projects`.
 * Chinese keeps the unit of the source; English sizes money as newspapers do: CNY 224,000, CNY 450 million, CNY 1.2 billion.
 * The qualifier is never dropped. A missing value gives an en dash; the reason is told by the status.
 */
export function formatQuantity(quantity: Quantity, unit: Unit, decimals: number | null, lang: Lang): string {
  return joinParts(quantityParts(quantity, unit, decimals, lang));
}

/** The same in its parts. */
export function quantityParts(quantity: Quantity, unit: Unit, decimals: number | null, lang: Lang): ValueParts {
  return quantityPartsIn(quantity, sizedUnit(unit, [quantity.value, quantity.upper]), decimals, lang);
}

/** The same in the very unit given, for values that are to share one: `CNY 8,070 million` beside `CNY 680 million`. */
export function quantityPartsIn(quantity: Quantity, unit: Unit, decimals: number | null, lang: Lang): ValueParts {
  const { value, upper, qualifier, qualifierWord: word } = quantity;
  if (value === null) return wordParts("–");
  const notation = notationOf(lang);
  const factor = notation.unitFactor(unit);
  const print = (text: string): string =>
    // What is not converted keeps its decimals: 10.0 % is more than 10 %.
    formatNumber(factor === "1" ? text : multiplyDecimals(text, factor), notation.roundsValues ? decimals : null, lang);
  const printed = print(value);
  const sign = printed.startsWith("−") ? "−" : "";
  const isOne = value === "1" && qualifier !== "range";
  const [before = "", after = ""] = notation.unitPattern(unit, isOne).split("{}");
  const parts = { before, sign, number: printed.slice(sign.length), upper: "", after, factor };
  const behind = (words: string): ValueParts => ({ ...parts, before: words + before });
  switch (qualifier) {
    case "exact":
      return parts;
    case "range":
      return { ...parts, upper: notation.range + print(upper ?? value) };
    case "nearly":
      return behind(notation.nearly);
    case "about": {
      // 约1/3 is printed as it is: 33.3 % would say more than the source.
      const [fraction] = /\d+\/\d+/.exec(word) ?? [];
      return fraction ? { ...wordParts(fraction), before: notation.about } : behind(notation.about);
    }
    case "at_least":
      return atLeast(word, parts, lang);
  }
}

/**
 * A change in its parts: the same, and a rise carries its sign, as a fall does. Behind a word there is no plus sign, for 超, 近 and 约 are followed by a number alone: `超50%`,
 * `over 50%`, but `+50余%`.
 */
export function changeParts(quantity: Quantity, unit: Unit, decimals: number | null, lang: Lang): ValueParts {
  const parts = quantityParts(quantity, unit, decimals, lang);
  const { value } = quantity;
  const rises = value !== null && !value.startsWith("-") && Number(value) !== 0;
  return rises && parts.before === "" && parts.factor !== null ? { ...parts, sign: "+" } : parts;
}

/** The forms of “not less than”. A word that is none of them, as for 零的突破, makes no claim beyond the bound. */
function atLeast(word: string, parts: ValueParts, lang: Lang): ValueParts {
  const exceeds = ["超", "超过", "突破", "余", "多", "过半"].includes(word);
  const written = notationOf(lang).atLeast(word, exceeds, parts);
  return typeof written === "string" ? wordParts(written) : { ...parts, ...written };
}

/** Printed number ÷ stored number, as decimal text: 0.1 where 亿 become billions, 1 where nothing is converted. */
export function unitFactor(unit: Unit, lang: Lang): string {
  return notationOf(lang).unitFactor(unit);
}

/** The unit as it stands once at the top left of a chart or in a table head: `亿元`, `CNY billion`. */
export function formatUnit(unit: Unit, lang: Lang): string {
  return unit.pattern[lang].replace("{}", "").replace(/\s+/g, " ").trim();
}
