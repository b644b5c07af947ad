import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A kind of chart that compares parts (`before` and `after`, `part` and `whole`) gets all of them. */
export const chartPartMissing = defineRule("chart-part-missing", {
  check({ root, charts, needs }) {
    return [...charts.values()].flatMap(({ slug, kind, select }) => {
      const names = new Set(select.map((selector) => selector.as));
      return (needs[kind]?.parts ?? [])
        .filter((part) => !names.has(part))
        .map((part) =>
          makeProblem(
            "chart-part-missing",
            { file: `${root}/charts/${slug}.json`, column: "select" },
            [...names].filter((name) => name !== undefined).join(", "),
            { part, kind },
          ),
        );
    });
  },
});
