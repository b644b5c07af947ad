import { describe, expect, test } from "vitest";
import { smallestBump, type ReleaseShape, type Traits } from "../../src/model/bump.ts";
import type { Change, ChangeKind } from "../../src/model/diff.ts";
import type { Bump } from "../../src/model/semver.ts";

// Semantic versions of data, as cases: what a release did, and the smallest step that it may take.

function traits(values: Record<string, string> = {}): Traits {
  return new Map(Object.entries(values));
}

const ENTITY = traits({ type: "string", constraints: '{"required":true}' });
const VALUE = traits({ type: "number", constraints: "" });
const OUTPUT = traits({ unit: "cny", statistic: "flow", direction: "higher" });

const before: ReleaseShape = {
  columns: new Map([
    ["entity", ENTITY],
    ["value", VALUE],
  ]),
  codes: new Map([
    ["indicators/output", OUTPUT],
    ["entities/park", traits()],
    ["units/cny", traits({ en_factor: "0.1", kind: "money" })],
    ["scopes/after", traits({ base: "before" })],
  ]),
  description: traits({ licenses: "CC-BY-4.0", title: "Output" }),
  reference: new Map([["entities", "id,name\npark,Park\n"]]),
  charts: new Map([["output", "bars"]]),
};

/** The codes of before, one of them with other traits. */
function codesWith(code: string, values: Record<string, string>): Partial<ReleaseShape> {
  return { codes: new Map([...before.codes, [code, traits(values)]]) };
}

function columnsWith(...columns: [string, Traits][]): Partial<ReleaseShape> {
  return { columns: new Map([...before.columns, ...columns]) };
}

function codesWithout(code: string): Partial<ReleaseShape> {
  return { codes: new Map([...before.codes].filter(([id]) => id !== code)) };
}

function change(kind: ChangeKind): Change[] {
  return [{ change: kind, id: "park/output/2019", field: "value", old: "1", new: "2" }];
}

const cases: [what: string, after: Partial<ReleaseShape>, changes: Change[], bump: Bump | null, because: string][] = [
  ["nothing", {}, [], null, ""],
  ["a column went", { columns: new Map([["entity", ENTITY]]) }, [], "major", 'column "value" removed'],
  [
    "a column was renamed",
    { columns: new Map([...before.columns].map(([name, each]) => [name.replace("value", "amount"), each])) },
    [],
    "major",
    'column "value" removed',
  ],
  [
    "a column changed its type",
    columnsWith(["value", traits({ type: "string", constraints: "" })]),
    [],
    "major",
    'type of column "value" changed from number to string',
  ],
  [
    "a column may hold other values",
    columnsWith(["value", traits({ type: "number", constraints: '{"minimum":0}' })]),
    [],
    "major",
    'constraints of column "value" changed from – to {"minimum":0}',
  ],
  ["a code went", codesWithout("entities/park"), [], "major", 'code "entities/park" removed'],
  [
    "the unit of an indicator changed",
    codesWith("indicators/output", { unit: "usd", statistic: "flow", direction: "higher" }),
    [],
    "major",
    'unit of code "indicators/output" changed from cny to usd',
  ],
  [
    "the better direction of an indicator changed",
    codesWith("indicators/output", { unit: "cny", statistic: "flow", direction: "lower" }),
    [],
    "major",
    'direction of code "indicators/output" changed from higher to lower',
  ],
  [
    "the factor of a unit changed",
    codesWith("units/cny", { en_factor: "0.01", kind: "money" }),
    [],
    "major",
    "en_factor of code",
  ],
  ["the kind of a unit changed", codesWith("units/cny", { en_factor: "0.1", kind: "count" }), [], "major", "kind"],
  ["a scope got another base", codesWith("scopes/after", { base: "" }), [], "major", "from before to –"],
  [
    "a code has a trait that the older release did not know",
    codesWith("entities/park", { base: "city" }),
    [],
    null,
    "",
  ],
  ["a column was added", columnsWith(["word", ENTITY]), [], "minor", 'column "word" added'],
  ["columns changed places", { columns: new Map([...before.columns].reverse()) }, [], null, ""],
  ["a row was added", {}, change("added"), "minor", "added"],
  ["a row was removed", {}, change("removed"), "minor", "removed"],
  ["a code was added", codesWith("entities/new", {}), [], "minor", 'code "entities/new" added'],
  [
    "the licence changed",
    { description: traits({ licenses: "CC0", title: "Output" }) },
    [],
    "patch",
    "licenses in the data package changed",
  ],
  [
    "a property of the data package came",
    { description: traits({ licenses: "CC-BY-4.0", title: "Output", homepage: "x" }) },
    [],
    "patch",
    "homepage in the data package changed",
  ],
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
  ["a row was added and a code went", codesWithout("entities/park"), change("added"), "major", "removed"],
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
