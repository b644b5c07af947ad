import { chartRows } from "../../model/select.ts";
import { createCodeFinder } from "../chart-codes.ts";
import { makeProblem } from "../problem.ts";
import { mayMatch } from "../rejected.ts";
import { defineRule } from "../rule.ts";

/**
 * Every selection of a chart meets at least one row of its dataset. A selection that is empty because of an unknown code,
 * or because the row it means has an error of its own, is not blamed a second time.
 */
export const chartSelectionEmpty = defineRule("chart-selection-empty", {
  check(draft) {
    const { root, charts, observations, rejected } = draft;
    const findUnknown = createCodeFinder(draft);
    return [...charts.values()].flatMap((chart) => {
      const { slug, dataset, select } = chart;
      return select.flatMap((selector, index) => {
        if (chartRows(chart, selector, observations).length > 0) return [];
        if (findUnknown(selector).length > 0 || mayMatch(selector, dataset, rejected)) return [];
        const { as: _as, label: _label, ...conditions } = selector;
        return makeProblem(
          "chart-selection-empty",
          { file: `${root}/charts/${slug}.json`, column: `select[${index}]` },
          JSON.stringify(conditions),
          { dataset },
        );
      });
    });
  },
});
