import { formOf, listFields } from "../../schema/fields.ts";
import { suggest } from "../nearest.ts";
import { defineRule } from "../rule.ts";

const CODED = listFields(({ codes }) => codes !== undefined).map((field) => ({
  field,
  codes: formOf(field).codes ?? [],
}));

/** Measure, role, qualifier, status and price basis have closed lists, which are part of the model. */
export const badCode = defineRule("bad-code", {
  row(row, _facts, report) {
    for (const { field, codes } of CODED) {
      const found = row[field];
      // Empty cells are the business of `empty-cell`; a price basis may be empty.
      if (!found || codes.includes(found)) continue;
      report("bad-code", field, found, { codes: codes.join(", "), suggestion: suggest(found, codes) });
    }
  },
});
