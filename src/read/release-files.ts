import { join } from "node:path";
import type { DatasetId } from "../schema/codes.ts";
import { dataFolder } from "./data-folder.ts";
import { nodeReader, type Reader } from "./reader.ts";

/** Reads files below the folder of a dataset, byte for byte; throws if one is missing, for the lock has seen it. */
export function datasetReader(id: DatasetId, reader: Reader = nodeReader): (path: string) => Uint8Array {
  const folder = datasetFolder(id);
  return (path) => {
    const bytes = reader.read(`${folder}/${path}`);
    if (!bytes) throw new Error(`${folder}/${path} is missing`);
    return bytes;
  };
}

/** The folder of a dataset in a record: in that which the site is built from, unless told otherwise. */
export function datasetFolder(id: DatasetId, root: string = dataFolder()): string {
  return join(root, "datasets", id);
}
