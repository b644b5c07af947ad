import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeRelease } from "../../scripts/write-release.ts";
import { keyContent, loadReleasedContent } from "../../src/read/dataset.ts";
import { loadDraft } from "../../src/read/load-catalogue.ts";
import { planRelease, shapeOfRelease, type ReleasePlan, type Refusal } from "../../src/release/plan-release.ts";
import { nodeReader } from "../../src/read/reader.ts";
import { smallestBump } from "../../src/model/bump.ts";
import { diffRows } from "../../src/model/diff.ts";
import { compareBumps } from "../../src/model/semver.ts";
import { DATASETS } from "../../src/schema/codes.ts";
import type { Release } from "../../src/schema/release.ts";
import { copyBase } from "../scripts/copy-base.ts";

const FOLDER = "datasets/park-indicators";
const PACKAGE = `${FOLDER}/datapackage.json`;
const DATA = `${FOLDER}/observations.csv`;

function plan(root: string): ReleasePlan | Refusal {
  const reason = { zh: "更正", en: "Correction" };
  const request = { dataset: "park-indicators", reason, date: "2019-11-01" } as const;
  return planRelease(nodeReader, loadDraft(root).draft, request);
}

function freeze(root: string): void {
  const made = plan(root);
  if ("refusal" in made) throw new Error(made.refusal.en);
  writeRelease(join(root, FOLDER, "releases"), made);
}

interface Described {
  licenses: object[];
  description: string;
  resources: { schema: { fields: Record<string, unknown>[] } }[];
}

function describeAnew(root: string, change: (described: Described) => void): void {
  const file = join(root, PACKAGE);
  const described = JSON.parse(readFileSync(file, "utf8")) as Described;
  change(described);
  writeFileSync(file, JSON.stringify(described));
}

function valueField(described: Described): Record<string, unknown> {
  const field = described.resources[0]?.schema.fields.find(({ name }) => name === "value");
  if (!field) throw new Error("no field for the value");
  return field;
}

/** Gives every row a cell more. */
function addColumn(root: string, cell: string): void {
  const file = join(root, DATA);
  const [header, ...rows] = readFileSync(file, "utf8").trim().split("\n");
  writeFileSync(file, [`${header},remark`, ...rows.map((row) => `${row},${cell}`), ""].join("\n"));
  describeAnew(root, ({ resources }) => {
    resources[0]?.schema.fields.push({ name: "remark", type: "string", description: "备注 / Remark" });
  });
}

describe("a release of a data package that says something else", () => {
  test.each<[what: string, change: (described: Described) => void, bump: string, because: string]>([
    [
      "type of a column",
      (described) => Object.assign(valueField(described), { type: "number" }),
      "major",
      'type of column "value" changed from string to number',
    ],
    [
      "description of a column",
      (described) => Object.assign(valueField(described), { description: "其他 / Other" }),
      "patch",
      "observations.csv in the data package changed",
    ],
    ["licence", ({ licenses }) => licenses.splice(0, 1, { name: "CC0-1.0" }), "patch", "licenses"],
  ])("is no smaller than the change: %s", (_what, change, bump, because) => {
    const { root } = copyBase();
    describeAnew(root, change);
    const made = plan(root);
    expect(made).toMatchObject({ release: { bump } });
    expect((made as ReleasePlan).because.en).toContain(because);
    freeze(root);
    expect(plan(root)).toMatchObject({
      refusal: { en: expect.stringContaining("Nothing has changed") as string },
    });
  });
});

test("one more code in the list of a column makes a minor release, one less a major one", () => {
  const { root } = copyBase();
  const list = (...codes: string[]): void =>
    describeAnew(root, ({ resources }) => {
      const field = resources[0]?.schema.fields.find(({ name }) => name === "measure");
      Object.assign(field ?? {}, { constraints: { enum: codes } });
    });
  list("level", "yoy");
  freeze(root);
  list("level", "yoy", "mom");
  expect(plan(root)).toMatchObject({ release: { bump: "minor" }, because: { en: 'code "measure/mom" added' } });
  freeze(root);
  list("level", "mom");
  expect(plan(root)).toMatchObject({ release: { bump: "major" } });
});

test("a column of one's own is part of the rows, in the list of changes too", () => {
  const { root, edit } = copyBase();
  addColumn(root, "seen");
  expect(plan(root)).toMatchObject({ release: { bump: "minor" }, changes: [] });
  freeze(root);
  edit(DATA, ",seen\n", ",seen twice\n");
  const made = plan(root) as ReleasePlan;
  expect(made.release).toMatchObject({ bump: "patch", changes: { reflagged: 1, revised: 0 } });
  expect(made.changes).toMatchObject([{ field: "remark", old: "seen", new: "seen twice" }]);
});

test("no release of the record took a smaller step than its changes ask for, and its list of changes is theirs", () => {
  for (const id of DATASETS) {
    const folder = `data/datasets/${id}/releases`;
    const { releases } = JSON.parse(readFileSync(`${folder}/releases.json`, "utf8")) as {
      releases: Release[];
    };
    const states = releases.map(({ version }) => {
      const content = loadReleasedContent(nodeReader, `${folder}/${version}`, id);
      const shape = shapeOfRelease(nodeReader, `${folder}/${version}`, id, content.columns);
      return { rows: keyContent(content), shape };
    });
    states.forEach(({ rows, shape }, index) => {
      const last = states[index - 1];
      const release = releases[index];
      if (!last || !release || release.bump === "initial") return;
      const changes = diffRows(last.rows, rows);
      const step = smallestBump(last.shape, shape, changes);
      expect(step && compareBumps(release.bump, step.bump), `${id} ${release.version}`).toBeGreaterThanOrEqual(0);
      const listed = readFileSync(`${folder}/${release.version}/changes.csv`, "utf8");
      for (const { id: row, field } of changes) expect(listed).toContain(`${row},${field},`);
    });
  }
});
