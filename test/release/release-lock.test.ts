import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { copyBase } from "../scripts/copy-base.ts";

const RELEASES = "datasets/park-indicators/releases";

function problems(root: string): [code: string, file: string][] {
  return loadCatalogue(root).problems.map(({ code, file }) => [code, file.slice(root.length + 1)]);
}

test("an empty folder among the releases, or in one, belongs to no release", () => {
  const { root } = copyBase();
  mkdirSync(join(root, RELEASES, "9.9.9"));
  mkdirSync(join(root, RELEASES, "1.0.0/more"));
  expect(problems(root)).toEqual([
    ["release-extra-file", `${RELEASES}/1.0.0/more/`],
    ["release-extra-file", `${RELEASES}/9.9.9/`],
  ]);
});

test("what an interrupted release leaves is excused beside the releases, and nowhere else", () => {
  const { root } = copyBase();
  mkdirSync(join(root, RELEASES, ".1.1.0.partial"));
  writeFileSync(join(root, RELEASES, ".1.1.0.partial/changes.csv"), "change\n");
  expect(problems(root)).toEqual([]);
  writeFileSync(join(root, RELEASES, "1.0.0/x.partial"), "x\n");
  expect(problems(root)).toEqual([["release-extra-file", `${RELEASES}/1.0.0/x.partial`]]);
});

test("a missing file is named with the hash that the lock has for it", () => {
  const { root } = copyBase();
  const list = JSON.parse(readFileSync(join(root, RELEASES, "releases.json"), "utf8")) as {
    releases: { files: Record<string, string> }[];
  };
  rmSync(join(root, RELEASES, "1.0.0/changes.csv"));
  const [problem] = loadCatalogue(root).problems;
  expect(problem?.code).toBe("release-missing-file");
  const hash = list.releases[0]?.files["changes.csv"] ?? "no hash";
  expect(problem?.message.en).toContain(hash);
  expect(problem?.message.zh).toContain(hash);
});

describe("the lock holds every file of a release:", () => {
  const files = readdirSync(join("test/fixtures/base/data", RELEASES, "1.0.0"), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join("test/fixtures/base/data", RELEASES, "1.0.0"), join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll("\\", "/"));

  test("there are many", () => {
    expect(files).toContain("datapackage.json");
    expect(files).toContain("reference/indicators.csv");
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)("%s, if only a space is added to it", (file) => {
    const { root } = copyBase();
    const path = join(root, RELEASES, "1.0.0", file);
    writeFileSync(path, `${readFileSync(path, "utf8")} `);
    expect(problems(root)).toContainEqual(["release-changed", `${RELEASES}/1.0.0/${file}`]);
  });

  test.each(files)("%s, if it is gone", (file) => {
    const { root } = copyBase();
    rmSync(join(root, RELEASES, "1.0.0", file));
    expect(problems(root)).toContainEqual(["release-missing-file", `${RELEASES}/1.0.0/${file}`]);
  });
});
