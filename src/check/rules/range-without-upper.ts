import { defineRule } from "../rule.ts";

/** A range has two ends. */
export const rangeWithoutUpper = defineRule("range-without-upper", {
  row(row, _facts, report) {
    if (row.qualifier === "range" && row.upper === "") report("range-without-upper", "upper", "");
  },
});
