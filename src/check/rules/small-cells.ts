import type { Observation } from "../../schema/observation.ts";
import type { Draft } from "../draft.ts";
import { figureWords, findSibling, makeFinding, thresholdsOf } from "../finding.ts";
import { defineRule } from "../rule.ts";

/**
 * A count of enterprises below the threshold, and an amount that belongs to so few, let readers infer a single one. Which
 * units count enterprises stands in units.csv (`respondents`), which count belongs to an amount in indicators.csv.
 */
export const smallCells = defineRule("small-cells", {
  check(draft) {
    const threshold = thresholdsOf(draft).small_cell;
    return draft.observations.flatMap((observation) => {
      const count = countOf(draft, observation);
      if (!count || count.value === null || observation.value === null || observation.role !== "actual") return [];
      if (Number(count.value) <= 0 || Number(count.value) >= threshold || count.qualifier === "at_least") return [];
      return makeFinding(draft, "small-cells", observation, {
        slots: { threshold: String(threshold), count: figureWords(draft, count) },
        basis: count === observation ? [] : [count],
      });
    });
  },
});

function countOf(draft: Draft, observation: Observation): Observation | undefined {
  const { indicators, units } = draft.reference;
  const indicator = indicators?.get(observation.indicator);
  if (!indicator || observation.measure !== "level") return undefined;
  if (units?.get(indicator.unit)?.respondents) return observation;
  return indicator.countedBy ? findSibling(draft, observation, { indicator: indicator.countedBy }) : undefined;
}
