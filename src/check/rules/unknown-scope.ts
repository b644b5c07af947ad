import { referencePath } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Scopes of observations are in scopes.csv. */
export const unknownScope = defineRule("unknown-scope", {
  row(row, { scopes }, report) {
    if (!scopes || !row.scope || scopes.has(row.scope)) return;
    report("unknown-scope", "scope", row.scope, { suggestion: suggest(row.scope, scopes.keys()) });
  },
  check: ({ root, reference: { scopes }, rows }) =>
    [...(scopes?.values() ?? [])].flatMap(({ id, base }) =>
      !base || scopes?.has(base)
        ? []
        : makeProblem(
            "unknown-scope",
            { file: referencePath(root, "scopes"), row: rows.get("scopes")?.get(id) ?? null, column: "base" },
            base,
            { suggestion: suggest(base, scopes?.keys() ?? []) },
          ),
    ),
});
