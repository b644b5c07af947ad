import { multiplyDecimals, roundDecimal } from "../model/decimal.ts";
import { sizedUnit } from "../model/sized-unit.ts";
import type { Qualifier } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import type { Unit } from "../schema/reference.ts";

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
  const grouped = lang === "en" ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return (negative ? "−" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/**
 * A value with its qualifier and unit: `378余件`, `近20家`, `3~4名`, `CNY 15.374 billion`, `more than 50 projects`.
 * Chinese keeps the unit of the source; English sizes money as newspapers do: CNY 224,000, CNY 450 million, CNY 1.2 billion.
 * The qualifier is never dropped. A missing value gives an en dash; the reason is told by the status.
 */
export function formatQuantity(quantity: Quantity, unit: Unit, decimals: number | null, lang: Lang): string {
  return formatQuantityIn(quantity, sizedUnit(unit, [quantity.value, quantity.upper]), decimals, lang);
}

/** The same in the very unit given, for values that are to share one: `CNY 8,070 million` beside `CNY 680 million`. */
export function formatQuantityIn(quantity: Quantity, unit: Unit, decimals: number | null, lang: Lang): string {
  if (quantity.value === null) return "–";
  const print = (value: string): string =>
    formatNumber(
      // What is not converted keeps its decimals: 10.0 % is more than 10 %.
      lang === "en" && unit.enFactor !== "1" ? multiplyDecimals(value, unit.enFactor) : value,
      lang === "en" ? null : decimals,
      lang,
    );
  const number = print(quantity.value);
  const single = lang === "en" && quantity.value === "1" && quantity.qualifier !== "range";
  const pattern = single ? unit.patternOne : unit.pattern[lang];
  const word = quantity.qualifierWord;
  const fill = (text: string): string => pattern.replace("{}", () => text);
  switch (quantity.qualifier) {
    case "exact":
      return fill(number);
    case "range":
      return fill(`${number}${lang === "zh" ? "~" : "–"}${print(quantity.upper ?? quantity.value)}`);
    case "nearly":
      return lang === "zh" ? `近${fill(number)}` : `nearly ${fill(number)}`;
    case "about": {
      // 约1/3 is printed as it is: 33.3 % would say more than the source.
      const [fraction] = /\d+\/\d+/.exec(word) ?? [];
      if (fraction) return lang === "zh" ? `约${fraction}` : `about ${fraction}`;
      return lang === "zh" ? `约${fill(number)}` : `about ${fill(number)}`;
    }
    case "at_least":
      return atLeast(word, number, fill, lang);
  }
}

/**
 * A change: the same, and a rise carries its sign, as a fall does. Behind a word there is no plus sign, for 超, 近 and 约 are
 * followed by a number alone: `超50%`, `over 50%`, but `+50余%`.
 */
export function formatChange(quantity: Quantity, unit: Unit, decimals: number | null, lang: Lang): string {
  const text = formatQuantity(quantity, unit, decimals, lang);
  const { value } = quantity;
  if (value === null || value.startsWith("-") || Number(value) === 0) return text;
  const number = formatNumber(value, decimals, lang);
  return text.startsWith(number) ? `+${text}` : text;
}

/** The forms of “not less than”. A word that is none of them, as for 零的突破, makes no claim beyond the bound. */
function atLeast(word: string, number: string, fill: (text: string) => string, lang: Lang): string {
  const exceeds = ["超", "超过", "突破", "余", "多", "过半"].includes(word);
  if (lang === "en") return `${exceeds ? "over" : "at least"} ${fill(number)}`;
  if (word === "余" || word === "多") return fill(number + word);
  if (word === "过半") return word;
  if (word === "以上") return `${fill(number)}以上`;
  return `${exceeds ? "超" : "至少"}${fill(number)}`;
}

/** The unit as it stands once at the top left of a chart or in a table head: `亿元`, `CNY billion`. */
export function formatUnit(unit: Unit, lang: Lang): string {
  return unit.pattern[lang].replace("{}", "").replace(/\s+/g, " ").trim();
}
