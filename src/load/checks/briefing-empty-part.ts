import { matches } from "../../model/select.ts";
import { createCodeFinder } from "../chart-codes.ts";
import { makeProblem } from "../problem.ts";
import { mayMatch } from "../rejected.ts";
import { defineRule } from "../rule.ts";

/**
 * Every selection of a briefing meets a row, in a dataset that it names a release of; a part that needs charts or an
 * edition before has them. What is empty because of an unknown code is not blamed twice.
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
          return problem(
            `${column}.dataset`,
            dataset,
            "releases 中写有版本的数据集",
            "a dataset that releases names",
          );
        const met = observations.some((row) => row.dataset === dataset && matches(selector, row));
        if (met || findUnknown(selector).length > 0 || mayMatch(selector, dataset, rejected)) return [];
        return problem(
          column,
          JSON.stringify(conditions),
          `“${dataset}”中至少一行`,
          `at least one row of ${dataset}`,
        );
      });
      const [charts, changes] = [spec.parts.indexOf("charts"), spec.parts.indexOf("changes")];
      if (charts >= 0 && spec.charts.length === 0)
        selections.push(
          problem(`parts[${charts}]`, "charts", "charts 中至少一张图", "at least one chart in charts"),
        );
      if (changes >= 0 && !spec.previous)
        selections.push(
          problem(`parts[${changes}]`, "changes", "写有上一期 previous", "an edition before, in previous"),
        );
      return selections;
    });
  },
});
