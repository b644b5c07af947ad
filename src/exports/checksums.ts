import type { Catalogue } from "../load/catalogue.ts";
import { paths } from "../site.ts";

/** `checksums.txt`: every released file with its SHA-256, as `sha256sum --check` reads it from the root of the site. */
export function checksums(catalogue: Catalogue): string {
  const lines = [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.releases.flatMap((release) =>
      Object.entries(release.files).map(
        ([file, sha256]) => `${sha256}  ${paths.releaseFile(dataset.id, release.version, file)}\n`,
      ),
    ),
  );
  return lines.join("");
}
