import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mediaType } from "../src/exports/media-type.ts";
import { LANGS } from "../src/schema/localized.ts";
import { inLanguage } from "../src/site.ts";
import { listFiles, listFrozen } from "./frozen-folders.ts";

const LIST = "charts/checksums.txt";
/** What `metadata.json` cannot know before it is made: its page draws no pictures. */
const MADE_APART = ["chart.png", "og.png", "wechat.html", "pack.zip"];

/**
 * Adds to each `metadata.json` the files at its address that it does not list yet, and writes `charts/checksums.txt`: every
 * file at a frozen address of a chart, the pages apart, with its SHA-256, as `sha256sum --check charts/checksums.txt` reads
 * it in the root of the site. Returns how many there are.
 */
export function listChecksums(folder: string): number {
  const hashOf = createHasher(folder);
  const frozen = listFrozen(folder)
    .flat()
    .map((path) => path.slice(folder.length + 1).replaceAll("\\", "/"));
  for (const own of frozen) completeMetadata(folder, own, hashOf);
  const lines = frozen.flatMap((own) =>
    listFiles(join(folder, own)).map((name) => `${hashOf(`${own}/${name}`)}  ${own}/${name}\n`),
  );
  writeFileSync(join(folder, LIST), lines.join(""));
  return lines.length;
}

/** Hashes files by their path in the site; one with several names is read once. */
function createHasher(folder: string): (path: string) => string {
  const known = new Map<number, string>();
  return (path) => {
    const { ino, nlink } = statSync(join(folder, path));
    const hash =
      (nlink > 1 ? known.get(ino) : undefined) ??
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
    if (nlink > 1) known.set(ino, hash);
    return hash;
  };
}

interface Described {
  files: { address: string; media_type: string; bytes: number; sha256: string }[];
}

/** `own` is a frozen folder without a language, such as `charts/output/1.2.0`. */
function completeMetadata(folder: string, own: string, hashOf: (path: string) => string): void {
  const file = join(folder, own, "metadata.json");
  if (!existsSync(file)) return;
  const described = JSON.parse(readFileSync(file, "utf8")) as Described;
  // Addresses are full where the site has a public one: what stands before the path is that of the files listed.
  const known = described.files.find(({ address }) => address.endsWith(`${own}/data.csv`));
  if (!known) throw new Error(`${file} does not list its data.csv`);
  const base = known.address.slice(0, -`${own}/data.csv`.length);
  const listed = new Set(described.files.map(({ address }) => address));
  for (const name of MADE_APART) {
    for (const path of LANGS.map((lang) => inLanguage(lang, `${own}/${name}`))) {
      if (listed.has(base + path) || !existsSync(join(folder, path))) continue;
      const { size } = statSync(join(folder, path));
      const [address, media_type, sha256] = [base + path, mediaType(name), hashOf(path)];
      described.files.push({ address, media_type, bytes: size, sha256 });
    }
  }
  writeFileSync(file, `${JSON.stringify(described, null, 2)}\n`);
}
