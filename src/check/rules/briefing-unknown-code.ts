import { parsePeriod } from "../../model/period.ts";
import type { BriefingSpec } from "../../schema/briefing.ts";
import { createCodeFinder } from "../chart-codes.ts";
import type { Draft } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Briefings name bodies, charts, periods and selections by codes that exist. */
export const briefingUnknownCode = defineRule("briefing-unknown-code", {
  check(draft) {
    const findUnknown = createCodeFinder(draft);
    return [...draft.briefings.values()].flatMap((spec) => {
      const file = `${draft.root}/briefings/${spec.slug}.json`;
      const selected = spec.select.flatMap((selector, index) =>
        findUnknown(selector).map(({ field, code, list, candidates }) => ({
          column: `select[${index}].${field}`,
          code,
          list,
          candidates,
        })),
      );
      return [...named(draft, spec), ...selected].map(({ column, code, list, candidates }) =>
        makeProblem("briefing-unknown-code", { file, column }, code, {
          list,
          suggestion: suggest(code, candidates),
        }),
      );
    });
  },
});

interface Unknown {
  column: string;
  code: string;
  list: string;
  candidates: Iterable<string>;
}

/** What a briefing names beside its selections. */
function named({ reference, chartSlugs }: Draft, spec: BriefingSpec): Unknown[] {
  const unknown: Unknown[] = [];
  const look = (column: string, code: string, list: string, known: ReadonlySet<string> | null): void => {
    if (known && !known.has(code)) unknown.push({ column, code, list, candidates: known });
  };
  const entities = reference.entities && new Set(reference.entities.keys());
  const charts = new Set(chartSlugs);
  spec.entities.forEach((code, index) => look(`entities[${index}]`, code, "entities.csv", entities));
  spec.peers?.entities.forEach((code, index) => look(`peers.entities[${index}]`, code, "entities.csv", entities));
  spec.charts.forEach((code, index) => look(`charts[${index}]`, code, "charts/", charts));
  if (parsePeriod(spec.period)?.text !== spec.period)
    unknown.push({ column: "period", code: spec.period, list: "period", candidates: [] });
  return unknown;
}
