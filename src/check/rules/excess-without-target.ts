import { selectRows } from "../../model/select.ts";
import { figureWords, findSibling, makeFinding } from "../finding.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** An excess stands beside the target that was exceeded; a chart that says “exceeded” shows one. */
export const excessWithoutTarget = defineRule("excess-without-target", {
  check(draft) {
    const figures = draft.observations
      .filter(
        (excess) =>
          excess.measure === "excess" &&
          !findSibling(draft, excess, { measure: "level", role: "target" }) &&
          !findSibling(draft, excess, { measure: "level", role: "plan" }),
      )
      .map((excess) =>
        makeFinding(draft, "excess-without-target", excess, { slots: { value: figureWords(draft, excess) } }),
      );
    const charts = [...draft.charts.values()].flatMap((chart) => {
      const said = /超额|提前完成/.exec(`${chart.title.zh}${chart.headline?.zh ?? ""}`)?.[0];
      if (said === undefined) return [];
      const rows = selectRows(chart, draft.observations);
      if (rows.some(({ observation: { role, measure } }) => role === "target" || measure === "excess")) return [];
      return makeProblem(
        "excess-without-target",
        { file: `${draft.root}/charts/${chart.slug}.json`, column: "headline.zh" },
        said,
        { value: "" },
      );
    });
    return [...figures, ...charts];
  },
});
