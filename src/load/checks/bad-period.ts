import { defineRule } from "../rule.ts";
import { explainPeriod } from "../period-damage.ts";

/** Periods are written in one of the forms of `model/period.ts`. */
export const badPeriod = defineRule("bad-period", {
  row(row, _facts, report) {
    if (!row.period || row.knownPeriod) return;
    report("bad-period", "period", row.period, { repair: explainPeriod(row.period) });
  },
});
