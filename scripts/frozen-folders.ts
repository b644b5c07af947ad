import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../src/model/semver.ts";

/** Both languages, and the charts as pages and as frames. */
const PLACES = ["charts", "en/charts", "embed", "en/embed"];

/** The frozen folders of each chart in each place of a built site, the oldest release first. */
export function listFrozen(folder: string): string[][] {
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
export function listFiles(path: string): string[] {
  return readdirSync(path)
    .filter((name) => name !== "index.html")
    .sort();
}
