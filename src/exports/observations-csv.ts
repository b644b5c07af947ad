import type { Catalogue } from "../model/catalogue.ts";
import { writeTable } from "../release/write-table.ts";
import type { DatasetId } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { excelCsv } from "./excel-csv.ts";
import { exportCells, exportColumns } from "./observation-records.ts";

/** The rows of one dataset as canonical CSV: RFC 4180, `\n`, no byte order mark, decimal strings untouched. */
export function observationsCsv(
  catalogue: Catalogue,
  dataset: DatasetId,
  observations: readonly Observation[],
): string {
  return writeTable([exportColumns(dataset), ...cellsOf(catalogue, observations)]);
}

/** The same rows for Excel and WPS: byte order mark, `\r\n`, formulas made harmless. */
export function observationsExcelCsv(
  catalogue: Catalogue,
  dataset: DatasetId,
  observations: readonly Observation[],
): string {
  return excelCsv(exportColumns(dataset), cellsOf(catalogue, observations));
}

function cellsOf(catalogue: Catalogue, observations: readonly Observation[]): string[][] {
  return observations.map((observation) => exportCells(catalogue, observation));
}
