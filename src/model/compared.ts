import type { Measure } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Catalogue } from "./catalogue.ts";
import { remember } from "./remember.ts";

/** One measure of an indicator that two or more bodies report, with all its rows in the order of the file. */
export interface Compared {
  indicator: string;
  measure: Measure;
  rows: Observation[];
}

/**
 * What can be put side by side, in the order of the table of indicators; of one indicator in the order of the file. Results
 * only: targets and plans of one body are not compared with those of another, nor are figures of single projects.
 */
export function comparedFigures(catalogue: Catalogue): readonly Compared[] {
  return found(catalogue, null);
}

/** The indicators among them: each has a page of its own. */
export function comparedIndicators(catalogue: Catalogue): string[] {
  return [...new Set(comparedFigures(catalogue).map(({ indicator }) => indicator))];
}

const found = remember(({ observations, indicators }: Catalogue, _key: null): Compared[] => {
  const results = observations.filter(
    ({ role, value, project }) => role === "actual" && value !== null && project === null,
  );
  const groups = Map.groupBy(results, ({ indicator, measure }) => `${indicator}.${measure}`);
  const order = [...indicators.keys()];
  return [...groups.values()]
    .flatMap((rows) => {
      const [first] = rows;
      const isShared = new Set(rows.map(({ entity }) => entity)).size > 1;
      return first && isShared ? [{ indicator: first.indicator, measure: first.measure, rows }] : [];
    })
    .sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator));
});
