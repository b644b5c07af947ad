import { defineRule } from "../rule.ts";

/** A figure of a park from before it was set up, or from after it was dissolved, is probably filed under the wrong name. */
export const entityOutsideValidity = defineRule("entity-outside-validity", {
  row(row, facts, report) {
    const { knownEntity, knownPeriod, period } = row;
    if (!knownEntity || !knownPeriod || !period) return;
    const { validFrom, validTo } = knownEntity;
    if (validFrom === null && validTo === null) return;
    const from = validFrom === null ? null : facts.period(validFrom);
    const to = validTo === null ? null : facts.period(validTo);
    if (!(from && knownPeriod.end < from.start) && !(to && knownPeriod.start > to.end)) return;
    report("entity-outside-validity", "period", period, { from: validFrom ?? "…", to: validTo ?? "…" });
  },
});
