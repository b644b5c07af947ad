import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** The charts of the home page exist. */
export const homeUnknownChart = defineRule("home-unknown-chart", {
  check({ root, site, chartSlugs }) {
    return (site?.home.charts ?? []).flatMap((slug, index) =>
      chartSlugs.includes(slug)
        ? []
        : makeProblem("home-unknown-chart", { file: `${root}/site.json`, column: `home.charts[${index}]` }, slug, {
            suggestion: suggest(slug, chartSlugs),
          }),
    );
  },
});
