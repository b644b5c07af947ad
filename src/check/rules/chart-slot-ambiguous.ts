import { chartRows } from "../../model/select.ts";
import type { Selector } from "../../schema/chart.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A name used in a headline stands for one row: a sentence has one number in one place. */
export const chartSlotAmbiguous = defineRule("chart-slot-ambiguous", {
  check({ root, charts, observations }) {
    return [...charts.values()].flatMap((chart) => {
      const { slug, headline, select } = chart;
      const sentences = `${headline?.zh ?? ""}${headline?.en ?? ""}`;
      const names = new Set(select.flatMap((selector) => nameOf(selector) ?? []));
      return [...names].flatMap((name) => {
        if (!sentences.includes(`{${name}}`) && !sentences.includes(`{${name}.`)) return [];
        const selectors = select.filter((selector) => nameOf(selector) === name);
        const rows = new Set(selectors.flatMap((selector) => chartRows(chart, selector, observations)));
        if (rows.size <= 1) return [];
        return makeProblem(
          "chart-slot-ambiguous",
          {
            file: `${root}/charts/${slug}.json`,
            column: `select[${select.findIndex((selector) => nameOf(selector) === name)}]`,
          },
          [...rows].map(({ id }) => id).join(", "),
          { name },
        );
      });
    });
  },
});

function nameOf(selector: Selector): string | undefined {
  return selector.slot ?? selector.as;
}
