import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { compareVersions } from "../src/model/semver.ts";

// The last step of a build: what the frozen addresses of charts still lack once the pages stand. Files that are the same
// from one release to the next become one file under several names, so that a hundred releases stay affordable.

const PACK = "pack.zip";
const LIST = "charts/checksums.txt";

/** Both languages, and the charts as pages and as frames. */
const PLACES = ["charts", "en/charts", "embed", "en/embed"];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2] ?? "dist";
  const { packs, shared } = shareFrozen(folder);
  const listed = listChecksums(folder);
  console.log(`frozen charts: ${packs} packs and ${shared} pictures shared, ${listed} files in ${LIST}`);
}

/**
 * Goes through the frozen folders of each chart in a built site, the oldest first. One that has no `pack.zip` gets that of
 * the release before, which shows the same; a file with the same bytes as its namesake of the release before becomes
 * another name for that. Returns how many packs were put there and how many files are shared.
 *
 * Where the file system knows no second names, packs are copied and all else stays as it is.
 */
export function shareFrozen(
  folder: string,
  link: typeof linkSync = linkSync,
): { packs: number; shared: number } {
  let packs = 0;
  let shared = 0;
  for (const versions of listFrozen(folder)) {
    versions.forEach((own, index) => {
      const before = versions[index - 1];
      if (before === undefined) return;
      if (!existsSync(join(own, PACK)) && existsSync(join(before, PACK))) {
        if (!tryLink(join(before, PACK), join(own, PACK), link))
          copyFileSync(join(before, PACK), join(own, PACK));
        packs++;
      }
      for (const name of listFiles(own)) {
        if (share(join(before, name), join(own, name), link)) shared++;
      }
    });
  }
  return { packs, shared };
}

/**
 * Writes `charts/checksums.txt`: every file at a frozen address of a chart, the pages apart, with its SHA-256, as
 * `sha256sum --check charts/checksums.txt` reads it in the root of the site. Returns how many there are.
 */
export function listChecksums(folder: string): number {
  // A file with several names is read once.
  const known = new Map<number, string>();
  const lines = listFrozen(folder)
    .flat()
    .flatMap((own) =>
      listFiles(own).map((name) => {
        const path = join(own, name);
        const { ino, nlink } = statSync(path);
        const hash = known.get(ino) ?? createHash("sha256").update(readFileSync(path)).digest("hex");
        if (nlink > 1) known.set(ino, hash);
        return `${hash}  ${path.slice(folder.length + 1).replaceAll("\\", "/")}\n`;
      }),
    );
  writeFileSync(join(folder, LIST), lines.join(""));
  return lines.length;
}

/** The frozen folders of each chart in each place, the oldest release first. */
function listFrozen(folder: string): string[][] {
  return PLACES.flatMap((place) =>
    listFolders(join(folder, place)).map((chart) =>
      listFolders(chart)
        .filter((path) => /[\\/]\d+\.\d+\.\d+$/.test(path))
        .sort((a, b) => compareVersions(versionOf(a), versionOf(b))),
    ),
  );
}

function versionOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? "";
}

function listFolders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort();
}

/** The files that a reader takes away; pages are made anew by every build. */
function listFiles(path: string): string[] {
  return readdirSync(path)
    .filter((name) => name !== "index.html")
    .sort();
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
