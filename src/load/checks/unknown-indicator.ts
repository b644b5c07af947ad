import { referencePath } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Indicators of observations and of glossary entries are in indicators.csv. */
export const unknownIndicator = defineRule("unknown-indicator", {
  row(row, { indicators }, report) {
    if (!indicators || !row.indicator || row.knownIndicator) return;
    report("unknown-indicator", "indicator", row.indicator, {
      suggestion: suggest(row.indicator, indicators.keys()),
    });
  },
  check({ root, reference: { indicators, glossary }, rows }) {
    if (!indicators || !glossary) return [];
    return [...glossary.values()].flatMap(({ id, indicator }) =>
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
  },
});
