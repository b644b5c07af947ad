import { STATUSES_WITHOUT_VALUE } from "../../schema/codes.ts";
import { defineRule } from "../rule.ts";

/** A status that says “missing”, “not collected”, “cannot exist” or “suppressed” goes with an empty value only. */
export const valueWithMissingStatus = defineRule("value-with-missing-status", {
  row(row, _facts, report) {
    if (!row.value || !row.status) return;
    if (!(STATUSES_WITHOUT_VALUE as readonly string[]).includes(row.status)) return;
    report("value-with-missing-status", "value", row.value, { status: row.status });
  },
});
