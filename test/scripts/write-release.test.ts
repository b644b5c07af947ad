import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { realDisk, writeRelease, type Disk } from "../../scripts/write-release.ts";
import { loadCatalogue, loadDraft } from "../../src/read/load-catalogue.ts";
import { planRelease, type ReleasePlan } from "../../src/release/plan-release.ts";
import { nodeReader } from "../../src/read/reader.ts";
import { copyBase } from "./copy-base.ts";

const FOLDER = "datasets/park-indicators";

/** A copy of the base with a corrected value that no release holds yet. */
function changedBase(): { root: string; folder: string } {
  const { root, edit } = copyBase();
  edit(`${FOLDER}/observations.csv`, "153.74", "153.75");
  return { root, folder: join(root, FOLDER, "releases") };
}

function plan(root: string): ReleasePlan {
  const reason = { zh: "更正", en: "Correction" };
  const request = { dataset: "park-indicators", reason, date: "2019-11-01" } as const;
  const made = planRelease(nodeReader, loadDraft(root).draft, request);
  if ("refusal" in made) throw new Error(made.refusal.en);
  return made;
}

/** The version that a sound record is in; throws if the record is not sound. */
function soundVersion(root: string): string | null | undefined {
  const { catalogue, problems } = loadCatalogue(root);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!catalogue) throw new Error(errors.map(({ message }) => message.en).join("\n"));
  return catalogue.datasets.get("park-indicators")?.version;
}

class Killed extends Error {}

/** A disk that stops at one step: before it, or when it is half done. */
function stoppingDisk(at: number, half: boolean): { disk: Disk; steps: () => number } {
  let step = 0;
  const guard = (work: () => void, workHalf: () => void): void => {
    if (step++ === at) {
      if (half) workHalf();
      throw new Killed();
    }
    work();
  };
  return {
    steps: () => step,
    disk: {
      write: (path, text) =>
        guard(
          () => realDisk.write(path, text),
          () => {
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, text.slice(0, text.length / 2));
          },
        ),
      // A rename is done or not done.
      rename: (from, to) =>
        guard(
          () => realDisk.rename(from, to),
          () => realDisk.rename(from, to),
        ),
      remove: (path) =>
        guard(
          () => realDisk.remove(path),
          () => removeHalf(path),
        ),
    },
  };
}

function removeHalf(path: string): void {
  if (!existsSync(join(path, "reference"))) return;
  for (const name of readdirSync(join(path, "reference")).slice(0, 3)) rmSync(join(path, "reference", name));
  rmSync(join(path, "datapackage.json"), { force: true });
}

function stop(root: string, folder: string, at: number, half: boolean): number {
  const { disk, steps } = stoppingDisk(at, half);
  try {
    writeRelease(folder, plan(root), disk);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return steps();
}

/** How many steps a release takes. */
function countSteps(): number {
  const { root, folder } = changedBase();
  return stop(root, folder, Infinity, false);
}

describe("a release that is stopped", () => {
  test.each([
    ["before", false],
    ["half-way through", true],
  ])("%s any of its steps leaves the old state or the new one", (_name, half) => {
    const steps = countSteps();
    expect(steps).toBeGreaterThan(12);
    for (let step = 0; step < steps; step++) {
      const base = changedBase();
      stop(base.root, base.folder, step, half);
      const version = soundVersion(base.root);
      expect(["1.0.0", "1.0.1"]).toContain(version);
      if (version === "1.0.0") writeRelease(base.folder, plan(base.root));
      expect(soundVersion(base.root)).toBe("1.0.1");
      expect(readdirSync(base.folder).sort()).toEqual(["1.0.0", "1.0.1", "releases.json"]);
    }
  });

  test("and stopped again while it clears away is sound all the same", () => {
    const steps = countSteps();
    // Stopped before the last step: the folder has its name, the list does not know it yet.
    for (let step = 0; step < 3; step++) {
      for (const half of [false, true]) {
        const base = changedBase();
        stop(base.root, base.folder, steps - 1, false);
        expect(readdirSync(base.folder)).toContain("1.0.1");
        expect(soundVersion(base.root)).toBe("1.0.0");
        stop(base.root, base.folder, step, half);
        expect(soundVersion(base.root)).toBe("1.0.0");
        writeRelease(base.folder, plan(base.root));
        expect(soundVersion(base.root)).toBe("1.0.1");
      }
    }
  });

  test("for the first time leaves no release at all, or the whole of it", () => {
    for (let step = 0; step <= countSteps(); step++) {
      const base = copyBase();
      const releases = join(base.root, FOLDER, "releases");
      rmSync(releases, { recursive: true });
      stop(base.root, releases, step, true);
      expect([null, "1.0.0"]).toContain(soundVersion(base.root));
    }
  });
});

describe("npm run release, killed", () => {
  test("at a random moment, again and again, leaves the old state or the new one", async () => {
    const versions: (string | null | undefined)[] = [];
    for (let round = 0; round < 10; round++) {
      const { root, folder } = changedBase();
      await runAndKill(root, folder);
      const version = soundVersion(root);
      expect(["1.0.0", "1.0.1"]).toContain(version);
      versions.push(version);
      if (version === "1.0.0") writeRelease(folder, plan(root));
      expect(soundVersion(root)).toBe("1.0.1");
    }
    expect(versions).toHaveLength(10);
  });
});

/** Starts the command and kills it a few random milliseconds after it has begun to write. */
async function runAndKill(root: string, folder: string): Promise<void> {
  const args = ["park-indicators", "--data", root, "--reason", "x", "--date", "2019-11-01"];
  const child = spawn(process.execPath, ["scripts/release.ts", ...args], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  let running = true;
  void ended.then(() => (running = false));
  const before = readdirSync(folder).length;
  while (running && readdirSync(folder).length === before) await pause(0);
  await pause(Math.random() * 8);
  child.kill("SIGKILL");
  await ended;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => (milliseconds === 0 ? setImmediate(resolve) : setTimeout(resolve, milliseconds)));
}

test("a release that validation would not read is not begun", () => {
  const { root, folder } = changedBase();
  const made = plan(root);
  const wrong = { ...made, release: { ...made.release, date: "2027-02-30" } };
  const before = readdirSync(folder);
  expect(() => writeRelease(folder, wrong)).toThrow(/date/);
  expect(readdirSync(folder)).toEqual(before);
});

test("the list is plain JSON that ends in a line end", () => {
  const { root, folder } = changedBase();
  writeRelease(folder, plan(root));
  expect(readFileSync(join(folder, "releases.json"), "utf8")).toMatch(/^\{\n {2}"releases": \[[^]*\n\}\n$/);
});
