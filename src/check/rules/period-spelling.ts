import { defineRule } from "../rule.ts";

/** `2023-H1` means `2023-S1`; the data keep one spelling. */
export const periodSpelling = defineRule("period-spelling", {
  row(row, _facts, report) {
    const { knownPeriod, period } = row;
    if (!knownPeriod || !period || knownPeriod.text === period) return;
    report("period-spelling", "period", period, { canonical: knownPeriod.text });
  },
});
