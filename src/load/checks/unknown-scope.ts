import { suggest } from "../nearest.ts";
import { defineRule } from "../rule.ts";

/** Scopes of observations are in scopes.csv. */
export const unknownScope = defineRule("unknown-scope", {
  row(row, { scopes }, report) {
    if (!scopes || !row.scope || scopes.has(row.scope)) return;
    report("unknown-scope", "scope", row.scope, { suggestion: suggest(row.scope, scopes.keys()) });
  },
});
