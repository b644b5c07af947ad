import { COLUMN_FIELDS, formOf } from "../../schema/fields.ts";
import { explainNumber } from "../number-damage.ts";
import { defineRule } from "../rule.ts";

const TEXTS = COLUMN_FIELDS.filter((field) => formOf(field).words);

/** `#REF!`, `#N/A` and `####` in a text; in numbers and codes other rules find them. */
export const formulaError = defineRule("formula-error", {
  row(row, _facts, report) {
    for (const field of TEXTS) {
      const text = row[field];
      if (!text || text.charCodeAt(0) !== 35 || !/^#([A-Z/0]+[!?]|N\/A|#+)/.test(text)) continue;
      report("formula-error", field, text, { repair: explainNumber("#REF!") });
    }
  },
});
