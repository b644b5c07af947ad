import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
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
export async function keptBytes(recipe: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = keptPath(recipe);
  try {
    return readFileSync(path);
  } catch {
    const bytes = await make();
    keep(path, bytes);
    return bytes;
  }
}

/** The same as a file on disk, for libraries that want a path. */
export async function keptFile(recipe: string, make: () => Promise<Uint8Array>): Promise<string> {
  await keptBytes(recipe, make);
  return keptPath(recipe);
}

function keptPath(recipe: string): string {
  return join(folder(), createHash("sha256").update(recipe).digest("hex"));
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
  throw new Error("no folder to keep pictures in: make node_modules/.cache writable");
}
