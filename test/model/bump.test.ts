import { describe, expect, test } from "vitest";
import { smallestBump, type ReleaseShape } from "../../src/model/bump.ts";
import type { Change, ChangeKind } from "../../src/model/diff.ts";
import type { Bump } from "../../src/model/semver.ts";

// Semantic versions of data, as cases: what a release did, and the smallest step that it may take.

const before: ReleaseShape = {
  columns: ["entity", "value"],
  codes: new Map([
    ["indicators/output", "cny, flow"],
    ["entities/park", ""],
  ]),
  reference: new Map([["entities", "id,name\npark,Park\n"]]),
  charts: new Map([["output", "bars"]]),
};

function change(kind: ChangeKind): Change[] {
  return [{ change: kind, id: "park/output/2019", field: "value", old: "1", new: "2" }];
}

const cases: [
  what: string,
  after: Partial<ReleaseShape>,
  changes: Change[],
  bump: Bump | null,
  because: string,
][] = [
  ["nothing", {}, [], null, ""],
  ["a column went", { columns: ["entity"] }, [], "major", 'column "value" removed'],
  ["a column was renamed", { columns: ["entity", "amount"] }, [], "major", 'column "value" removed'],
  [
    "a code went",
    { codes: new Map([["indicators/output", "cny, flow"]]) },
    [],
    "major",
    'code "entities/park" removed',
  ],
  [
    "the unit of an indicator changed",
    { codes: new Map([...before.codes, ["indicators/output", "usd, flow"]]) },
    [],
    "major",
    "changed from cny, flow to usd, flow",
  ],
  ["a column was added", { columns: ["entity", "value", "word"] }, [], "minor", 'column "word" added'],
  ["columns changed places", { columns: ["value", "entity"] }, [], null, ""],
  ["a row was added", {}, change("added"), "minor", "added"],
  ["a row was removed", {}, change("removed"), "minor", "removed"],
  ["a code was added", { codes: new Map([...before.codes, ["entities/new", ""]]) }, [], "minor", "added"],
  ["a value was corrected", {}, change("revised"), "patch", "revised"],
  ["a note or mark was corrected", {}, change("reflagged"), "patch", "reflagged"],
  [
    "a name in a table was corrected",
    { reference: new Map([["entities", "id,name\npark,Garden\n"]]) },
    [],
    "patch",
    "entities corrected",
  ],
  [
    "releases began to hold another table",
    { reference: new Map([...before.reference, ["contradictions", "id\n"]]) },
    [],
    null,
    "",
  ],
  ["a chart was redrawn", { charts: new Map([["output", "line"]]) }, [], "patch", 'chart "output" changed'],
  [
    "a chart was added",
    { charts: new Map([...(before.charts ?? []), ["visits", "bars"]]) },
    [],
    "patch",
    'chart "visits" added',
  ],
  ["a chart was given up", { charts: new Map() }, [], "patch", 'chart "output" removed'],
  ["a value was corrected and a row added", {}, [...change("revised"), ...change("added")], "minor", "added"],
  [
    "a row was added and a code went",
    { codes: new Map([["indicators/output", "cny, flow"]]) },
    change("added"),
    "major",
    "removed",
  ],
];

test("charts that are frozen for the first time are a patch", () => {
  expect(smallestBump({ ...before, charts: null }, before, [])?.bump).toBe("patch");
});

describe("the smallest step", () => {
  test.each(cases)("if %s", (_what, after, changes, bump, because) => {
    const step = smallestBump(before, { ...before, ...after }, changes);
    expect(step?.bump ?? null).toBe(bump);
    expect(step?.because.en ?? "").toContain(because);
    expect(step === null || /\p{Script=Han}/u.test(step.because.zh)).toBe(true);
  });
});
