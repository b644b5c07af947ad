import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Gives the tests a folder of their own for temporary files, and fails if one of them leaves anything in it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "park-tests-"));
  process.env["TMPDIR"] = folder;
  return () => {
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    if (left.length > 0) {
      process.exitCode = 1;
      throw new Error(`tests left temporary files behind: ${left.join(", ")}`);
    }
  };
}
