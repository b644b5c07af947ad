import { createCodeFinder } from "../chart-codes.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Charts select by codes that exist; a code that exists but meets no rows is the business of `chart-selection-empty`. */
export const chartUnknownCode = defineRule("chart-unknown-code", {
  check(draft) {
    const findUnknown = createCodeFinder(draft);
    return [...draft.charts.values()].flatMap(({ slug, select }) =>
      select.flatMap((selector, index) =>
        findUnknown(selector).map(({ field, code, list, candidates }) =>
          makeProblem(
            "chart-unknown-code",
            { file: `${draft.root}/charts/${slug}.json`, column: `select[${index}].${field}` },
            code,
            { list, suggestion: suggest(code, candidates) },
          ),
        ),
      ),
    );
  },
});
