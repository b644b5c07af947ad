import { join } from "node:path";
import process from "node:process";
import { diffRows, type Change } from "../model/diff.ts";
import type { DatasetId } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Dataset } from "./catalogue.ts";
import { keyContent, loadReleasedContent, type DatasetContent } from "./dataset.ts";
import { nodeReader, type Reader } from "./reader.ts";

/** What one release holds and how it differs from the one before it; the first differs from nothing. */
export interface ReleaseContent {
  version: string;
  changes: Change[];
  before: Observation[];
  after: Observation[];
}

/** Reads files below the folder of a dataset, byte for byte; throws if one is missing, for the lock has seen it. */
export function datasetReader(id: DatasetId, reader: Reader = nodeReader): (path: string) => Uint8Array {
  const folder = datasetFolder(id);
  return (path) => {
    const bytes = reader.read(`${folder}/${path}`);
    if (!bytes) throw new Error(`${folder}/${path} is missing`);
    return bytes;
  };
}

const known = new WeakMap<Dataset, ReleaseContent[]>();

/** Every release of a dataset, the oldest first; read once, for a release never changes. */
export function releaseContents(dataset: Dataset, reader: Reader = nodeReader): ReleaseContent[] {
  const contents = known.get(dataset) ?? readReleases(dataset, reader);
  known.set(dataset, contents);
  return contents;
}

function readReleases(dataset: Dataset, reader: Reader): ReleaseContent[] {
  const frozen = dataset.releases.map(({ version }) => readFrozen(reader, dataset.id, version));
  return dataset.releases.map(({ version }, index) => {
    const [before, after] = [frozen[index - 1], frozen[index]];
    return {
      version,
      changes: diffRows(before ? keyContent(before) : [], after ? keyContent(after) : []),
      before: before?.observations ?? [],
      after: after?.observations ?? [],
    };
  });
}

function readFrozen(reader: Reader, id: DatasetId, version: string): DatasetContent {
  return loadReleasedContent(reader, `${datasetFolder(id)}/releases/${version}`, id);
}

function datasetFolder(id: DatasetId): string {
  return join(process.env["PARK_DATA"] ?? join(process.cwd(), "data"), "datasets", id);
}
