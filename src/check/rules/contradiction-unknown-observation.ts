import { referencePath } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { mayHaveId } from "../rejected.ts";
import { defineRule } from "../rule.ts";

/** Every figure that a contradiction names is in one of the datasets. */
export const contradictionUnknownObservation = defineRule("contradiction-unknown-observation", {
  check({ root, reference: { contradictions }, rows, observations, rejected }) {
    const ids = new Set(observations.map(({ id }) => id));
    return (contradictions ?? []).flatMap((contradiction) =>
      contradiction.observations
        .filter((id) => !ids.has(id) && !mayHaveId(id, rejected))
        .map((id) =>
          makeProblem(
            "contradiction-unknown-observation",
            {
              file: referencePath(root, "contradictions"),
              row: rows.get("contradictions")?.get(contradiction.id) ?? null,
              column: "observations",
            },
            id,
            { suggestion: suggest(id, ids) },
          ),
        ),
    );
  },
});
