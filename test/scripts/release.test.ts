import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { Release } from "../../src/schema/release.ts";
import { copyBase } from "./copy-base.ts";
import { runCommand } from "./run-command.ts";

const FOLDER = "datasets/park-indicators";
const DATA = `${FOLDER}/observations.csv`;
const ROW = "east-park,visits,2020,level,target,60,,at_least,A,,,page-2019,§2¶3,,,余\n";

function release(root: string, ...args: string[]) {
  return runCommand(
    "release",
    ...["park-indicators", "--data", root, "--reason-zh", "更正", "--reason-en", "Correction"],
    ...["--date", "2019-11-01", "--lang", "en", ...args],
  );
}

function readReleases(root: string): Release[] {
  const text = readFileSync(join(root, FOLDER, "releases/releases.json"), "utf8");
  return (JSON.parse(text) as { releases: Release[] }).releases;
}

/** The chart of visits with other rows. */
const WITHOUT_VISITS = [
  ["actual", '"entity": "east-park", "measure": "level"'],
  ["target", '"entity": "hill-zone", "measure": "level"'],
].map(([role, now]): [string, string, string] => [
  "charts/visits.json",
  `"indicator": "visits",\n      "role": "${role}"`,
  `"indicator": "output", ${now}`,
]);

const cases: [
  name: string,
  edits: [path: string, from: string, to: string][],
  version: string,
  smaller: string | null,
][] = [
  ["a corrected value", [[DATA, "153.74", "153.75"]], "1.0.1", null],
  ["a corrected note", [[DATA, "三四十次", "三十至四十次"]], "1.0.1", null],
  [
    "a corrected name in a reference table",
    [["reference/entities.csv", "东园,East Park,东园,East Park", "东园区,East Park,东园,East Park"]],
    "1.0.1",
    null,
  ],
  ["a chart in other words", [["charts/output.json", '"Output"', '"Industrial output"']], "1.0.1", null],
  ["a new row", [[DATA, ROW, ROW + ROW.replace("2020", "2021")]], "1.1.0", "patch"],
  [
    "a row that went",
    [
      [DATA, "hill-zone,output,2019-01/2019-08,level,actual,250.5,,exact,A,unstated,,page-2019,§1¶1,,,\n", ""],
      ["charts/output.json", '"entity": "hill-zone"', '"entity": "east-park"'],
    ],
    "1.1.0",
    "patch",
  ],
  [
    "a code that went",
    [[DATA, ROW, ""], [DATA, /east-park,visits,2019.*\n/.source, ""], ...WITHOUT_VISITS],
    "2.0.0",
    "minor",
  ],
  [
    "a code that changed its meaning",
    [
      [
        "reference/indicators.csv",
        "visits,services,走访,Visits,走访次数。,Number of visits.,times",
        "visits,services,走访,Visits,走访次数。,Number of visits.,firms",
      ],
    ],
    "2.0.0",
    "minor",
  ],
];

describe("npm run release", () => {
  test.each(cases)("%s gives the smallest allowed version", async (_name, edits, version, smaller) => {
    const { root } = editBase(edits);
    if (smaller !== null) {
      const refused = await release(root, "--bump", smaller);
      expect(refused.err).toContain(`${smaller} is too small`);
      expect(refused.status).toBe(1);
    }
    const { status, err } = await release(root);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(readReleases(root).at(-1)?.version).toBe(version);
    expect((await release(root)).err).toContain(`Nothing has changed since ${version}`);
  });

  test("a greater step than needed is allowed", async () => {
    const { root } = editBase([[DATA, "153.74", "153.75"]]);
    expect((await release(root, "--bump", "minor")).status).toBe(0);
    expect(readReleases(root).at(-1)).toMatchObject({ version: "1.1.0", bump: "minor" });
  });

  test("refuses when nothing has changed", async () => {
    const { root } = copyBase();
    const { status, err } = await release(root);
    expect(err).toContain("Nothing has changed since 1.0.0");
    expect(status).toBe(1);
  });

  test("refuses a day before that of the last release", async () => {
    const { root } = editBase([[DATA, "153.74", "153.75"]]);
    const [first] = readReleases(root);
    const { status, err } = await release(root, "--date", "2019-01-01");
    expect(err).toContain(`The date 2019-01-01 is before the last release (${first?.date})`);
    expect(status).toBe(1);
  });

  test("refuses an empty dataset", async () => {
    const { root, edit } = copyBase();
    const text = readFileSync(join(root, DATA), "utf8");
    rmSync(join(root, "charts"), { recursive: true });
    edit(DATA, text.slice(text.indexOf("\n") + 1), "");
    expect((await release(root)).err).toContain("has no rows");
  });

  test("the first release of a dataset is 1.0.0 and holds the reference rows it uses, with parents", async () => {
    const { root } = copyBase();
    const args = ["--data", root, "--reason", "x", "--date", "2019-11-01"];
    expect((await runCommand("release", "project-progress", ...args)).status).toBe(0);
    const folder = join(root, "datasets/project-progress/releases/1.0.0");
    const ids = (table: string) =>
      readFileSync(join(folder, `reference/${table}.csv`), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[0]);
    expect(ids("entities")).toEqual(["hill-zone", "east-park"]);
    expect(ids("indicators")).toEqual(["visits", "milestone"]);
    expect(ids("units")).toEqual(["times"]);
    expect(ids("topics")).toEqual(["economy", "services"]);
    expect(ids("mechanisms")).toEqual(["visiting"]);
  });

  test("describes every file with its size and hash, and the keys between them", async () => {
    const { root } = editBase([[DATA, "153.74", "153.75"]]);
    await release(root);
    const folder = join(root, FOLDER, "releases/1.0.1");
    const description = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
      version: string;
      resources: { path: string; bytes: number; hash: string; schema: { foreignKeys?: object[] } }[];
    };
    expect(description.version).toBe("1.0.1");
    for (const { path, bytes, hash } of description.resources) {
      const content = readFileSync(join(folder, path));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
    expect(description.resources[0]?.schema.foreignKeys).toContainEqual({
      fields: ["indicator"],
      reference: { resource: "indicators", fields: ["id"] },
    });
    expect(readFileSync(join(folder, "changes.csv"), "utf8")).toBe(
      "change,id,field,old,new\nrevised,east-park/output/2019-01/2019-08/level/actual,value,153.74,153.75\n",
    );
    expect(Object.keys(readReleases(root).at(-1)?.files ?? {})).toContain("reference/entities.csv");
  });

  test("writes the canonical form whatever a spreadsheet made of the file", async () => {
    const { root, edit } = editBase([[DATA, "153.74", "153.75"]]);
    edit(DATA, "east-park,visits,2020", "east-park,visits,2020-H1");
    const file = join(root, DATA);
    writeFileSync(file, `\ufeff${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`);
    expect((await release(root)).status).toBe(0);
    const frozen = readFileSync(join(root, FOLDER, "releases/1.1.0/observations.csv"), "utf8");
    expect(frozen).not.toMatch(/\r|\ufeff|2020-H1/);
    expect(frozen).toContain("2020-S1");
  });

  test("the same working copy gives the same bytes", async () => {
    const [one, two] = [editBase([[DATA, "153.74", "153.75"]]).root, editBase([[DATA, "153.74", "153.75"]]).root];
    await release(one);
    await release(two);
    expect(readReleases(one)).toEqual(readReleases(two));
  });

  test("the catalogue knows the version, and whether the working copy has moved on", async () => {
    const { root, edit } = editBase([[DATA, "153.74", "153.75"]]);
    const dataset = () => loadCatalogue(root).catalogue?.datasets.get("park-indicators");
    expect(dataset()).toMatchObject({ version: "1.0.0", changed: true });
    await release(root);
    expect(dataset()).toMatchObject({ version: "1.0.1", changed: false });
    edit(DATA, "153.75", "153.76");
    expect(dataset()).toMatchObject({ version: "1.0.1", changed: true });
  });

  test("a dry run says what it would do and writes nothing", async () => {
    const { root } = editBase([[DATA, "153.74", "153.75"]]);
    const { status, out } = await release(root, "--dry-run");
    expect(out).toContain("park-indicators 1.0.1");
    expect(status).toBe(0);
    expect(readdirSync(join(root, FOLDER, "releases"))).toEqual(["1.0.0", "releases.json"]);
    await release(root);
    const { files = {} } = readReleases(root).at(-1) ?? {};
    expect(Object.keys(files).length).toBeGreaterThan(10);
    for (const [name, hash] of Object.entries(files))
      expect(out).toContain(`${hash}  ${join(root, FOLDER, "releases/1.0.1", name)}`);
    const changes = readFileSync(join(root, FOLDER, "releases/1.0.1/changes.csv"), "utf8");
    for (const line of changes.trimEnd().split("\n")) expect(out).toContain(`  ${line}\n`.trimEnd());
  });

  test("a dry run shortens a long list of changes and says how long it is", async () => {
    const { root, edit } = copyBase();
    const rows = Array.from({ length: 70 }, (_, index) => ROW.replace("2020", String(2021 + index))).join("");
    edit(DATA, ROW, ROW + rows);
    const { out } = await release(root, "--dry-run");
    expect(out).toContain("and 10 more of 70");
    expect(out.split("\n").filter((line) => line.startsWith("  added,"))).toHaveLength(60);
  });

  test("an error in the dataset, or in a chart that would be frozen with it, stops it", async () => {
    const wrong = editBase([[DATA, "153.74", "12,3"]]).root;
    const { status, err } = await release(wrong);
    expect(err).toContain("extra-cells");
    expect(status).toBe(1);
    expect(readReleases(wrong).length).toBe(1);
    const elsewhere = editBase([
      [DATA, "153.74", "153.75"],
      ["charts/visits.json", '"target"', '"forecast"'],
    ]).root;
    expect((await release(elsewhere)).err).toContain("chart-selection-empty");
    expect(readReleases(elsewhere).length).toBe(1);
  });

  test("a tampered release stops it, and validation too", async () => {
    const { root } = editBase([[DATA, "153.74", "153.75"]]);
    const frozen = join(root, FOLDER, "releases/1.0.0/observations.csv");
    writeFileSync(frozen, readFileSync(frozen, "utf8").replace("153.74", "153.7"));
    expect((await release(root)).err).toContain("release-changed");
    expect((await runCommand("validate", root)).status).toBe(1);
  });

  test("what an interrupted release left behind is no problem, and goes with the next one", async () => {
    const { root } = editBase([[DATA, "153.74", "153.75"]]);
    const left = join(root, FOLDER, "releases/.releases.json.partial");
    writeFileSync(left, "{");
    expect((await runCommand("validate", root)).status).toBe(0);
    expect((await release(root)).status).toBe(0);
    expect(existsSync(left)).toBe(false);
  });

  test.each([
    [["no-such-dataset", "--reason", "x"]],
    [["park-indicators"]],
    [["park-indicators", "--reason", "x", "--bump", "huge"]],
    [["park-indicators", "--reason", "x", "--date", "yesterday"]],
    [["park-indicators", "--reason", "x", "--date", "2027-02-30"]],
    [["park-indicators", "--reason", "x", "--force"]],
  ])("exits with 2 on wrong use: %j", async (args) => {
    expect((await runCommand("release", ...args)).status).toBe(2);
  });
});

function editBase(edits: [path: string, from: string, to: string][]) {
  const base = copyBase();
  for (const [path, from, to] of edits) {
    const text = readFileSync(join(base.root, path), "utf8");
    // A pattern stands for the rows that it meets.
    if (from.includes(".*")) base.edit(path, new RegExp(from).exec(text)?.[0] ?? from, to);
    else base.edit(path, from, to);
  }
  return base;
}
