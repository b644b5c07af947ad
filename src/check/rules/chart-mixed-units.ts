import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";
import { unmetOf } from "../unmet.ts";

/** A kind of chart with one axis gets values of one unit. */
export const chartMixedUnits = defineRule("chart-mixed-units", {
  check(draft) {
    return [...draft.charts.values()].flatMap((chart) =>
      unmetOf("chart-mixed-units", chart, draft).map(({ units }) =>
        makeProblem(
          "chart-mixed-units",
          { file: `${draft.root}/charts/${chart.slug}.json`, column: "select" },
          units.join(", "),
          { kind: chart.kind },
        ),
      ),
    );
  },
});
