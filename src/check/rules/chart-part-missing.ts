import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";
import { partsOf, unmetOf } from "../unmet.ts";

/** A kind of chart that compares parts (`before` and `after`, `part` and `whole`) gets all of them. */
export const chartPartMissing = defineRule("chart-part-missing", {
  check(draft) {
    return [...draft.charts.values()].flatMap((chart) =>
      unmetOf("chart-part-missing", chart, draft).map(({ part }) =>
        makeProblem(
          "chart-part-missing",
          { file: `${draft.root}/charts/${chart.slug}.json`, column: "select" },
          [...partsOf(chart)].join(", "),
          { part, kind: chart.kind },
        ),
      ),
    );
  },
});
