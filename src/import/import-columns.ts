import type { DatasetId } from "../schema/codes.ts";
import { observationColumns } from "../schema/observation.ts";

/**
 * The columns of the sheet in which figures for a dataset are handed in, in the order of its template. Projects are
 * nested in their file; a sheet has a row for each figure of a stage, under the code of a project that is there already.
 */
export function importColumns(dataset: DatasetId): string[] {
  const columns = observationColumns(dataset);
  if (dataset !== "project-progress") return columns;
  return ["project", "stage", ...columns.filter((column) => column !== "entity")];
}

/** Columns without which a sheet says nothing; the others have a usual value, or may be empty. */
export const NEEDED_COLUMNS: readonly string[] = [
  "project",
  "stage",
  "entity",
  "indicator",
  "tier",
  "period",
  "value",
  "source",
  "locator",
];

/** What a missing column stands for: most figures are results, as they are, exactly. */
export const USUAL_VALUES: Readonly<Record<string, string>> = {
  measure: "level",
  role: "actual",
  qualifier: "exact",
  status: "A",
};
