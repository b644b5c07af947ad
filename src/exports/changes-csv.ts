import { writeTable } from "../release/write-table.ts";
import type { Change } from "../model/diff.ts";

/** The columns of `changes.csv`: one line for each changed cell, one for a row that came or went. */
const CHANGES_COLUMNS = ["version", "change", "id", "field", "old", "new"] as const;

/** What each release added, removed, revised or reflagged, the oldest release first. */
export function changesCsv(releases: readonly { version: string; changes: readonly Change[] }[]): string {
  const rows = releases.flatMap(({ version, changes }) =>
    changes.map((change) => [version, change.change, change.id, change.field, change.old, change.new]),
  );
  return writeTable([CHANGES_COLUMNS, ...rows]);
}
