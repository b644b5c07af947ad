import { SIGNS } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Contradiction, Indicator } from "../schema/reference.ts";

/** What the signs at a figure are read from. */
export interface Recorded {
  contradictions: readonly Contradiction[];
  indicators: ReadonlyMap<string, Indicator>;
}

/** The entries whose sign stands at a value that rests on these rows, one for each kind, the gravest first. */
export function signsAt(recorded: Recorded, rows: readonly Observation[]): Contradiction[] {
  const entries = rows.flatMap((row) => entriesAt(recorded, row));
  return SIGNS.flatMap((kind) => entries.find((entry) => entry.kind === kind) ?? []);
}

/**
 * All entries whose sign stands at a row. One on rounding lists the numbers that a rate was checked against, too; they are
 * as exact as before, so its sign stands at the rate alone.
 */
export function entriesAt({ contradictions, indicators }: Recorded, row: Observation): Contradiction[] {
  const own = entriesByRow(contradictions).get(row.id) ?? [];
  return own.filter(({ kind }) => kind !== "rounding" || isRate(row, indicators));
}

const known = new WeakMap<readonly Contradiction[], ReadonlyMap<string, Contradiction[]>>();

function entriesByRow(contradictions: readonly Contradiction[]): ReadonlyMap<string, Contradiction[]> {
  const found = known.get(contradictions);
  if (found) return found;
  const byRow = new Map<string, Contradiction[]>();
  for (const entry of contradictions)
    for (const id of entry.observations) byRow.set(id, [...(byRow.get(id) ?? []), entry]);
  known.set(contradictions, byRow);
  return byRow;
}

function isRate({ measure, indicator }: Observation, indicators: Recorded["indicators"]): boolean {
  if (measure !== "level") return measure !== "excess";
  return indicators.get(indicator)?.unit === "percent";
}
