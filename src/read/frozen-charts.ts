import * as z from "zod";
import { chartSpecSchema, type ChartSpec } from "../schema/chart.ts";
import type { Reader } from "./reader.ts";

/** The specifications of charts that are frozen with a release; the first releases have none. */
export const CHARTS_FILE = "charts.json";

const frozenChartsSchema = z.record(z.string(), chartSpecSchema);

/** `charts.json` of a release: its charts by slug, in the order of their slugs. */
export function writeFrozenCharts(charts: Iterable<ChartSpec>): string {
  const specs = [...charts].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const bySlug = specs.map(({ slug, $schema: _schema, ...spec }) => [slug, spec] as const);
  return `${JSON.stringify(Object.fromEntries(bySlug), null, 2)}\n`;
}

/**
 * The charts frozen in a released folder, by slug; null for a release from before charts were frozen. Throws where the
 * file is there and cannot be read: the schema of charts must go on reading what it once wrote.
 */
export function readFrozenCharts(reader: Reader, folder: string): Map<string, ChartSpec> | null {
  const file = `${folder}/${CHARTS_FILE}`;
  const bytes = reader.read(file);
  if (!bytes) return null;
  const found = frozenChartsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!found.success) throw new Error(`${file}: ${z.prettifyError(found.error)}`);
  return new Map(Object.entries(found.data).map(([slug, spec]) => [slug, { ...spec, slug }]));
}
