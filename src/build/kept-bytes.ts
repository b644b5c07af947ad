import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Packages are looked up from the project: a bundle may stand anywhere. */
export const requireFromProject = createRequire(join(process.cwd(), "package.json"));

/**
 * Bytes that are dear to make, kept by what they are made from: the same recipe gives the same file, so nothing here is
 * ever stale, and the folder may be deleted at any time. `recipe` must hold everything that the bytes depend on.
 */
export async function keptBytes(
  recipe: string,
  make: () => Promise<Uint8Array>,
  place: string = folder(),
): Promise<Uint8Array> {
  const found = findKept(recipe, place);
  if (found) return found;
  const bytes = await make();
  keep(keptPath(recipe, place), bytes);
  return bytes;
}

/** The bytes if they were made before, else null: for what is only made if there is something to make it with. A use. */
export function findKept(recipe: string, place: string = folder()): Uint8Array | null {
  const path = keptPath(recipe, place);
  try {
    const bytes = readFileSync(path);
    noteUse(path, bytes);
    return bytes;
  } catch {
    return null;
  }
}

/** The same as a file on disk, for libraries that want a path. */
export async function keptFile(
  recipe: string,
  make: () => Promise<Uint8Array>,
  place: string = folder(),
): Promise<string> {
  await keptBytes(recipe, make, place);
  return keptPath(recipe, place);
}

const DAY = 86_400_000;
/** Long enough that a build a month keeps its pictures and prints. */
const KEPT_FOR = 30 * DAY;

/**
 * Deletes what no build has used for 30 days; returns how many files that were. Another build may run at the same time: a file
 * is taken aside before it is judged for the last time, so that what has just been used comes back.
 */
export function pruneKept(place: string = folder(), now: number = Date.now()): number {
  const isOld = (path: string): boolean => now - statSync(path).mtimeMs > KEPT_FOR;
  let deleted = 0;
  for (const name of readdirSync(place)) {
    const path = join(place, name);
    const aside = `${path}.${process.pid}`;
    try {
      if (!isOld(path)) continue;
      renameSync(path, aside);
      if (isOld(aside)) {
        rmSync(aside);
        deleted++;
      } else renameSync(aside, path);
    } catch {
      // Another build has deleted it first.
    }
  }
  return deleted;
}

function keptPath(recipe: string, place: string): string {
  return join(place, createHash("sha256").update(recipe).digest("hex"));
}

/** The date of a file is the day of its last use. If the file has just been deleted, it is written again. */
function noteUse(path: string, bytes: Uint8Array): void {
  const now = Date.now();
  try {
    if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
  } catch {
    keep(path, bytes);
  }
}

/** Written beside its place and then moved there, so that two builds at once never read half a file. */
function keep(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}

let chosen: string | null = null;

function folder(): string {
  if (chosen !== null) return chosen;
  for (const base of [join(process.cwd(), "node_modules", ".cache"), tmpdir()]) {
    const path = join(base, "park-open-data");
    try {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, ".writable"), "");
      chosen = path;
      return path;
    } catch {
      continue;
    }
  }
  throw new Error("no folder to keep pictures and prints in: make node_modules/.cache writable");
}
