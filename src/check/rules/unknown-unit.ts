import { referencePath } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** The unit of every indicator is in units.csv. */
export const unknownUnit = defineRule("unknown-unit", {
  check({ root, reference: { indicators, units }, rows }) {
    if (!indicators || !units) return [];
    return [...indicators.values()].flatMap(({ id, unit }) =>
      unit === "" || units.has(unit)
        ? []
        : makeProblem(
            "unknown-unit",
            {
              file: referencePath(root, "indicators"),
              row: rows.get("indicators")?.get(id) ?? null,
              column: "unit",
            },
            unit,
            { suggestion: suggest(unit, units.keys()) },
          ),
    );
  },
});
