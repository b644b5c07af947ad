import { listedRows } from "../../model/select.ts";
import { createCodeFinder } from "../chart-codes.ts";
import { makeProblem } from "../problem.ts";
import { mayMatch } from "../rejected.ts";
import { defineRule } from "../rule.ts";

/**
 * Every selection of a briefing meets a row, in a dataset that it names a release of; the part with the charts
 * has some, and their rows are in such a dataset. What is empty because of an unknown code is not blamed twice.
 */
export const briefingEmptyPart = defineRule("briefing-empty-part", {
  check(draft) {
    const { root, briefings, observations, rejected } = draft;
    const findUnknown = createCodeFinder(draft);
    return [...briefings.values()].flatMap((spec) => {
      const file = `${root}/briefings/${spec.slug}.json`;
      const problem = (column: string, found: string, zh: string, en: string) =>
        makeProblem("briefing-empty-part", { file, column }, found, { what: { zh, en } });
      const selections = spec.select.flatMap((selector, index) => {
        const { dataset, label: _label, ...conditions } = selector;
        const column = `select[${index}]`;
        if (spec.releases[dataset] === undefined)
          return problem(`${column}.dataset`, dataset, "releases 中写有版本的数据集", "a dataset that releases names");
        const met = listedRows(dataset, selector, observations).length > 0;
        if (met || findUnknown(selector).length > 0 || mayMatch(selector, dataset, rejected)) return [];
        return problem(column, JSON.stringify(conditions), `“${dataset}”中至少一行`, `at least one row of ${dataset}`);
      });
      const at = spec.parts.indexOf("charts");
      if (at >= 0 && spec.charts.length === 0)
        selections.push(problem(`parts[${at}]`, "charts", "charts 中至少一张图", "at least one chart in charts"));
      spec.charts.forEach((slug, index) => {
        const dataset = draft.charts.get(slug)?.dataset;
        if (dataset && spec.releases[dataset] === undefined)
          selections.push(
            problem(
              `charts[${index}]`,
              slug,
              `releases 中写有“${dataset}”的版本`,
              `a release of ${dataset} in releases`,
            ),
          );
      });
      return selections;
    });
  },
});
