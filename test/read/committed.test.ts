import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { copyBase } from "../scripts/copy-base.ts";

const LIST = "datasets/park-indicators/releases/releases.json";

/** A record under git, in a repository of its own. */
function committedBase() {
  const base = copyBase();
  const git = (...args: string[]): void => {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    execFileSync("git", ["-C", base.root, ...who, ...args], { env, stdio: "ignore" });
  };
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const commit = execFileSync("git", ["-C", base.root, "rev-parse", "--short", "HEAD"], { encoding: "utf8" });
  return { ...base, git, commit: commit.trim() };
}

function codes(root: string): string[] {
  return loadCatalogue(root).problems.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

/** The entries of the list that differ from what was committed, by column. */
function changedColumns(root: string): (string | null)[] {
  const { problems } = loadCatalogue(root);
  return problems.flatMap(({ code, column }) => (code === "release-history-changed" ? [column] : []));
}

function rewriteReleases(root: string, edit: (releases: Record<string, unknown>[]) => unknown[]): void {
  const file = join(root, LIST);
  const list = JSON.parse(readFileSync(file, "utf8")) as { releases: Record<string, unknown>[] };
  writeFileSync(file, JSON.stringify({ ...list, releases: edit(list.releases) }, null, 2));
}

describe("the history of releases against git", () => {
  test("is silent while nothing that was committed changed, and without git", () => {
    const { root } = committedBase();
    expect(codes(root)).toEqual([]);
    // Layout and the order of keys mean nothing.
    rewriteReleases(root, (releases) => releases.map((each) => Object.fromEntries(Object.entries(each).reverse())));
    expect(codes(root)).toEqual([]);
    expect(codes(copyBase().root)).toEqual([]);
  });

  test("tells an altered entry", () => {
    const { root } = committedBase();
    rewriteReleases(root, (releases) => releases.map((each) => ({ ...each, reason: { zh: "改", en: "x" } })));
    expect(codes(root)).toEqual(["release-history-changed"]);
    expect(changedColumns(root)).toEqual(["releases[0].reason"]);
  });

  test("tells an entry under another version by its version alone, not cell by cell", () => {
    const { root } = committedBase();
    rewriteReleases(root, (releases) => releases.map((each) => ({ ...each, version: "1.0.1", vintage: "2019" })));
    expect(changedColumns(root)).toEqual(["releases[0].version"]);
  });

  test("tells a released file that was changed together with its hash", () => {
    const { root, edit } = committedBase();
    edit("datasets/park-indicators/releases/1.0.0/changes.csv", "change,id", "Change,id");
    expect(codes(root)).toEqual(["release-changed"]);
    const bytes = readFileSync(join(root, "datasets/park-indicators/releases/1.0.0/changes.csv"));
    const hash = createHash("sha256").update(bytes).digest("hex");
    rewriteReleases(root, (releases) =>
      releases.map((each) => ({ ...each, files: { ...(each.files as object), "changes.csv": hash } })),
    );
    expect(codes(root)).toEqual(["release-history-changed"]);
  });

  test("tells a released file that was changed together with its hash and committed, and names the commit before", () => {
    const { root, edit, git, commit } = committedBase();
    edit("datasets/park-indicators/releases/1.0.0/changes.csv", "change,id", "Change,id");
    const bytes = readFileSync(join(root, "datasets/park-indicators/releases/1.0.0/changes.csv"));
    const hash = createHash("sha256").update(bytes).digest("hex");
    const before = readFileSync(join(root, LIST), "utf8");
    rewriteReleases(root, (releases) =>
      releases.map((each) => ({ ...each, files: { ...(each.files as object), "changes.csv": hash } })),
    );
    git("commit", "-q", "-a", "-m", "quietly");
    const found = loadCatalogue(root).problems.filter(({ code }) => code === "release-history-changed");
    expect(found).toHaveLength(1);
    expect(found[0]?.expected).toContain(commit);
    // Undone, it is no problem for ever.
    writeFileSync(join(root, LIST), before);
    edit("datasets/park-indicators/releases/1.0.0/changes.csv", "Change,id", "change,id");
    git("commit", "-q", "-a", "-m", "undone");
    expect(codes(root)).toEqual([]);
  });

  test("tells an entry that was committed, and taken back by a commit", () => {
    const { root, git } = committedBase();
    const before = readFileSync(join(root, LIST), "utf8");
    rewriteReleases(root, (releases) => [...releases, { ...releases[0], version: "1.1.0", bump: "minor" }]);
    git("commit", "-q", "-a", "-m", "second");
    writeFileSync(join(root, LIST), before);
    git("commit", "-q", "-a", "-m", "third");
    expect(codes(root)).toEqual(["release-history-changed"]);
    expect(changedColumns(root)).toEqual(["releases[1].version"]);
  });

  test("tells what a shallow clone can know, and nothing else", () => {
    const { root, git } = committedBase();
    rewriteReleases(root, (releases) => releases.map((each) => ({ ...each, reason: { zh: "改", en: "x" } })));
    git("commit", "-q", "-a", "-m", "quietly");
    expect(codes(root)).toEqual(["release-history-changed"]);
    const clone = join(root, "..", "clone");
    git("clone", "-q", "--depth", "1", `file://${root}`, clone);
    expect(codes(clone)).toEqual([]);
    rewriteReleases(clone, (releases) => releases.map((each) => ({ ...each, vintage: "2019" })));
    expect(codes(clone)).toEqual(["release-history-changed"]);
  });

  test("tells a removed entry, even if its folder went with it", () => {
    const { root } = committedBase();
    rewriteReleases(root, () => []);
    expect(changedColumns(root)).toEqual(["releases[0].version"]);
  });

  test("holds for a release as soon as it is committed, and not before", () => {
    const { root, git } = committedBase();
    const add = (version: string) => (releases: Record<string, unknown>[]) => [
      ...releases,
      { ...releases[0], version, bump: "minor" },
    ];
    rewriteReleases(root, add("1.1.0"));
    git("add", "-A");
    git("commit", "-q", "-m", "second");
    rewriteReleases(root, (releases) => releases.slice(0, 1));
    expect(changedColumns(root)).toEqual(["releases[1].version"]);
  });
});
