import { siteSchema, type Site } from "../schema/site.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { readJson } from "./read-json.ts";
import type { Reader } from "./reader.ts";

/** `site.json`, or null with problems. */
export function loadSite(reader: Reader, root: string, log: ProblemLog): Site | null {
  return readJson(reader, `${root}/site.json`, siteSchema, log);
}
