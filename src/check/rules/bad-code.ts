import { MEASURES, PRICE_BASES, QUALIFIERS, ROLES, STATUSES } from "../../schema/codes.ts";
import { suggest } from "../nearest.ts";
import type { RowField } from "../observation-row.ts";
import { defineRule, type Report } from "../rule.ts";

/** Measure, role, qualifier, status and price basis have closed lists, which are part of the model. */
export const badCode = defineRule("bad-code", {
  row(row, _facts, report) {
    checkCode(row.measure, MEASURES, "measure", report);
    checkCode(row.role, ROLES, "role", report);
    checkCode(row.qualifier, QUALIFIERS, "qualifier", report);
    checkCode(row.status, STATUSES, "status", report);
    checkCode(row.priceBasis, PRICE_BASES, "priceBasis", report);
  },
});

function checkCode(found: string | null, codes: readonly string[], field: RowField, report: Report): void {
  // Empty cells are the business of `empty-cell`; a price basis may be empty.
  if (!found || codes.includes(found)) return;
  report("bad-code", field, found, { codes: codes.join(", "), suggestion: suggest(found, codes) });
}
