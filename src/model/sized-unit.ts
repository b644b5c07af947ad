import type { Unit } from "../schema/reference.ts";
import { compareDecimals, multiplyDecimals } from "./decimal.ts";

/** The scale words of English, largest first; an amount is printed in the largest that it fills at least once. */
const SCALES = [
  { word: " trillion", power: 12 },
  { word: " billion", power: 9 },
  { word: " million", power: 6 },
  { word: "", power: 0 },
] as const;

const SCALE_WORD = / (?:trillion|billion|million)(?= |$)/;

/**
 * The unit in which English prints some amounts of money side by side: that of the smallest of them, so that none begins
 * with `0.`: 0.68亿 is CNY 68 million and 153.74亿 CNY 15.374 billion, but together they are millions. `values` are in the
 * unit as stored; null and zero have no say. A unit that is no money, and amounts that are all zero, keep the unit.
 */
export function sizedUnit(unit: Unit, values: readonly (string | null)[]): Unit {
  if (unit.kind !== "money") return unit;
  const sizes = values
    .flatMap((value) => (value === null ? [] : multiplyDecimals(value.replace("-", ""), unit.enFactor)))
    .filter((size) => compareDecimals(size, "0") > 0)
    .sort(compareDecimals);
  const [smallest] = sizes;
  if (smallest === undefined) return unit;
  const [from = ""] = SCALE_WORD.exec(unit.pattern.en) ?? [];
  const stored = SCALES.find(({ word }) => word === from)?.power ?? 0;
  const fits = SCALES.find(
    ({ power }) => compareDecimals(multiplyDecimals(smallest, powerOfTen(stored - power)), "1") >= 0,
  );
  const { word: to, power } = fits ?? { word: "", power: 0 };
  const rescale = (pattern: string): string =>
    from === "" ? pattern.replace("{}", `{}${to}`) : pattern.replace(from, to);
  return {
    ...unit,
    enFactor: multiplyDecimals(unit.enFactor, powerOfTen(stored - power)),
    pattern: { ...unit.pattern, en: rescale(unit.pattern.en) },
    patternOne: rescale(unit.patternOne),
  };
}

/** A unit of money without its scale word: `CNY {}`; other units as they are. It names amounts of several sizes. */
export function unsizedUnit(unit: Unit): Unit {
  if (unit.kind !== "money") return unit;
  return { ...unit, pattern: { ...unit.pattern, en: unit.pattern.en.replace(SCALE_WORD, "") } };
}

function powerOfTen(power: number): string {
  return power >= 0 ? `1${"0".repeat(power)}` : `0.${"0".repeat(-power - 1)}1`;
}
