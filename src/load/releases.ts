import { createHash } from "node:crypto";
import { releasesFileSchema, type Release } from "../schema/release.ts";
import type { ProblemLog } from "./problem-log.ts";
import { readBytes } from "./read-bytes.ts";
import { readJson } from "./read-json.ts";
import type { Reader } from "./reader.ts";

/**
 * `releases/releases.json` of a dataset and the hash of every file beside it. Before the first release there is
 * neither; a `releases.json` that cannot be read gives null.
 */
export function loadReleases(
  reader: Reader,
  folder: string,
  log: ProblemLog,
): { releases: Release[] | null; releasedFiles: Map<string, string | null> } {
  const releasedFiles = new Map<string, string | null>();
  for (const path of listFiles(reader, `${folder}/releases`)) {
    if (path === "releases.json") continue;
    const bytes = readBytes(reader, `${folder}/releases/${path}`, log);
    releasedFiles.set(path, bytes && sha256(bytes));
  }
  const hasReleases = reader.list(`${folder}/releases`).some((name) => !isPartial(name));
  if (!hasReleases) return { releases: [], releasedFiles };
  const file = readJson(reader, `${folder}/releases/releases.json`, releasesFileSchema, log);
  return { releases: file && file.releases, releasedFiles };
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Left behind by an interrupted release: no release, and taken away by the next one. */
function isPartial(name: string): boolean {
  return /\.partial\/?$/.test(name);
}

/** Every file below a folder, by its path in there. */
function listFiles(reader: Reader, folder: string): string[] {
  return reader
    .list(folder)
    .filter((name) => !isPartial(name))
    .flatMap((name) =>
      name.endsWith("/")
        ? listFiles(reader, `${folder}/${name.slice(0, -1)}`).map((path) => `${name}${path}`)
        : [name],
    );
}
