import { defineRule } from "../rule.ts";

/** Entity, indicator, period, measure, role and scope together name one figure; in projects, the project and stage too. */
export const duplicateKey = defineRule("duplicate-key", {
  row(row, { keys }, report) {
    const first = keys.add(row);
    if (first === 0) return;
    const found = [row.project ?? row.entity, row.stage, row.indicator, row.period, row.measure, row.role, row.scope];
    report("duplicate-key", row.project === null ? "entity" : "period", found.filter(Boolean).join("/"), {
      first:
        row.project === null
          ? { zh: `第 ${first} 行`, en: `row ${first}` }
          : { zh: `第 ${first} 个项目`, en: `project ${first}` },
    });
  },
});
