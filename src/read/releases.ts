import { createHash } from "node:crypto";
import { releasesFileSchema, type Release } from "../schema/release.ts";
import type { CommittedRelease, DatasetDraft } from "../check/draft.ts";
import type { ProblemLog } from "../check/problem-log.ts";
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
): Pick<DatasetDraft, "releases" | "committed" | "releasedFiles"> {
  const releasedFiles = new Map<string, string | null>();
  const committed = listCommitted(reader, folder);
  const pending = listPending(reader, folder);
  for (const path of listFiles(reader, `${folder}/releases`)) {
    const top = path.split("/", 1)[0] ?? "";
    if (path === "releases.json" || isPartial(top) || pending.has(top)) continue;
    if (path.endsWith("/")) {
      releasedFiles.set(path, null);
      continue;
    }
    const bytes = readBytes(reader, `${folder}/releases/${path}`, log);
    releasedFiles.set(path, bytes && sha256(bytes));
  }
  const hasReleases = reader
    .list(`${folder}/releases`)
    .some((name) => !isPartial(name) && !pending.has(name.replace("/", "")));
  if (!hasReleases) return { releases: [], committed, releasedFiles };
  const file = readJson(reader, `${folder}/releases/releases.json`, releasesFileSchema, log);
  return { releases: file && file.releases, committed, releasedFiles };
}

/**
 * The release that the history has first at each place of the list. What a later commit puts there instead is a change of
 * history, and one that is undone again leaves no trace.
 */
function listCommitted(reader: Reader, folder: string): CommittedRelease[] {
  const first: CommittedRelease[] = [];
  for (const { commit, text } of reader.committed?.(folder, "releases/releases.json") ?? []) {
    for (const release of parseReleases(text)?.slice(first.length) ?? []) first.push({ commit, release });
  }
  return first;
}

/** The list that takes the place of `releases.json` in the last step of a release; it lies about only after an interruption. */
export const PENDING_LIST = ".releases.json.partial";

/** Versions whose folder has its name already while the list does not name it yet: a release that was interrupted. */
function listPending(reader: Reader, folder: string): Set<string> {
  const versionsIn = (name: string): string[] => {
    const bytes = reader.read(`${folder}/releases/${name}`);
    const releases = parseReleases(bytes && new TextDecoder("utf-8").decode(bytes));
    return releases?.map(({ version }) => version) ?? [];
  };
  const pending = new Set(versionsIn(PENDING_LIST));
  for (const version of pending.size > 0 ? versionsIn("releases.json") : []) pending.delete(version);
  return pending;
}

/** The releases in a text; null if it is none. */
function parseReleases(text: string | null): Release[] | null {
  if (text === null) return null;
  try {
    return releasesFileSchema.safeParse(JSON.parse(text)).data?.releases ?? null;
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Left behind beside the releases by an interrupted one: no release, and taken away by the next one. */
function isPartial(name: string): boolean {
  return /\.partial\/?$/.test(name);
}

/** Every file below a folder by its path in there, and every folder that holds nothing, with `/` behind. */
function listFiles(reader: Reader, folder: string): string[] {
  return reader.list(folder).flatMap((name) => {
    if (!name.endsWith("/")) return [name];
    const inside = listFiles(reader, `${folder}/${name.slice(0, -1)}`);
    return inside.length === 0 ? [name] : inside.map((path) => `${name}${path}`);
  });
}
