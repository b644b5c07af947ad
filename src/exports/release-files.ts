import type { Dataset } from "../model/catalogue.ts";
import type { Release } from "../schema/release.ts";
import { releaseZipName } from "../site.ts";
import type { ReadFile } from "./dataset-files.ts";
import { releaseZip } from "./release-zip.ts";

/** Every file that stands at `data/<dataset>/<version>/`, by name: the frozen ones byte for byte, and all of them packed. */
export function releaseFiles(dataset: Dataset, release: Release, read: ReadFile): Map<string, Uint8Array> {
  const frozen = Object.keys(release.files).map((name) => [name, read(`releases/${release.version}/${name}`)] as const);
  return new Map([...frozen, [releaseZipName(dataset.id, release.version), releaseZip(release, read)] as const]);
}
