import type { Localized } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { decimalsOf } from "../../model/bounds.ts";
import { percentOf, roundDecimal, subtractDecimals, truncatedPercentOf } from "../../model/decimal.ts";
import type { Draft } from "../draft.ts";
import { findSibling, makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";

/**
 * Counts are whole numbers: a count with a printed growth has a whole number before it that gives this growth at the
 * printed precision. The two whole numbers next to the exact base give the nearest growths there are.
 */
export const wholeNumberBase = defineRule("whole-number-base", {
  check: (draft) =>
    draft.observations.flatMap((growth) => {
      if ((growth.measure !== "yoy" && growth.measure !== "growth") || growth.qualifier !== "exact") return [];
      const level = findSibling(draft, growth, { measure: "level" });
      if (!level || !isCount(draft, level) || growth.value === null || level.value === null) return [];
      const exact = Number(level.value) / (1 + Number(growth.value) / 100);
      if (!(exact > 0 && exact < LARGEST)) return [];
      const [low, high] = [Math.floor(exact), Math.ceil(exact)].map(String) as [string, string];
      if ([low, high].some((base) => gives(base, level.value ?? "", growth.value ?? ""))) return [];
      const decimals = Math.max(1, decimalsOf(growth.value));
      const { repair, other } = explain(draft, growth, level.value, growth.value);
      return makeFinding(draft, "whole-number-base", growth, {
        slots: {
          low,
          high,
          level: level.value,
          lowgrowth: growthFrom(low, level.value, decimals),
          highgrowth: growthFrom(high, level.value, decimals),
          repair,
          other,
        },
        basis: [level],
      });
    }),
});

/** Beyond this, a whole number is not exact in binary; no count of anything here comes near. */
const LARGEST = 1e12;

function isCount({ reference: { indicators, units } }: Draft, { indicator, value, qualifier }: Observation): boolean {
  const unit = units?.get(indicators?.get(indicator)?.unit ?? "");
  return unit?.kind === "count" && unit.enFactor === "1" && qualifier === "exact" && /^\d+$/.test(value ?? "");
}

/** True if the growth from the base, rounded or cut off, is the printed one. */
function gives(base: string, level: string, growth: string): boolean {
  if (base === "0") return false;
  const decimals = decimalsOf(growth);
  const gain = subtractDecimals(level, base);
  const printed = roundDecimal(growth, decimals);
  return percentOf(gain, base, decimals) === printed || truncatedPercentOf(gain, base, decimals) === printed;
}

function growthFrom(base: string, level: string, decimals: number): string {
  return percentOf(subtractDecimals(level, base), base, decimals) ?? "∞";
}

const NOTHING: Localized = { zh: "", en: "" };

/** What else the source may have meant: “N% of the year before”, or growth of all and not of those added. */
function explain(
  { reference: { indicators } }: Draft,
  { indicator }: Observation,
  level: string,
  growth: string,
): { repair: Localized; other: Localized } {
  const base = Math.round((Number(level) / Number(growth)) * 100);
  const isRatio =
    Number(growth) > 100 &&
    base > 0 &&
    base < LARGEST &&
    percentOf(level, String(base), decimalsOf(growth)) === roundDecimal(growth, decimalsOf(growth));
  if (isRatio) {
    return {
      repair: {
        zh: `${level} 是 ${base} 的 ${growth}%：可能把“为上年的”写成了“增长”。`,
        en: `${level} is ${growth}% of ${base}: "to ${growth}% of" may have been written as "by". `,
      },
      other: {
        zh: `；若是“为上年的${growth}%”，上年是${base}`,
        en: `; read as “to ${growth}% of the year before”, that year was ${base}`,
      },
    };
  }
  if (indicators?.get(indicator)?.statistic !== "flow") return { repair: NOTHING, other: NOTHING };
  return {
    repair: {
      zh: "也可能是总数的增幅，而不是新增数的。",
      en: "It may be the growth of all, and not of those added. ",
    },
    other: {
      zh: "；也可能是总数的增幅",
      en: "; it may be the growth of all and not of those added",
    },
  };
}
