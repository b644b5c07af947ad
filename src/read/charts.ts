import { chartSpecSchema, type ChartSpec } from "../schema/chart.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { readJson } from "./read-json.ts";
import type { Reader } from "./reader.ts";

/** `charts/*.json` by slug, and the slugs of all files, those that could not be read included. */
export function loadCharts(
  reader: Reader,
  root: string,
  log: ProblemLog,
): { charts: Map<string, ChartSpec>; slugs: string[] } {
  const charts = new Map<string, ChartSpec>();
  const slugs: string[] = [];
  for (const name of reader.list(`${root}/charts`)) {
    const file = `${root}/charts/${name}`;
    const slug = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/.exec(name)?.[1];
    if (slug === undefined) {
      log.add("bad-file-name", { file }, name);
      continue;
    }
    slugs.push(slug);
    const spec = readJson(reader, file, chartSpecSchema, log);
    if (spec) charts.set(slug, { ...spec, slug });
  }
  return { charts, slugs };
}
