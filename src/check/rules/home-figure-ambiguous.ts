import { homeFigureRows } from "../../model/home-figures.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A big number of the home page is one number: a selection picks one row. */
export const homeFigureAmbiguous = defineRule("home-figure-ambiguous", {
  check({ root, site, observations }) {
    return (site?.home.zones ?? []).flatMap(({ figures }, zone) =>
      figures.flatMap((figure, index) => {
        const rows = homeFigureRows(figure, observations);
        if (rows.length < 2) return [];
        return makeProblem(
          "home-figure-ambiguous",
          { file: `${root}/site.json`, column: `home.zones[${zone}].figures[${index}]` },
          rows.map(({ id }) => id).join(", "),
        );
      }),
    );
  },
});
