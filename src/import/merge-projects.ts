import { columnOf, FIGURE_FIELDS, formOf, type Field } from "../schema/fields.ts";
import { figureSchema } from "../schema/project.ts";
import type { ImportedRow } from "./plan-import.ts";
import type { Merge } from "./merge-rows.ts";

const DATASET = "project-progress";

type Json = Record<string, unknown>;

/**
 * Puts imported figures into `projects.json`, under the stage of the project with the same role, period and scope; a
 * stage that is not there yet is added. A row without an indicator is a bare stage. Projects themselves are never made.
 */
export function mergeProjects(text: string, imported: readonly ImportedRow[]): Merge {
  const file = JSON.parse(text) as { projects: Json[] };
  const rows = imported.map((row): Merge["rows"][number] => {
    const before = JSON.stringify(file);
    const isNew = mergeFigure(file.projects, row.cells);
    return { row, fate: isNew ? "added" : JSON.stringify(file) === before ? "unchanged" : "replaced" };
  });
  return { text: `${JSON.stringify(file, null, 2)}\n`, rows };
}

/** True if the figure, or the bare stage, was not there before. */
function mergeFigure(projects: readonly Json[], cells: ReadonlyMap<string, string>): boolean {
  const cell = (column: string): string => cells.get(column) ?? "";
  const project = projects.find(({ id }) => id === cell("project"));
  if (!project) return false;
  const stages = listOf(project, "stages");
  const found = stages.find(
    (each) =>
      each["stage"] === cell("stage") &&
      each["role"] === cell("role") &&
      each["period"] === cell("period") &&
      (each["scope"] ?? "") === cell("scope"),
  );
  const stage = found ?? {
    stage: cell("stage"),
    role: cell("role"),
    period: cell("period"),
    ...optional("scope", cell("scope")),
    // Here to stand before the source, as in the rest of the file.
    ...(cell("indicator") === "" ? {} : { figures: [] }),
  };
  stage["source"] = cell("source");
  stage["locator"] = cell("locator");
  if (!found) stages.push(stage);
  const note = cell("note_zh") === "" ? null : { zh: cell("note_zh"), en: cell("note_en") };
  if (cell("indicator") === "") {
    if (note) stage["note"] = note;
    return !found;
  }
  // What is said of the stage is said of its figures, and not repeated.
  const isOfStage = note !== null && JSON.stringify(stage["note"]) === JSON.stringify(note);
  const figures = listOf(stage, "figures");
  const figure: Json = {
    ...Object.fromEntries(FIGURE_FIELDS.flatMap((field) => writeField(field, cell(columnOf(field, DATASET))))),
    ...(note === null || isOfStage ? {} : { note }),
  };
  const at = figures.findIndex(
    (each) => each["indicator"] === figure["indicator"] && (each["measure"] ?? "level") === cell("measure"),
  );
  if (at === -1) figures.push(figure);
  else if (!isSameFigure(figures[at] ?? {}, figure)) figures[at] = figure;
  return at === -1;
}

/** What the file writes of a field: nothing where it is empty or usual, but always whether there is a value. */
function writeField(field: Field, text: string): [key: string, value: string | null][] {
  if (field === "value") return [[field, text || null]];
  return text === "" || text === formOf(field).usual ? [] : [[columnOf(field, DATASET), text]];
}

/** Keys may stand in another order, and defaults may be written out. */
function isSameFigure(a: Json, b: Json): boolean {
  const full = (figure: Json): string => {
    const { data, success } = figureSchema.safeParse(figure);
    return JSON.stringify(success ? data : figure);
  };
  return full(a) === full(b);
}

function optional(key: string, text: string): Json {
  return text === "" ? {} : { [key]: text };
}

function listOf(record: Json, key: string): Json[] {
  const list = record[key];
  if (Array.isArray(list)) return list as Json[];
  const made: Json[] = [];
  record[key] = made;
  return made;
}
