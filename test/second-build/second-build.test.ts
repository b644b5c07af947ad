import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { DIST, builtFiles } from "../browser/built-site.ts";

const SECOND = "test-output/second-build";
afterAll(() => rmSync(SECOND, { recursive: true, force: true }));

describe("building twice", () => {
  test("gives the same bytes", () => {
    // Nothing of the test runner's environment: it would make Astro read the data anew for every page, as in development.
    const { PATH, HOME, CHROME_PATH } = process.env;
    const run = spawnSync(process.execPath, ["scripts/build.ts"], {
      env: { PATH, HOME, CHROME_PATH, PARK_OUT: SECOND },
      encoding: "utf8",
    });
    expect(run.stderr + run.stdout).not.toContain("failed");
    const [first, second] = [hashes(DIST), hashes(SECOND)];
    expect(second.size).toBeGreaterThan(100);
    expect([...second].filter(([path, hash]) => first.get(path) !== hash)).toEqual([]);
    expect([...first.keys()].filter((path) => !second.has(path))).toEqual([]);
  });
});

function hashes(folder: string): Map<string, string> {
  return new Map(
    [...builtFiles(folder)].map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]),
  );
}
