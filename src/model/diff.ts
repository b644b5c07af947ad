import { headersOf, listFields } from "../schema/fields.ts";

/** One row of a release by its key, its cells by column. */
export interface KeyedRow {
  id: string;
  cells: ReadonlyMap<string, string>;
}

export type ChangeKind = "added" | "removed" | "revised" | "reflagged";

/** One changed cell; for rows that came or went, one entry with the value alone. */
export interface Change {
  change: ChangeKind;
  id: string;
  field: string;
  old: string;
  new: string;
}

/** The columns whose change makes a row “revised”; any other change is a “reflagged” row. */
const VALUE_COLUMNS: ReadonlySet<string> = new Set(listFields(({ figure }) => figure === true).flatMap(headersOf));

/**
 * What changed between two states of a dataset, in the order of the new rows, the removed ones last. A row counts as
 * revised if its value changed, and as reflagged if only its status, notes, source or the like did. A column that only one
 * side has is no change of its rows.
 */
export function diffRows(before: readonly KeyedRow[], after: readonly KeyedRow[]): Change[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((row) => {
    const previous = old.get(row.id);
    return previous ? diffCells(previous, row) : [whole("added", row)];
  });
  const removed = before.filter(({ id }) => !kept.has(id)).map((row) => whole("removed", row));
  return [...changes, ...removed];
}

/** The number of rows that were added, removed, revised and reflagged. */
export function countChanges(changes: readonly Change[]): Record<ChangeKind, number> {
  const ids = { added: new Set(), removed: new Set(), revised: new Set(), reflagged: new Set() };
  for (const { change, id } of changes) ids[change].add(id);
  return {
    added: ids.added.size,
    removed: ids.removed.size,
    revised: ids.revised.size,
    reflagged: ids.reflagged.size,
  };
}

function diffCells(before: KeyedRow, after: KeyedRow): Change[] {
  const cells = [...after.cells].flatMap(([field, value]) => {
    const old = before.cells.get(field);
    return old === undefined || old === value ? [] : [{ id: after.id, field, old, new: value }];
  });
  const change = cells.some(({ field }) => VALUE_COLUMNS.has(field)) ? "revised" : "reflagged";
  return cells.map((cell) => ({ change, ...cell }));
}

function whole(change: "added" | "removed", { id, cells }: KeyedRow): Change {
  const value = cells.get("value") ?? "";
  return {
    change,
    id,
    field: cells.has("value") ? "value" : "",
    old: change === "removed" ? value : "",
    new: change === "added" ? value : "",
  };
}
