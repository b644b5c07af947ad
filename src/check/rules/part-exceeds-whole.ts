import { isDecimal } from "../decimal-text.ts";
import { defineRule } from "../rule.ts";

/** A share of a whole lies between 0 and 100 percent. Completion may pass 100: that is no share. */
export const partExceedsWhole = defineRule("part-exceeds-whole", {
  row(row, _facts, report) {
    if (row.measure !== "share" || !row.value || !isDecimal(row.value)) return;
    const share = Number(row.value);
    if (share < 0 || share > 100) report("part-exceeds-whole", "value", row.value);
  },
});
