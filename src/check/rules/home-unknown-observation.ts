import { homeFigureRows, type HomeFigure } from "../../model/home-figures.ts";
import { createCodeFinder } from "../chart-codes.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { mayHaveId, mayMatch } from "../rejected.ts";
import { defineRule } from "../rule.ts";

/** The big numbers of the home page are in one of the datasets, and a selection of one picks one row. */
export const homeUnknownObservation = defineRule("home-unknown-observation", {
  check(draft) {
    const { root, site, observations, rejected } = draft;
    const ids = new Set(observations.map(({ id }) => id));
    const findUnknown = createCodeFinder(draft);
    const isThere = (figure: HomeFigure): boolean => {
      if (typeof figure === "string") return ids.has(figure) || mayHaveId(figure, rejected);
      return homeFigureRows(figure, observations).length > 0 || mayMatch(figure, figure.dataset, rejected);
    };
    return (site?.home.zones ?? []).flatMap(({ figures }, zone) =>
      figures.flatMap((figure, index) => {
        if (isThere(figure)) return [];
        const place = { file: `${root}/site.json`, column: `home.zones[${zone}].figures[${index}]` };
        if (typeof figure === "string")
          return makeProblem("home-unknown-observation", place, figure, { suggestion: suggest(figure, ids) });
        const [unknown] = findUnknown(figure);
        return makeProblem("home-unknown-observation", place, JSON.stringify(figure), {
          suggestion: unknown ? suggest(unknown.code, unknown.candidates) : "",
        });
      }),
    );
  },
});
