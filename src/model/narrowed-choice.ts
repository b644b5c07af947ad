import { SELECTED_KINDS, type PeriodRange, type SelectedKind } from "../schema/selected-time.ts";
import type { Measure } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Entity } from "../schema/reference.ts";
import { MOST_ROWS } from "./arrange.ts";
import { chosenRows, type Choice } from "./choice.ts";
import { seriesOf, type Series } from "./series.ts";

/** From so many times on a series is a long one, of which a part is shown first. */
const LONG = 12;

/** So many steps of projects are shown first. */
const FIRST_STEPS = 30;

/** How many of the newest periods are shown first, by their kind: two years or three; what is yearly is shown whole. */
const FIRST_SHOWN: Partial<Record<SelectedKind, number>> = { month: 24, ytd: 24, quarter: 12 };

/**
 * A settled choice that says nothing of time, in a record of long series, made narrow enough for a picture: one measure, one
 * kind of period and the newest of these, and the parts without the whole that would dwarf them. A short record, and a choice
 * that says which times it means, stay as they are.
 */
export function narrowChoice(
  choice: Choice,
  observations: readonly Observation[],
  entities: ReadonlyMap<string, Entity>,
): Choice {
  if (choice.time !== undefined || choice.only.period !== undefined) return choice;
  const rows = chosenRows(choice, observations);
  const isLong = ({ kind, rows: own }: Series): boolean => kind !== "span" && own.length >= LONG;
  if (!seriesOf(rows).some(isLong)) {
    const projects = choice.only.project ? null : fewProjects(rows);
    return projects ? { ...choice, only: { ...choice.only, project: projects } } : choice;
  }
  const measure = choice.only.measure ? null : mainMeasure(rows);
  const measured = measure === null ? rows : rows.filter((row) => row.measure === measure);
  const time = mainTime(measured);
  if (!time) return choice;
  const bodies = choice.only.entity || measure !== "level" ? null : partsAlone(measured, entities);
  return {
    ...choice,
    only: { ...choice.only, ...(bodies && { entity: bodies }), ...(measure !== null && { measure: [measure] }) },
    time,
  };
}

/** Steps of more projects than can be read: the first projects whose steps can; null where all can, or there are no projects. */
function fewProjects(rows: readonly Observation[]): string[] | null {
  if (rows.length <= MOST_ROWS || rows.some(({ project }) => project === null)) return null;
  const kept: string[] = [];
  let count = 0;
  for (const [project, own] of Map.groupBy(rows, ({ project: id }) => id ?? "")) {
    if (count + own.length > FIRST_STEPS) break;
    kept.push(project);
    count += own.length;
  }
  return kept.length > 0 ? kept : null;
}

/** The newest periods of one kind: as many as are shown first. */
export function firstShown(kind: SelectedKind): PeriodRange {
  const last = FIRST_SHOWN[kind];
  return last === undefined ? { kind } : { kind, last };
}

/** The level if there is one, else the measure of the first row. */
function mainMeasure(rows: readonly Observation[]): Measure | null {
  return rows.find(({ measure }) => measure === "level")?.measure ?? rows[0]?.measure ?? null;
}

/** The kind of period of which there is most; months before years to date where there is as much of both. */
function mainTime(rows: readonly Observation[]): PeriodRange | null {
  const series = seriesOf(rows.filter(({ role }) => role === "actual"));
  const counted = SELECTED_KINDS.map((kind) => ({
    kind,
    count: series.reduce((sum, each) => sum + (each.kind === kind ? each.rows.length : 0), 0),
  }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? firstShown(most.kind) : null;
}

/** The bodies without those that others of them are parts of; null where that leaves nothing to compare, or changes nothing. */
function partsAlone(rows: readonly Observation[], entities: ReadonlyMap<string, Entity>): string[] | null {
  const all = [...new Set(rows.map(({ entity }) => entity))];
  const wholes = new Set(all.map((id) => entities.get(id)?.parent));
  const parts = all.filter((id) => !wholes.has(id));
  return parts.length > 1 && parts.length < all.length ? parts : null;
}
