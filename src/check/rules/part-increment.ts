import type { Localized } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { roundDecimal } from "../../model/decimal.ts";
import type { Draft } from "../draft.ts";
import { amountWords, findSibling, makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";

/** Where part and whole both have a level and a growth, the part did not gain more than the whole: else the rest fell. */
export const partIncrement = defineRule("part-increment", {
  check: (draft) =>
    draft.observations.flatMap((growth) => {
      const partOf = draft.reference.indicators?.get(growth.indicator)?.partOf;
      if (!partOf || (growth.measure !== "yoy" && growth.measure !== "growth")) return [];
      const indicator = partOf.replace(/\?$/, "");
      const part = gainOf(draft, growth);
      const wholeGrowth = findSibling(draft, growth, { indicator });
      const whole = wholeGrowth && gainOf(draft, wholeGrowth);
      if (!part || !whole || !wholeGrowth || part.gain <= whole.gain) return [];
      if (part.unit !== whole.unit) return [];
      const show = (value: number): Localized =>
        amountWords(draft, indicator, "level", roundDecimal(value.toFixed(8), 2));
      const [before, after] = [whole.before - part.before, whole.after - part.after];
      // Below the room of rounding nothing can be said of the rest.
      if (after >= before * 0.99) return [];
      return makeFinding(draft, "part-increment", growth, {
        slots: {
          gain: show(part.gain),
          wholegain: show(whole.gain),
          before: show(before),
          after: show(after),
        },
        basis: [part.level, whole.level, wholeGrowth],
      });
    }),
});

function gainOf(
  draft: Draft,
  growth: Observation,
): { level: Observation; before: number; after: number; gain: number; unit: string } | undefined {
  const level = findSibling(draft, growth, { measure: "level" });
  if (!level || level.value === null || growth.value === null) return undefined;
  const after = Number(level.value);
  const before = after / (1 + Number(growth.value) / 100);
  // Beyond this, numbers have no decimals left to compare.
  if (!(Math.abs(before) < 1e12 && Math.abs(after) < 1e12)) return undefined;
  const unit = draft.reference.indicators?.get(level.indicator)?.unit ?? "";
  return { level, before, after, gain: after - before, unit };
}
