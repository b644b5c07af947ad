import { examineNumber } from "../number-damage.ts";
import type { RowField } from "../observation-row.ts";
import { defineRule, type Report } from "../rule.ts";

/**
 * Values are plain decimal text: digits, one point, a minus sign. Nothing is guessed from anything else; each kind of
 * damage has a code of its own, `bad-number` is what remains.
 */
export const badNumber = defineRule("bad-number", {
  row(row, _facts, report) {
    if (row.value) checkNumber(row.value, "value", report);
    if (row.upper) checkNumber(row.upper, "upper", report);
  },
});

function checkNumber(text: string, field: RowField, report: Report): void {
  const damage = examineNumber(text);
  if (damage) report(damage.code, field, text, { repair: damage.repair });
}
