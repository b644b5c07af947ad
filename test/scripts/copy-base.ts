import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A copy of the base fixture that goes with the test. */
export function copyBase(): { root: string; edit: (path: string, from: string, to: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), "park-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, "data");
  cpSync("test/fixtures/base/data", root, { recursive: true });
  return {
    root,
    edit(path, from, to) {
      const file = join(root, path);
      const text = readFileSync(file, "utf8");
      if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
      writeFileSync(file, text.replace(from, to));
    },
  };
}
