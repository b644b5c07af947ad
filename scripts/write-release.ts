import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PENDING_LIST } from "../src/read/releases.ts";
import type { ReleasePlan } from "../src/release/plan-release.ts";
import { releasesFileSchema } from "../src/schema/release.ts";

/** The steps that change the disk: an argument, so that a test can stop before any of them. */
export interface Disk {
  write(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

/**
 * Freezes a release so that an interruption at any moment leaves the old state or the new one.
 *
 * The folder is filled under another name; the new list stands ready beside the old one; the folder gets its name; and
 * the new list takes the place of the old. That last step is one operation of the file system, and it alone makes the release.
 * Until then the list that stands ready excuses the folder, so that validation passes; whatever an interrupted run has left
 * goes away with the next one. Throws before the first step if the new list would not be one that validation reads.
 */
export function writeRelease(folder: string, { release, files }: ReleasePlan, disk: Disk = realDisk): void {
  const list = join(folder, "releases.json");
  const before = readList(list) ?? { releases: [] };
  const after = { ...before, releases: [...before.releases, release] };
  releasesFileSchema.parse(after);
  clearAway(folder, disk);
  const partial = join(folder, `.${release.version}.partial`);
  for (const [path, text] of files) disk.write(join(partial, path), text);
  const pending = join(folder, PENDING_LIST);
  disk.write(pending, `${JSON.stringify(after, null, 2)}\n`);
  disk.rename(partial, join(folder, release.version));
  disk.rename(pending, list);
}

/** Takes away what an interrupted run has left; the list last, for it excuses the folder. */
function clearAway(folder: string, disk: Disk): void {
  if (!existsSync(folder)) return;
  const pending = join(folder, PENDING_LIST);
  const made = new Set(readList(join(folder, "releases.json"))?.releases.map(({ version }) => version));
  for (const { version } of readList(pending)?.releases ?? []) {
    if (!made.has(version)) disk.remove(join(folder, version));
  }
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".partial") && name !== PENDING_LIST) disk.remove(join(folder, name));
  }
  if (existsSync(pending)) disk.remove(pending);
}

/** A list of releases; null if there is none, or none that can be read, as an interrupted run may leave it. */
function readList(file: string): { releases: { version: string }[] } | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { releases: { version: string }[] };
  } catch {
    return null;
  }
}

/** Writes through to the disk, so that a power cut finds what the file system has promised. */
export const realDisk: Disk = {
  write(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, "w");
    writeFileSync(file, text);
    fsyncSync(file);
    closeSync(file);
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};
