import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { megabytes, printLine } from "./print-line.ts";
import { measureNode } from "./measure-command.ts";
import { astroBuild } from "../scripts/run-step.ts";
import { countReleases, growRecord } from "./synthetic-releases.ts";

// What a long history costs: the record with more and more releases, each chart at a frozen address in each of them.

const RELEASES = [20, 100];

const folder = mkdtempSync(join(tmpdir(), "park-bench-"));
for (const releases of [countReleases("data"), ...RELEASES]) {
  const root = join(folder, String(releases));
  growRecord("data", join(root, "data"), releases);
  const env = { PARK_DATA: join(root, "data") };
  const cost = await measureNode(astroBuild(join(root, "dist")), { env });
  const last = await measureNode(["scripts/frozen-files.ts", join(root, "dist")], { env });
  const { files, bytes, frozen } = weighFolder(join(root, "dist"));
  printLine(
    `${releases} releases`,
    `${(cost.seconds + last.seconds).toFixed(1)} s, ${megabytes(cost.megabytes)} at most`,
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB, of it ${(frozen / 1e6).toFixed(1)} MB frozen charts and embeds`,
  );
  rmSync(root, { recursive: true });
}
rmSync(folder, { recursive: true });

function weighFolder(path: string): { files: number; bytes: number; frozen: number } {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // A file with several names weighs once.
  const weigh = (list: typeof files): number =>
    [
      ...new Map(
        list.map((entry) => {
          const { ino, size } = statSync(join(entry.parentPath, entry.name));
          return [ino, size];
        }),
      ).values(),
    ].reduce((sum, size) => sum + size, 0);
  const isFrozen = (parent: string): boolean => /[\\/](charts|embed)[\\/][^\\/]+[\\/]\d+\.\d+\.\d+$/.test(parent);
  return {
    files: files.length,
    bytes: weigh(files),
    frozen: weigh(files.filter((entry) => isFrozen(entry.parentPath))),
  };
}
