import type { Observation } from "../../schema/observation.ts";
import { selectRows } from "../../model/select.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Draft } from "../draft.ts";
import { makeFinding } from "../finding.ts";
import { LANGS, type Lang, type Localized } from "../../schema/localized.ts";
import type { Problem } from "../../schema/problem.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Result, target, plan and forecast stay apart: in the rows by period and status, in charts by their words. */
export const roleMixed = defineRule("role-mixed", {
  check: (draft) => [...draft.observations.flatMap((each) => checkRow(draft, each)), ...checkCharts(draft)],
});

function checkRow(draft: Draft, observation: Observation): Problem[] {
  const { role, status, period, source, value } = observation;
  if (role !== "actual") return [];
  if (status === "F" && value !== null) {
    return [
      report(draft, observation, "status", "F", {
        expected: {
          zh: "实际数的状态，或者 role 为 forecast",
          en: "a status of results, or the role forecast",
        },
        reader: { zh: "记作实际数，状态却是预计", en: "An actual with the status of a forecast" },
      }),
    ];
  }
  const printed = parsePeriod(draft.reference.sources?.get(source)?.date ?? "");
  if (!printed || period.start <= printed.end) return [];
  return [
    report(draft, observation, "period", period.text, {
      expected: {
        zh: `不晚于来源（${printed.text}）的时期，或者别的 role`,
        en: `a period not after the source (${printed.text}), or another role`,
      },
      reader: { zh: "记作实际数，时期却晚于来源", en: "An actual of a period after its source" },
    }),
  ];
}

function report(
  draft: Draft,
  observation: Observation,
  field: "status" | "period",
  found: string,
  slots: Record<"expected" | "reader", Localized>,
): Problem {
  return makeFinding(draft, "role-mixed", observation, { field, found, slots });
}

/** The words by which a sentence says that something has not happened yet. */
const HEDGES: Record<Lang, RegExp> = {
  zh: /预计|有望|计划|目标|力争|争取|努力|打算|将|拟|任务|要求|提出/,
  en: /forecast|expect|plan|target|aim|goal|will|is to|are to|strive|hope|propose/i,
};

/** A drawing always says which figures are results; a sentence has to say it itself. */
function checkCharts({ root, charts, observations }: Draft): Problem[] {
  return [...charts.values()].flatMap((chart) => {
    const { headline, slug } = chart;
    if (!headline) return [];
    const ahead = selectRows(chart, observations).find(
      ({ observation, selector }) =>
        observation.role !== "actual" &&
        new RegExp(`\\{${selector.slot ?? selector.as ?? "-"}[.}]`).test(headline.zh + headline.en),
    );
    if (!ahead) return [];
    return LANGS.filter((lang) => !HEDGES[lang].test(headline[lang])).map((lang) =>
      makeProblem("role-mixed", { file: `${root}/charts/${slug}.json`, column: `headline.${lang}` }, headline[lang], {
        expected: {
          zh: "写明是目标、计划或预计的句子（预计、计划、力争……）",
          en: "a sentence that says it is a target, a plan or a forecast",
        },
        reader: {
          zh: "句子没有说明是目标、计划或预计",
          en: "The sentence does not say that this is a target, a plan or a forecast",
        },
      }),
    );
  });
}
