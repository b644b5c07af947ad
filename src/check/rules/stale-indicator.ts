import { referencePath } from "../draft.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/**
 * An indicator with an announced update has a figure from after it. The clock is that of the record, the day of its newest
 * release, and not that of the machine: the same commit is judged alike on every day.
 */
export const staleIndicator = defineRule("stale-indicator", {
  check({ root, reference: { indicators }, rows, datasets, clock }) {
    const releases = [...datasets.values()].flatMap((dataset) => dataset.releases?.map(({ date }) => date) ?? []);
    const now = clock ?? releases.sort().at(-1);
    if (now === undefined) return [];
    return [...(indicators?.values() ?? [])].flatMap(({ id, nextUpdate }) =>
      !nextUpdate || nextUpdate >= now.slice(0, nextUpdate.length)
        ? []
        : makeProblem(
            "stale-indicator",
            {
              file: referencePath(root, "indicators"),
              row: rows.get("indicators")?.get(id) ?? null,
              column: "next_update",
            },
            nextUpdate,
            { clock: now },
          ),
    );
  },
});
