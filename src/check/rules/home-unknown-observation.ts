import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { mayHaveId } from "../rejected.ts";
import { defineRule } from "../rule.ts";

/** The big numbers of the home page are in one of the datasets. */
export const homeUnknownObservation = defineRule("home-unknown-observation", {
  check({ root, site, observations, rejected }) {
    const ids = new Set(observations.map(({ id }) => id));
    return (site?.home.zones ?? []).flatMap(({ figures }, zone) =>
      figures.flatMap((id, index) =>
        ids.has(id) || mayHaveId(id, rejected)
          ? []
          : makeProblem(
              "home-unknown-observation",
              { file: `${root}/site.json`, column: `home.zones[${zone}].figures[${index}]` },
              id,
              { suggestion: suggest(id, ids) },
            ),
      ),
    );
  },
});
