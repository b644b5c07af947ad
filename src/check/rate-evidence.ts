import type { Observation } from "../schema/observation.ts";
import { boundsOf, decimalsOf } from "../model/bounds.ts";
import { percentOf, roundDecimal, truncatedPercentOf } from "../model/decimal.ts";
import type { Draft } from "./draft.ts";
import { findSibling } from "./finding.ts";

/** A printed rate with its numerator and denominator, and how they agree. */
export interface RateEvidence {
  rate: Observation;
  part: Observation;
  whole: Observation;
  verdict: "rounded" | "truncated" | "within room" | "not at all";
  /** To two decimals, and rounded to the printed precision. */
  ratio: string;
  rounded: string;
}

/** Every printed rate and share whose numerator and denominator are in the data. */
export function listRates(draft: Draft): RateEvidence[] {
  return draft.observations.flatMap((rate) => {
    const parts = findParts(draft, rate);
    return (parts && judge(rate, parts.part, parts.whole)) ?? [];
  });
}

/** What a rate or a share is made of, by the columns `numerator`, `denominator` and `part_of` of indicators.csv. */
export function findParts(draft: Draft, rate: Observation): { part: Observation; whole: Observation } | undefined {
  const indicator = draft.reference.indicators?.get(rate.indicator);
  if (!indicator) return undefined;
  const level = (change: { indicator?: string }): Observation | undefined =>
    findSibling(draft, rate, { measure: "level", ...change }) ??
    findSibling(draft, rate, { measure: "level", scope: null, ...change });
  const isShare = rate.measure === "share" && indicator.partOf;
  if (!isShare && (rate.measure !== "level" || !indicator.numerator || !indicator.denominator)) return undefined;
  const part = isShare ? level({}) : level({ indicator: indicator.numerator ?? "" });
  const whole = level({
    indicator: (isShare ? indicator.partOf?.replace(/\?$/, "") : indicator.denominator) ?? "",
  });
  return part && whole && { part, whole };
}

function judge(rate: Observation, part: Observation, whole: Observation): RateEvidence | undefined {
  if (rate.value === null || part.value === null || whole.value === null) return undefined;
  const decimals = decimalsOf(rate.value);
  const ratio = percentOf(part.value, whole.value, 2);
  const rounded = percentOf(part.value, whole.value, decimals);
  if (ratio === null || rounded === null) return undefined;
  const found = { rate, part, whole, ratio, rounded };
  const printed = roundDecimal(rate.value, decimals);
  if (rounded === printed) return { ...found, verdict: "rounded" };
  if (truncatedPercentOf(part.value, whole.value, decimals) === printed) return { ...found, verdict: "truncated" };
  return { ...found, verdict: leavesRoom(rate, part, whole, 10 ** -decimals) ? "within room" : "not at all" };
}

/** True if the words of the three figures (余, 近, 约) leave room for the printed rate. */
function leavesRoom(rate: Observation, part: Observation, whole: Observation, unit: number): boolean {
  const [bounds, top, bottom] = [boundsOf(rate), boundsOf(part), boundsOf(whole)];
  if (!bounds || !top || !bottom || bottom.low <= 0) return true;
  const low = rate.qualifier === "exact" ? bounds.low - unit / 2 : bounds.low;
  const high = rate.qualifier === "exact" ? bounds.high + unit : bounds.high;
  return (100 * top.high) / bottom.low >= low && (100 * top.low) / bottom.high <= high;
}
