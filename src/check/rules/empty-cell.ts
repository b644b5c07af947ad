import type { ObservationRow, RowField } from "../observation-row.ts";
import { defineRule } from "../rule.ts";

const REQUIRED: readonly RowField[] = [
  "entity",
  "indicator",
  "period",
  "measure",
  "role",
  "qualifier",
  "status",
  "source",
  "locator",
];

/** Nine cells of an observation are never empty: a figure without them cannot be read, or not be traced. */
export const emptyCell = defineRule("empty-cell", {
  row(row: ObservationRow, _facts, report) {
    for (const field of REQUIRED) if (row[field] === "") report("empty-cell", field, "");
  },
});
