import { findRows, selectRows } from "../../model/select.ts";
import { makeProblem } from "../problem.ts";
import { mayMatch } from "../rejected.ts";
import { defineRule } from "../rule.ts";

/** A chart has as many rows as its kind needs to say something. */
export const chartTooFewRows = defineRule("chart-too-few-rows", {
  check({ root, charts, needs, observations, rejected }) {
    return [...charts.values()].flatMap((chart) => {
      const { slug, kind, dataset, select } = chart;
      const least = needs[kind]?.rows ?? 0;
      const found = selectRows(chart, observations).length;
      if (found >= least) return [];
      // A selection that meets no row at all is reported by itself.
      const isBlamed = select.some(
        (selector) =>
          mayMatch(selector, dataset, rejected) || findRows(dataset, selector, observations).length === 0,
      );
      if (isBlamed) return [];
      return makeProblem(
        "chart-too-few-rows",
        { file: `${root}/charts/${slug}.json`, column: "select" },
        String(found),
        { rows: String(least), kind },
      );
    });
  },
});
