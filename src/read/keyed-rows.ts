import { OBSERVATION_COLUMNS, type Observation } from "../schema/observation.ts";
import type { Project } from "../schema/project.ts";
import type { KeyedRow } from "../model/diff.ts";

/** Observations as rows to compare, with the cells of columns behind the standard ones, which no chart shows. */
export function keyWholeRows(observations: readonly Observation[]): KeyedRow[] {
  return keyObservations(observations).map(({ id, cells }, index) => ({
    id,
    cells: new Map([...cells, ...Object.entries(observations[index]?.more ?? {})]),
  }));
}

/** Observations as rows to compare: the standard cells that do not belong to the key. */
export function keyObservations(observations: readonly Observation[]): KeyedRow[] {
  return observations.map((observation) => ({
    id: observation.id,
    cells: new Map(
      OBSERVATION_COLUMNS.filter((column) => !KEY_COLUMNS.has(column)).map((column) => [
        column,
        cellOf(observation, column),
      ]),
    ),
  }));
}

/** What a project file says of a project besides its stages: those are observations, milestones included. */
export function keyProjects(projects: Iterable<Project>): KeyedRow[] {
  return [...projects].map(({ id, stages: _stages, ...project }) => ({ id, cells: toCells(project) }));
}

const KEY_COLUMNS: ReadonlySet<string> = new Set(["entity", "indicator", "period", "measure", "role", "scope"]);

function cellOf(observation: Observation, column: string): string {
  const cells: Record<string, string | null | undefined> = {
    value: observation.value,
    upper: observation.upper,
    qualifier: observation.qualifier,
    status: observation.status,
    price_basis: observation.priceBasis,
    source: observation.source,
    locator: observation.locator,
    note_zh: observation.note?.zh,
    note_en: observation.note?.en,
    qualifier_word: observation.qualifierWord,
  };
  return cells[column] ?? "";
}

function toCells(record: Record<string, unknown>): Map<string, string> {
  return new Map(
    Object.entries(record).flatMap(([field, value]): [string, string][] => {
      if (typeof value === "object" && value !== null) {
        return Object.entries(value).map(([lang, text]) => [`${field}_${lang}`, String(text)]);
      }
      return [[field, value === null || value === undefined ? "" : String(value)]];
    }),
  );
}
