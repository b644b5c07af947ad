import { defineRule } from "../rule.ts";

/** Only a range has an upper bound. */
export const upperWithoutRange = defineRule("upper-without-range", {
  row(row, _facts, report) {
    if (row.upper && row.qualifier && row.qualifier !== "range") {
      report("upper-without-range", "upper", row.upper);
    }
  },
});
