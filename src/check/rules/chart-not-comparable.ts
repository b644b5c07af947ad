import { ranksRows, scaleDifferences } from "../../model/comparability.ts";
import { selectRows } from "../../model/select.ts";
import { comparabilityProblems } from "../comparability-problem.ts";
import { defineRule } from "../rule.ts";
import { unmetOf } from "../unmet.ts";

/**
 * What cannot be compared shares no scale. Only a warning, for next month’s row can make it so: the chart is then drawn as a
 * list of figures. A person who knows better says why in `acknowledgements.csv`.
 */
export const chartNotComparable = defineRule("chart-not-comparable", {
  check(draft) {
    const { root, charts, observations, reference } = draft;
    const { indicators, scopes } = reference;
    if (!indicators || !scopes) return [];
    return [...charts.values()].flatMap((chart) => {
      // Several units on one scale are reported as such.
      if (ranksRows(chart) || unmetOf("chart-mixed-units", chart, draft).length > 0) return [];
      const rows = selectRows(chart, observations).map((row) => row.observation);
      const found = scaleDifferences(rows, chart, { indicators, scopes });
      return comparabilityProblems("chart-not-comparable", root, chart, found);
    });
  },
});
