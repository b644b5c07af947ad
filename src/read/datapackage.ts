import { dataPackageSchema } from "../schema/datapackage.ts";
import type { DataPackage } from "../model/catalogue.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { readJson } from "./read-json.ts";
import type { Reader } from "./reader.ts";

/** `datapackage.json` of a dataset, or null with problems. What it says about the data is held by `checks/package-*`. */
export function loadDataPackage(reader: Reader, folder: string, log: ProblemLog): DataPackage | null {
  return readJson(reader, `${folder}/datapackage.json`, dataPackageSchema, log);
}
