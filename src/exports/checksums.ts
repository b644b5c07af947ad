import type { Catalogue } from "../model/catalogue.ts";
import { sha256 } from "../read/releases.ts";
import type { DatasetId } from "../schema/codes.ts";
import { paths } from "../site.ts";
import { releaseZip } from "./release-zip.ts";

/**
 * `checksums.txt`: every released file with its SHA-256, the packed ones included, as `sha256sum --check` reads it from the
 * root of the site. `readerOf` gives the files of a dataset.
 */
export function checksums(catalogue: Catalogue, readerOf: (id: DatasetId) => (path: string) => Uint8Array): string {
  const lines = [...catalogue.datasets.values()].flatMap(({ id, releases }) =>
    releases.flatMap((release) => [
      ...Object.entries(release.files).map(
        ([file, hash]) => `${hash}  ${paths.releaseFile(id, release.version, file)}\n`,
      ),
      `${sha256(releaseZip(release, readerOf(id)))}  ${paths.releaseZip(id, release.version)}\n`,
    ]),
  );
  return lines.join("");
}
