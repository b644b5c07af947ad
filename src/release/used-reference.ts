import { parsePeriod } from "../model/period.ts";
import type { Observation } from "../schema/observation.ts";
import type { Project } from "../schema/project.ts";
import { referencePath, type Draft } from "../check/draft.ts";
import type { Reader } from "../read/reader.ts";
import { scanTable } from "../read/read-table.ts";
import { decodeKnown } from "../read/text-encoding.ts";
import { writeTable } from "./write-table.ts";

/** The reference tables that go into a release, in the order of its data package. */
export const RELEASED_TABLES = [
  "entities",
  "indicators",
  "units",
  "topics",
  "sources",
  "sections",
  "scopes",
  "stages",
  "mechanisms",
  "contradictions",
] as const;
export type ReleasedTable = (typeof RELEASED_TABLES)[number];

/** The codes of each table that the rows use, with the parents of entities, what indicators lead to, and contradictions. */
export function listUsedCodes(
  observations: readonly Observation[],
  projects: Iterable<Project>,
  reference: Draft["reference"],
): Record<ReleasedTable, Set<string>> {
  const used = Object.fromEntries(RELEASED_TABLES.map((table) => [table, new Set()])) as Record<
    ReleasedTable,
    Set<string>
  >;
  const useEntity = (id: string): void => {
    if (used.entities.has(id)) return;
    used.entities.add(id);
    const parent = reference.entities?.get(id)?.parent;
    if (parent) useEntity(parent);
  };
  const useMechanism = (id: string | null): void => {
    if (id === null) return;
    used.mechanisms.add(id);
    const topic = reference.mechanisms?.get(id)?.topic;
    if (topic) used.topics.add(topic);
  };
  for (const { entity, indicator, stage, scope, source } of observations) {
    useEntity(entity);
    used.indicators.add(indicator);
    used.sources.add(source);
    if (stage !== null) used.stages.add(stage);
    if (scope !== null) used.scopes.add(scope);
  }
  for (const { entity, topic, mechanism, stages } of projects) {
    useEntity(entity);
    used.topics.add(topic);
    useMechanism(mechanism);
    for (const stage of stages) {
      used.stages.add(stage.stage);
      used.sources.add(stage.source);
      if (stage.scope !== null) used.scopes.add(stage.scope);
    }
  }
  const ids = new Set(observations.map((observation) => observation.id));
  for (const contradiction of reference.contradictions ?? []) {
    if (contradiction.observations.some((id) => ids.has(id))) used.contradictions.add(contradiction.id);
  }
  for (const id of used.indicators) {
    const indicator = reference.indicators?.get(id);
    if (!indicator) continue;
    used.units.add(indicator.unit);
    used.topics.add(indicator.topic);
    useMechanism(indicator.mechanism);
  }
  // A section belongs to its source: the table is filtered by the source.
  used.sections = used.sources;
  return used;
}

/** The rows of a reference table whose first cell is one of the codes, as canonical CSV with all columns of the table. */
export function filterReference(
  reader: Reader,
  root: string,
  table: ReleasedTable,
  codes: ReadonlySet<string>,
): string {
  const rows: string[][] = [];
  let key = 0;
  const bytes = reader.read(referencePath(root, table)) ?? new Uint8Array();
  scanTable([decodeKnown(bytes)], ({ row, cells }) => {
    if (row === 1) key = cells.indexOf(table === "sections" ? "source" : "id");
    if (row === 1 || codes.has(cells[key] ?? "")) rows.push(cells);
  });
  return writeTable(rows);
}

/** The data file in canonical form: LF, no byte order mark, periods in their one spelling. */
export function canonicalData(file: string, text: string): string {
  if (!file.endsWith(".csv")) return `${text.replace(/\r\n?/g, "\n").trimEnd()}\n`;
  const rows: string[][] = [];
  let period = -1;
  scanTable([text], ({ row, cells }) => {
    if (row === 1) period = cells.indexOf("period");
    if (cells.length === 1 && cells[0] === "") return;
    rows.push(
      row === 1 ? cells : cells.map((cell, index) => (index === period ? (parsePeriod(cell)?.text ?? cell) : cell)),
    );
  });
  return writeTable(rows);
}
