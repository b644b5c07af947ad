import { expect, test } from "vitest";
import { countChanges, diffRows, type KeyedRow } from "../../src/model/diff.ts";

const row = (id: string, cells: Record<string, string>): KeyedRow => ({
  id,
  cells: new Map(Object.entries(cells)),
});

test("tells added, removed, revised and reflagged rows apart, cell by cell", () => {
  const before = [
    row("kept", { value: "1", status: "A" }),
    row("gone", { value: "2", status: "A" }),
    row("corrected", { value: "3", status: "P" }),
    row("marked", { value: "4", status: "P" }),
  ];
  const after = [
    row("kept", { value: "1", status: "A" }),
    row("corrected", { value: "3.5", status: "A" }),
    row("marked", { value: "4", status: "A" }),
    row("new", { value: "5", status: "A" }),
  ];
  const changes = diffRows(before, after);
  expect(changes).toEqual([
    { change: "revised", id: "corrected", field: "value", old: "3", new: "3.5" },
    { change: "revised", id: "corrected", field: "status", old: "P", new: "A" },
    { change: "reflagged", id: "marked", field: "status", old: "P", new: "A" },
    { change: "added", id: "new", field: "value", old: "", new: "5" },
    { change: "removed", id: "gone", field: "value", old: "2", new: "" },
  ]);
  expect(countChanges(changes)).toEqual({ added: 1, removed: 1, revised: 1, reflagged: 1 });
});

test("the order of rows and a further column change no row", () => {
  const before = [row("a", { value: "1" }), row("b", { value: "2" })];
  const after = [row("b", { value: "2", more: "x" }), row("a", { value: "1", more: "y" })];
  expect(diffRows(before, after)).toEqual([]);
});

test("the upper end of a range is part of the value: corrected, the row is revised", () => {
  const range = (upper: string): KeyedRow => row("visits", { value: "30", upper, status: "A" });
  const changes = diffRows([range("40")], [range("50")]);
  expect(changes).toEqual([{ change: "revised", id: "visits", field: "upper", old: "40", new: "50" }]);
  expect(countChanges(changes)).toMatchObject({ revised: 1, reflagged: 0 });
});
