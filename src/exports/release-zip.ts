import { zipSync, type Zippable } from "fflate";
import type { Release } from "../schema/release.ts";

/**
 * A release as one file: a Data Package that opens and validates alone, `datapackage.json` at its root. The bytes never
 * change: files in the order of the lock, dated with the release, and stored without compression, so that no later
 * version of a compressor can alter them.
 */
export function releaseZip(release: Release, read: (path: string) => Uint8Array): Uint8Array {
  const [year = 0, month = 1, day = 1] = release.date.split("-").map(Number);
  // ZIP holds local time without a zone, and the library asks for it: noon by the clock of whichever machine this is.
  const mtime = new Date(year, month - 1, day, 12);
  const files: Zippable = {};
  for (const name of Object.keys(release.files).sort()) {
    // Some tools make no folder that has no entry of its own.
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    if (folder !== "") files[folder] ??= new Uint8Array();
    files[name] = read(`releases/${release.version}/${name}`);
  }
  return zipSync(files, { level: 0, mtime });
}
