import { chartRows, selectRows } from "../../model/select.ts";
import { makeProblem } from "../problem.ts";
import { mayMatch } from "../rejected.ts";
import { defineRule } from "../rule.ts";
import { unmetOf } from "../unmet.ts";

/** A chart has as many rows as its kind needs to say something. */
export const chartTooFewRows = defineRule("chart-too-few-rows", {
  check(draft) {
    const { root, observations, rejected } = draft;
    return [...draft.charts.values()].flatMap((chart) => {
      const { slug, kind, dataset, select } = chart;
      // A selection that meets no row at all is reported by itself.
      const isBlamed = select.some(
        (selector) => mayMatch(selector, dataset, rejected) || chartRows(chart, selector, observations).length === 0,
      );
      if (isBlamed) return [];
      return unmetOf("chart-too-few-rows", chart, draft).map(({ rows }) =>
        makeProblem(
          "chart-too-few-rows",
          { file: `${root}/charts/${slug}.json`, column: "select" },
          String(selectRows(chart, observations).length),
          { rows: String(rows), kind },
        ),
      );
    });
  },
});
