import { isDecimal } from "../decimal-text.ts";
import { defineRule } from "../rule.ts";

/** The upper bound of a range is above its lower. */
export const upperBelowValue = defineRule("upper-below-value", {
  row(row, _facts, report) {
    if (!row.upper || !row.value || row.qualifier !== "range") return;
    if (!isDecimal(row.upper) || !isDecimal(row.value)) return;
    if (Number(row.upper) > Number(row.value)) return;
    report("upper-below-value", "upper", row.upper, { value: row.value });
  },
});
