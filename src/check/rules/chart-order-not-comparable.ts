import { differencesOf, ranksRows } from "../../model/comparability.ts";
import { selectRows } from "../../model/select.ts";
import { comparabilityProblems } from "../comparability-problem.ts";
import { defineRule } from "../rule.ts";

/**
 * What cannot be compared has no order: neither `order` by value, nor a sentence on the largest or the smallest. A person who
 * knows better says why in `acknowledgements.csv`.
 */
export const chartOrderNotComparable = defineRule("chart-order-not-comparable", {
  check({ root, charts, observations, reference: { indicators, scopes } }) {
    if (!indicators || !scopes) return [];
    return [...charts.values()].filter(ranksRows).flatMap((chart) => {
      const rows = selectRows(chart, observations).map((row) => row.observation);
      return comparabilityProblems(
        "chart-order-not-comparable",
        root,
        chart,
        differencesOf(rows, { indicators, scopes }),
      );
    });
  },
});
