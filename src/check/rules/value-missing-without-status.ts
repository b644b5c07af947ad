import { STATUSES_WITHOUT_VALUE } from "../../schema/codes.ts";
import { defineRule } from "../rule.ts";

/** An empty value needs a status that says why it is empty: a gap is information too. */
export const valueMissingWithoutStatus = defineRule("value-missing-without-status", {
  row(row, _facts, report) {
    if (row.value !== "" || !row.status) return;
    if ((STATUSES_WITHOUT_VALUE as readonly string[]).includes(row.status)) return;
    report("value-missing-without-status", "value", "", { codes: STATUSES_WITHOUT_VALUE.join(", ") });
  },
});
