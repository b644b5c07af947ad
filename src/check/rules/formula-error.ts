import { explainNumber } from "../number-damage.ts";
import type { RowField } from "../observation-row.ts";
import { defineRule } from "../rule.ts";

const FIELDS: readonly RowField[] = ["noteZh", "noteEn", "qualifierWord"];

/** `#REF!`, `#N/A` and `####` in a text; in numbers and codes other rules find them. */
export const formulaError = defineRule("formula-error", {
  row(row, _facts, report) {
    for (const field of FIELDS) {
      const text = row[field];
      if (!text || text.charCodeAt(0) !== 35 || !/^#([A-Z/0]+[!?]|N\/A|#+)/.test(text)) continue;
      report("formula-error", field, text, { repair: explainNumber("#REF!") });
    }
  },
});
