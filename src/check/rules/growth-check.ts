import type { Observation } from "../../schema/observation.ts";
import { boundsOf, decimalsOf } from "../../model/bounds.ts";
import { isBreakBetween } from "../../model/breaks.ts";
import { percentOf, subtractDecimals } from "../../model/decimal.ts";
import { isLikePriced } from "../../model/likeness.ts";
import { yearBefore } from "../../model/neighbour-periods.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Draft } from "../draft.ts";
import { figureWords, findSibling, makeFinding, thresholdsOf } from "../finding.ts";
import { defineRule } from "../rule.ts";

/**
 * Where both levels of a growth are in the data, they give it. Growth against another scope (before a reform) is plain
 * arithmetic; year on year the base may have been restated, so that only a difference beyond the tolerance counts. Growth
 * at comparable prices says nothing of levels at current ones, nor any growth of levels on either side of a break. Growth
 * against the period before is left alone: it is often adjusted for the season, and then two levels do not give it.
 */
export const growthCheck = defineRule("growth-check", {
  check: (draft) =>
    draft.observations.flatMap((growth) => {
      const levels = findLevels(draft, growth);
      if (!levels || growth.value === null) return [];
      const { before, after, tolerance } = levels;
      if (before.value === null || after.value === null || Number(before.value) <= 0) return [];
      const decimals = decimalsOf(growth.value);
      const computed = percentOf(subtractDecimals(after.value, before.value), before.value, decimals + 1) ?? "";
      const [from, to, printed] = [boundsOf(before), boundsOf(after), boundsOf(growth)];
      if (!from || !to || !printed || from.low <= 0) return [];
      const room = tolerance + 10 ** -decimals;
      const low = (to.low / from.high - 1) * 100 - room;
      const high = (to.high / from.low - 1) * 100 + room;
      if (printed.high >= low && printed.low <= high) return [];
      return makeFinding(draft, "growth-check", growth, {
        slots: { computed, before: figureWords(draft, before), after: figureWords(draft, after) },
        basis: [before, after],
      });
    }),
});

function findLevels(
  draft: Draft,
  growth: Observation,
): { before: Observation; after: Observation; tolerance: number } | undefined {
  if (growth.measure !== "yoy" && growth.measure !== "growth") return undefined;
  const after = findSibling(draft, growth, { measure: "level" });
  const base = growth.scope === null ? null : (draft.reference.scopes?.get(growth.scope)?.base ?? null);
  const before =
    growth.measure === "growth"
      ? base === null
        ? undefined
        : findSibling(draft, growth, { measure: "level", scope: base })
      : findYearBefore(draft, growth);
  if (!after || !before || ![before, growth].every((each) => isLikePriced(each, after))) return undefined;
  if ([before, after].some(({ status }) => status === "D")) return undefined;
  if (isBreakBetween(after, before.period, after.period, draft.observations)) return undefined;
  return { before, after, tolerance: growth.measure === "yoy" ? thresholdsOf(draft).growth_tolerance : 0 };
}

function findYearBefore(draft: Draft, growth: Observation): Observation | undefined {
  const text = yearBefore(growth.period)?.text.replace("?", "") ?? "";
  for (const each of [text, `${text}?`]) {
    const period = parsePeriod(each);
    const found = period && findSibling(draft, growth, { measure: "level", period });
    if (found) return found;
  }
  return undefined;
}
