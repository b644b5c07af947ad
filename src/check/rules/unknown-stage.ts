import { suggest } from "../nearest.ts";
import { defineRule } from "../rule.ts";

/** Stages of projects are in stages.csv. */
export const unknownStage = defineRule("unknown-stage", {
  row(row, { stages }, report) {
    if (!stages || !row.stage || stages.has(row.stage)) return;
    report("unknown-stage", "stage", row.stage, { suggestion: suggest(row.stage, stages.keys()) });
  },
});
