import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyBase } from "./copy-base.ts";
import { startScript } from "./run-command.ts";

describe("npm run build", () => {
  test("refuses wrong data, names the cell, and leaves the last good site as it was", () => {
    const { root, edit } = copyBase();
    edit("datasets/park-indicators/observations.csv", ",actual,", ",actually,");
    const out = join(dirname(root), "dist");
    mkdirSync(out);
    writeFileSync(join(out, "index.html"), "the last good site");
    const run = startScript("scripts/build.ts", [], { PARK_DATA: root, PARK_OUT: out });
    expect(run.status).toBe(1);
    expect(run.out + run.err).toContain("actually");
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("the last good site");
    expect(readdirSync(dirname(root)).sort()).toEqual(["data", "dist"]);
  });
});
