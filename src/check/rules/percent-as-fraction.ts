import type { Observation } from "../../schema/observation.ts";
import type { Draft } from "../draft.ts";
import { makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { shiftDecimal } from "../unit-text.ts";

const PERCENT_MEASURES: ReadonlySet<string> = new Set(["yoy", "growth", "avg_growth", "share"]);

/** A percentage between -1 and 1 with two decimals or more looks like a cell in percent format: 0.87 for 87%. */
export const percentAsFraction = defineRule("percent-as-fraction", {
  check(draft) {
    return draft.observations.flatMap((observation) => {
      const { value } = observation;
      if (value === null || !/^-?0\.\d{2,}$/.test(value) || !/[1-9]/.test(value)) return [];
      if (!isPercentage(observation, draft)) return [];
      return makeFinding(draft, "percent-as-fraction", observation, {
        slots: { percent: shiftDecimal(value, 2) },
      });
    });
  },
});

function isPercentage({ measure, indicator }: Observation, { reference }: Draft): boolean {
  if (PERCENT_MEASURES.has(measure)) return true;
  const unit = reference.indicators?.get(indicator)?.unit ?? "";
  return measure === "level" && reference.units?.get(unit)?.kind === "percent";
}
