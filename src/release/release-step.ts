import type { Catalogue, ReleaseState } from "../model/catalogue.ts";
import { releaseHistory } from "../read/as-of.ts";
import { nodeReader, type Reader } from "../read/reader.ts";
import type { DatasetId } from "../schema/codes.ts";
import { releaseDifferences, type ReleaseDifferences } from "./release-differences.ts";

/** A release, the one before it, and what it changed besides its rows; the first has nothing to be compared with. */
export interface ReleaseStep {
  state: ReleaseState;
  previous: ReleaseState | null;
  differences: ReleaseDifferences | null;
}

/** One release of a dataset as a step from the one before it. */
export function releaseStep(
  catalogue: Catalogue,
  id: DatasetId,
  version: string,
  reader: Reader = nodeReader,
): ReleaseStep {
  const states = releaseHistory(catalogue, id, reader);
  const index = states.findIndex((each) => each.release.version === version);
  const state = states[index];
  if (!state) throw new Error(`${id}: no release ${version}`);
  const previous = states[index - 1] ?? null;
  const differences = previous && releaseDifferences(id, previous.release.version, version, reader);
  return { state, previous, differences };
}
