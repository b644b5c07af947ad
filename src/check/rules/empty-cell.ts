import { listFields } from "../../schema/fields.ts";
import { defineRule } from "../rule.ts";

const REQUIRED = listFields(({ required }) => required === true);

/** Nine cells of an observation are never empty: a figure without them cannot be read, or not be traced. */
export const emptyCell = defineRule("empty-cell", {
  row(row, _facts, report) {
    for (const field of REQUIRED) if (row[field] === "") report("empty-cell", field, "");
  },
});
