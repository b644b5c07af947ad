import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
