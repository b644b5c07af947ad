import { DIFFERENCES, type Difference } from "../model/comparability.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { Problem } from "../schema/problem.ts";
import { differenceNames } from "./difference-names.ts";
import { makeProblem } from "./problem.ts";

/** The problem of a chart whose rows cannot be compared, as one rule or the other reports it; none without differences. */
export function comparabilityProblems(
  code: "chart-not-comparable" | "chart-order-not-comparable",
  root: string,
  { slug, title }: ChartSpec,
  found: readonly Difference[],
): Problem[] {
  const differences = DIFFERENCES.filter((difference) => found.includes(difference));
  if (differences.length === 0) return [];
  const names = differences.map((difference) => differenceNames[difference]);
  return [
    makeProblem(code, { file: `${root}/charts/${slug}.json`, column: "select" }, differences.join(", "), {
      chart: title,
      names: { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") },
    }),
  ];
}
