import { COLUMN_FIELDS, columnOf, formOf } from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";
import type { Project } from "../schema/project.ts";
import { cellText } from "./cell-text.ts";
import type { KeyedRow } from "./diff.ts";

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
    cells: new Map(COMPARED.map(([field, column]) => [column, cellText(observation, field)])),
  }));
}

/** What a project file says of a project besides its stages: those are observations, milestones included. */
export function keyProjects(projects: Iterable<Project>): KeyedRow[] {
  return [...projects].map(({ id, stages: _stages, ...project }) => ({ id, cells: toCells(project) }));
}

/** A column is called the same in the differences of every dataset. */
const COMPARED = COLUMN_FIELDS.filter((field) => !formOf(field).key).map(
  (field) => [field, columnOf(field, "park-indicators")] as const,
);

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
