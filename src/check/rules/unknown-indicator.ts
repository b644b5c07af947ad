import { referencePath } from "../draft.ts";
import { suggestCode, suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Indicators of observations, of glossary entries and of other indicators are in indicators.csv. */
export const unknownIndicator = defineRule("unknown-indicator", {
  row(row, { indicators }, report) {
    if (!indicators || !row.indicator || row.knownIndicator) return;
    report("unknown-indicator", "indicator", row.indicator, {
      suggestion: suggestCode(row.indicator, indicators.values()),
    });
  },
  check({ root, reference: { indicators, glossary }, rows }) {
    if (!indicators) return [];
    const related = [...indicators.values()].flatMap(({ id, numerator, denominator, partOf, countedBy }) =>
      Object.entries({ numerator, denominator, part_of: partOf?.replace(/\?$/, ""), counted_by: countedBy })
        .filter(([, code]) => code && !indicators.has(code))
        .map(([column, code]) =>
          makeProblem(
            "unknown-indicator",
            { file: referencePath(root, "indicators"), row: rows.get("indicators")?.get(id) ?? null, column },
            code ?? "",
            { suggestion: suggest(code ?? "", indicators.keys()) },
          ),
        ),
    );
    const terms = [...(glossary?.values() ?? [])].flatMap(({ id, indicator }) =>
      indicator === null || indicators.has(indicator)
        ? []
        : makeProblem(
            "unknown-indicator",
            {
              file: referencePath(root, "glossary"),
              row: rows.get("glossary")?.get(id) ?? null,
              column: "indicator",
            },
            indicator,
            { suggestion: suggest(indicator, indicators.keys()) },
          ),
    );
    return [...related, ...terms];
  },
});
