import type { DatasetId } from "../schema/codes.ts";
import { COLUMN_FIELDS, columnOf, formOf, headersOf, listFields, observationColumns } from "../schema/fields.ts";

/**
 * The columns of the sheet in which figures for a dataset are handed in, in the order of its template. Projects are
 * nested in their file; a sheet has a row for each figure of a stage, under the code of a project that is there already.
 */
export function importColumns(dataset: DatasetId): string[] {
  if (dataset !== "project-progress") return observationColumns(dataset);
  const nested = listFields((form) => form.nested === true);
  const ofFigures = COLUMN_FIELDS.filter((field) => formOf(field).of !== "project");
  return [...nested, ...ofFigures].map((field) => columnOf(field, dataset));
}

/** Columns without which a sheet says nothing; the others have a usual value, or may be empty. */
export const NEEDED_COLUMNS: readonly string[] = listFields(({ needed }) => needed === true).flatMap(headersOf);

/** The columns that hold codes, of a closed list or of a reference table. */
export const CODE_COLUMNS: ReadonlySet<string> = new Set(
  listFields(({ codes, to }) => codes !== undefined || to !== undefined).flatMap(headersOf),
);

/** What a missing column stands for: most figures are results, as they are, exactly. */
export const USUAL_VALUES: Readonly<Record<string, string>> = Object.fromEntries(
  listFields(({ usual }) => usual !== undefined).flatMap((field) =>
    headersOf(field).map((column) => [column, formOf(field).usual ?? ""]),
  ),
);
