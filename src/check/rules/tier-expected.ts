import { defineRule } from "../rule.ts";

/** `enterprise-counts` counts enterprises by tier, and holds nothing else. */
export const tierExpected = defineRule("tier-expected", {
  row(row, _facts, report) {
    if (row.dataset !== "enterprise-counts" || !row.indicator || !row.knownIndicator) return;
    if (!row.knownIndicator.tier) report("tier-expected", "indicator", row.indicator);
  },
});
