/**
 * Exact arithmetic on decimal strings. Published figures are decimal text; binary floats would turn 1.005 into
 * 1.00 and 0.285 into 0.28 when rounded.
 */

/** Rounds half away from zero and pads with zeros: `roundDecimal("1.005", 2)` is `"1.01"`. */
export function roundDecimal(value: string, decimals: number): string {
  const { digits, scale } = toInteger(value);
  const shift = decimals - scale;
  if (shift >= 0) return toDecimal(digits * 10n ** BigInt(shift), decimals);
  return toDecimal(divideRounded(digits, 10n ** BigInt(-shift)), decimals);
}

/** The exact product, without trailing zeros. */
export function multiplyDecimals(a: string, b: string): string {
  const [left, right] = [toInteger(a), toInteger(b)];
  return trimZeros(toDecimal(left.digits * right.digits, left.scale + right.scale));
}

/** The exact difference `a − b`, with as many decimals as the more precise of the two. */
export function subtractDecimals(a: string, b: string): string {
  const [left, right] = [toInteger(a), toInteger(b)];
  const scale = Math.max(left.scale, right.scale);
  const widen = (part: ScaledInteger): bigint => part.digits * 10n ** BigInt(scale - part.scale);
  return toDecimal(widen(left) - widen(right), scale);
}

/** The exact sum, with as many decimals as the more precise of the two. */
export function addDecimals(a: string, b: string): string {
  return subtractDecimals(a, b.startsWith("-") ? b.slice(1) : `-${b}`);
}

/** Below zero if `a` is the smaller number; `1.0` and `1.00` are equal. */
export function compareDecimals(a: string, b: string): number {
  const { digits } = toInteger(subtractDecimals(a, b));
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** `part ÷ whole × 100`, rounded half away from zero; null when the whole is zero. */
export function percentOf(part: string, whole: string, decimals: number): string | null {
  const [top, bottom] = [toInteger(part), toInteger(whole)];
  if (bottom.digits === 0n) return null;
  const numerator = top.digits * 10n ** BigInt(bottom.scale + decimals + 2);
  const denominator = bottom.digits * 10n ** BigInt(top.scale);
  return toDecimal(divideRounded(numerator, denominator), decimals);
}

/** `part ÷ whole × 100` with the further decimals dropped; null when the whole is zero. */
export function truncatedPercentOf(part: string, whole: string, decimals: number): string | null {
  const [top, bottom] = [toInteger(part), toInteger(whole)];
  if (bottom.digits === 0n) return null;
  const numerator = top.digits * 10n ** BigInt(bottom.scale + decimals + 2);
  return toDecimal(numerator / (bottom.digits * 10n ** BigInt(top.scale)), decimals);
}

interface ScaledInteger {
  digits: bigint;
  scale: number;
}

function toInteger(value: string): ScaledInteger {
  const negative = value.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? value.slice(1) : value).split(".");
  const digits = BigInt(whole + fraction);
  return { digits: negative ? -digits : digits, scale: fraction.length };
}

function toDecimal(digits: bigint, scale: number): string {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, "0");
  const result = scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
  return negative ? `-${result}` : result;
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [absolute(numerator), absolute(denominator)];
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -quotient : quotient;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function trimZeros(value: string): string {
  return value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value;
}
