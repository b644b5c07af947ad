import type { Qualifier } from "../schema/codes.ts";

export interface Bounds {
  low: number;
  high: number;
}

/**
 * Between which numbers the true figure lies, as its words leave room; one answer for checks and for drawings. The words
 * round to the last digit that is not a zero, and the figure lies before the next round number: 1000余 is 1000 to 2000,
 * 378余 is 378 to 379, 近20 is 10 to 20. Below a lone 1 the round numbers are a tenth as far apart: 近100 is 90 to 100, for
 * nobody calls 50 nearly 100. 约 is nearer to its number than to the next on either side: 约6000 is 5500 to 6500. Of a fall
 * the size is meant: 近 −10% is −10 to −9. Exact figures are taken as exact; null without a value.
 */
export function boundsOf({
  value,
  upper,
  qualifier,
}: {
  value: string | number | null;
  upper: string | number | null;
  qualifier: Qualifier;
}): Bounds | null {
  if (value === null) return null;
  const number = Number(value);
  const size = Math.abs(number);
  const above = lastDigit(value);
  const below = isLoneOne(size) ? above / 10 : above;
  const within = (from: number, to: number): Bounds =>
    number < 0 ? { low: -to, high: -from } : { low: from, high: to };
  switch (qualifier) {
    case "exact":
      return { low: number, high: number };
    case "at_least":
      return within(size, size + above);
    case "nearly":
      return within(size - below, size);
    case "about":
      return within(size - below / 2, size + below / 2);
    case "range":
      return { low: number, high: upper === null ? number : Number(upper) };
  }
}

/** The number of decimals that a figure is printed with. */
export function decimalsOf(value: string): number {
  const point = value.indexOf(".");
  return point === -1 ? 0 : value.length - point - 1;
}

/** What one unit of the last digit is worth that is not a zero: 1000 for 3000, 0.1 for 4.5; for a text 0.1 of 4.0 too. */
function lastDigit(value: string | number): number {
  if (typeof value === "string" && value.includes(".")) return 10 ** -decimalsOf(value);
  const number = Math.abs(Number(value));
  if (number === 0 || !Number.isFinite(number)) return 1;
  const [digits = "", exponent = "0"] = number.toExponential().split("e");
  return 10 ** (Number(exponent) - (digits.split(".")[1]?.length ?? 0));
}

/** 10, 100, 1000: a one and zeros. */
function isLoneOne(size: number): boolean {
  return size >= 10 && /^1e/.test(size.toExponential());
}
