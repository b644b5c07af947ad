import type { Observation } from "../../schema/observation.ts";
import { selectRows } from "../../model/select.ts";
import type { Draft } from "../draft.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A kind of chart with one axis gets values of one unit. */
export const chartMixedUnits = defineRule("chart-mixed-units", {
  check({ root, charts, needs, observations, reference: { indicators } }) {
    return [...charts.values()].flatMap((chart) => {
      if (!needs[chart.kind]?.oneUnit) return [];
      const rows = selectRows(chart, observations);
      const units = new Set(rows.map(({ observation }) => unitOf(observation, indicators)));
      if (units.size <= 1) return [];
      return makeProblem(
        "chart-mixed-units",
        { file: `${root}/charts/${chart.slug}.json`, column: "select" },
        [...units].join(", "),
        { kind: chart.kind },
      );
    });
  },
});

/** Growth and shares are percentages whatever the indicator is counted in. */
function unitOf({ measure, indicator }: Observation, indicators: Draft["reference"]["indicators"]): string {
  if (measure !== "level" && measure !== "excess") return "percent";
  return indicators?.get(indicator)?.unit ?? "?";
}
