import { zoneOf } from "../../model/family.ts";
import { selectRows } from "../../model/select.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A briefing shows charts of the zones that its bodies belong to, and of no other. */
export const briefingOtherZone = defineRule("briefing-other-zone", {
  check({ root, briefings, charts, observations, reference: { entities } }) {
    if (!entities) return [];
    return [...briefings].flatMap(([slug, briefing]) => {
      const own = new Set(briefing.entities.map((entity) => zoneOf(entities, entity)));
      return (briefing.charts ?? []).flatMap((name, index) => {
        const chart = charts.get(name);
        if (!chart) return [];
        const others = selectRows(chart, observations)
          .map(({ observation }) => observation.entity)
          .filter((entity) => entities.has(entity) && !own.has(zoneOf(entities, entity)));
        if (others.length === 0) return [];
        return makeProblem(
          "briefing-other-zone",
          { file: `${root}/briefings/${slug}.json`, column: `charts[${index}]` },
          [...new Set(others)].join(", "),
          { chart: name },
        );
      });
    });
  },
});
