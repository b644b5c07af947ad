import { isDecimal } from "../decimal-text.ts";
import { explainNumber } from "../number-damage.ts";
import { defineRule } from "../rule.ts";

/** Values are plain decimal text: digits, one point, a minus sign. Nothing is guessed from anything else. */
export const badNumber = defineRule("bad-number", {
  row(row, _facts, report) {
    if (row.value && !isDecimal(row.value)) {
      report("bad-number", "value", row.value, { repair: explainNumber(row.value) });
    }
    if (row.upper && !isDecimal(row.upper)) {
      report("bad-number", "upper", row.upper, { repair: explainNumber(row.upper) });
    }
  },
});
