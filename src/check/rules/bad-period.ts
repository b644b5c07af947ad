import { defineRule } from "../rule.ts";
import { examinePeriod } from "../period-damage.ts";

/**
 * Periods are written in one of the forms of `model/period.ts`. What spreadsheets and habits make of them has codes of
 * its own; `bad-period` is what remains.
 */
export const badPeriod = defineRule("bad-period", {
  row(row, _facts, report) {
    if (!row.period || row.knownPeriod) return;
    const { code, repair } = examinePeriod(row.period);
    report(code, "period", row.period, { repair });
  },
});
