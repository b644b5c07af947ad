import { copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { listChecksums } from "./frozen-checksums.ts";
import { listFiles, listFrozen } from "./frozen-folders.ts";

// The last step of a build: what the frozen addresses of charts still lack once the pages stand. Files that are the same
// from one release to the next become one file under several names, so that a hundred releases stay affordable.

const PACK = "pack.zip";

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2] ?? "dist";
  const { packs, shared } = shareFrozen(folder);
  const listed = listChecksums(folder);
  console.log(`frozen charts: ${packs} packs and ${shared} pictures shared, ${listed} files with their checksums`);
}

/**
 * Goes through the frozen folders of each chart in a built site, the oldest first. One that has no `pack.zip` gets that of
 * the release before, which shows the same; a file with the same bytes as its namesake of the release before becomes
 * another name for that. Returns how many packs were put there and how many files are shared.
 *
 * Where the file system knows no second names, packs are copied and all else stays as it is.
 */
export function shareFrozen(folder: string, link: typeof linkSync = linkSync): { packs: number; shared: number } {
  let packs = 0;
  let shared = 0;
  for (const versions of listFrozen(folder)) {
    versions.forEach((own, index) => {
      const before = versions[index - 1];
      if (before === undefined) return;
      if (!existsSync(join(own, PACK)) && existsSync(join(before, PACK))) {
        if (!tryLink(join(before, PACK), join(own, PACK), link)) copyFileSync(join(before, PACK), join(own, PACK));
        packs++;
      }
      for (const name of listFiles(own)) {
        if (share(join(before, name), join(own, name), link)) shared++;
      }
    });
  }
  return { packs, shared };
}

/** Makes one file of two with the same bytes; false if they differ or cannot be one. */
function share(before: string, own: string, link: typeof linkSync): boolean {
  if (!existsSync(before)) return false;
  const [a, b] = [statSync(before), statSync(own)];
  if (a.size !== b.size || a.ino === b.ino || !readFileSync(before).equals(readFileSync(own))) return false;
  const draft = `${own}.link`;
  if (!tryLink(before, draft, link)) return false;
  renameSync(draft, own);
  rmSync(draft, { force: true });
  return true;
}

function tryLink(from: string, to: string, link: typeof linkSync): boolean {
  try {
    link(from, to);
    return true;
  } catch {
    return false;
  }
}
