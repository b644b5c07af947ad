import { formOf, listFields, NAMED_TABLES, REFERENCE_TABLES, type NamedTable } from "../../schema/fields.ts";
import type { Localized } from "../../schema/localized.ts";
import type { Draft } from "../draft.ts";
import { suggest, suggestCode } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { listReferences } from "../references.ts";
import { defineRule, type Rule } from "../rule.ts";

/** One rule for each reference table that something leads to: whatever names a row of it names one that is there. */
export const unknownCodes: readonly Rule[] = NAMED_TABLES.map(defineCodeRule).sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

function defineCodeRule(table: NamedTable): Rule {
  const code = `unknown-${REFERENCE_TABLES[table].one}` as const;
  const fields = listFields(({ to }) => to === table);
  return defineRule(code, {
    ...(fields.length > 0 && {
      row(row, facts, report) {
        const known = facts[table];
        if (!known) return;
        for (const field of fields) {
          const found = row[field];
          if (!found || known.has(found)) continue;
          // What a project says once for all its figures, `check` looks at.
          if (row.project !== null && formOf(field).of === "project") continue;
          report(code, field, found, { suggestion: suggestIn(table, facts, found) });
        }
      },
    }),
    check(draft) {
      const known = draft.reference[table];
      if (!known) return [];
      return listReferences(table, draft)
        .filter(({ code: found }) => !known.has(found))
        .map(({ code: found, place }) =>
          makeProblem(code, place, found, { suggestion: suggestIn(table, draft.reference, found) }),
        );
    },
  });
}

/** What was meant: a code nearly the same; bodies and indicators are found by their names too. */
function suggestIn(table: NamedTable, reference: Pick<Draft["reference"], NamedTable>, found: string): Localized {
  const byName = table === "entities" || table === "indicators" ? reference[table] : null;
  return byName ? suggestCode(found, byName.values()) : suggest(found, reference[table]?.keys() ?? []);
}
