import { RULES } from "./rules/index.ts";
import type { Facts } from "./facts.ts";
import type { ObservationRow } from "./observation-row.ts";
import type { Report, Rule } from "./rule.ts";

type RowRule = NonNullable<Rule["row"]>;

const rowRules: readonly RowRule[] = RULES.flatMap(({ row, notesOnly }) => (row && !notesOnly ? row : []));
/** Most rows have no note: these rules are then not even called. */
const noteRules: readonly RowRule[] = RULES.flatMap(({ row, notesOnly }) => (row && notesOnly ? row : []));

/** Looks up what the row refers to, and lets every rule look at it. */
export function checkRow(row: ObservationRow, facts: Facts, report: Report): void {
  lookUp(row, facts);
  for (const rule of rowRules) rule(row, facts, report);
  if (row.noteZh || row.noteEn) for (const rule of noteRules) rule(row, facts, report);
}

/** Looks up what the row refers to. */
export function lookUp(row: ObservationRow, facts: Facts): void {
  row.knownEntity = (row.entity && facts.entities?.get(row.entity)) || null;
  row.knownIndicator = (row.indicator && facts.indicators?.get(row.indicator)) || null;
  row.knownPeriod = row.period ? facts.period(row.period) : null;
}
