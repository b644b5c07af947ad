import type { Observation } from "../../schema/observation.ts";
import { selectRows } from "../../model/select.ts";
import type { Draft } from "../draft.ts";
import { figureText, findSibling, makeFinding } from "../finding.ts";
import type { Problem } from "../../schema/problem.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Stages of one pipeline, and stocks that hold each other, are never added up: neither in a row nor in the words of a chart. */
export const sumAcrossStages = defineRule("sum-across-stages", {
  check: (draft) => [...checkStages(draft), ...checkStocks(draft), ...checkCharts(draft)],
});

/** A row that is exactly the sum of all stages of a project, three or more figures in all, so that chance is no matter. */
function checkStages(draft: Draft): Problem[] {
  const pipelines = Map.groupBy(
    draft.observations.filter(
      ({ project, measure, value }) => project !== null && measure === "level" && value !== null,
    ),
    ({ project, indicator, role }) => [project, indicator, role].join("/"),
  );
  const byIndicator = Map.groupBy(draft.observations, ({ indicator }) => indicator);
  return [...pipelines.values()].flatMap((stages) => {
    const [first] = stages;
    if (!first || new Set(stages.map(({ stage }) => stage)).size < 2) return [];
    const candidates = byIndicator.get(first.indicator) ?? [];
    return candidates
      .filter(
        (each) =>
          each.entity === first.entity &&
          each.role === first.role &&
          (each.project !== first.project || stages.length > 2) &&
          isSum(
            each,
            stages.filter((stage) => stage !== each),
          ),
      )
      .map((sum) =>
        makeSum(
          draft,
          sum,
          stages.filter((stage) => stage !== sum),
        ),
      );
  });
}

/**
 * A row that is exactly the sum of an indicator and its part. In a series it is one at every time that all three are known
 * for: among hundreds of small counts, a sum at one time alone is chance.
 */
function checkStocks(draft: Draft): Problem[] {
  const { indicators } = draft.reference;
  const sameTime = Map.groupBy(
    draft.observations.filter(
      ({ project, measure, value }) => project === null && measure === "level" && value !== null,
    ),
    ({ entity, period, role, indicator }) => [entity, period.text, role, indicators?.get(indicator)?.unit].join("/"),
  );
  const candidates = [...sameTime.values()].flatMap((rows) =>
    rows.flatMap((part) => {
      const partOf = indicators?.get(part.indicator)?.partOf;
      if (!partOf || partOf.endsWith("?")) return [];
      const whole = findSibling(draft, part, { indicator: partOf });
      if (!whole) return [];
      return rows.filter((row) => row !== part && row !== whole).map((row) => ({ row, parts: [part, whole] }));
    }),
  );
  const series = Map.groupBy(candidates, ({ row, parts }) =>
    [row, ...parts].map(({ entity, indicator, role, scope }) => [entity, indicator, role, scope].join("/")).join("|"),
  );
  return [...series.values()]
    .filter((times) => times.every(({ row, parts }) => isSum(row, parts)))
    .flatMap((times) => times.map(({ row, parts }) => makeSum(draft, row, parts)));
}

function checkCharts({ root, charts, observations }: Draft): Problem[] {
  return [...charts.values()].flatMap((chart) => {
    const said = /合计|总计|共计|总共/.exec(`${chart.title.zh}${chart.headline?.zh ?? ""}`)?.[0];
    if (said === undefined) return [];
    const rows = selectRows(chart, observations).map(({ observation }) => observation);
    const stages = new Set(rows.flatMap(({ stage }) => stage ?? []));
    if (stages.size < 2) return [];
    return makeProblem(
      "sum-across-stages",
      { file: `${root}/charts/${chart.slug}.json`, column: "headline.zh" },
      said,
      { sum: [...stages].join(" + "), value: said },
    );
  });
}

function isSum(row: Observation, parts: readonly Observation[]): boolean {
  if (row.value === null || parts.length < 2) return false;
  if (parts.some(({ value }) => Number(value) === 0)) return false;
  const sum = parts.reduce((total, { value }) => total + Number(value), 0);
  return Math.abs(Number(row.value) - sum) < 1e-9;
}

function makeSum(draft: Draft, row: Observation, parts: readonly Observation[]): Problem {
  return makeFinding(draft, "sum-across-stages", row, {
    slots: { sum: parts.map(figureText).join(" + ") },
    basis: parts,
  });
}
