import { RESERVED_SLUGS } from "../../schema/chart.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** No chart has the name of a page below `/charts/`: the build would drop one of the two without a word. */
export const chartAddressTaken = defineRule("chart-address-taken", {
  check({ root, chartSlugs }) {
    return chartSlugs
      .filter((slug) => RESERVED_SLUGS.includes(slug))
      .map((slug) =>
        makeProblem("chart-address-taken", { file: `${root}/charts/${slug}.json` }, `${slug}.json`, { slug }),
      );
  },
});
