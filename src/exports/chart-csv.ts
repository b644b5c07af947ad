import type { Catalogue } from "../model/catalogue.ts";
import { selectRows } from "../model/select.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { observationsCsv, observationsExcelCsv } from "./observations-csv.ts";

/** The rows that a chart draws, in the order in which it draws them. */
export function chartCsv(catalogue: Catalogue, spec: ChartSpec): string {
  const rows = selectRows(spec, catalogue.observations).map((row) => row.observation);
  return observationsCsv(catalogue, spec.dataset, rows);
}

/** The same rows as Excel and WPS open them without damage. */
export function chartExcelCsv(catalogue: Catalogue, spec: ChartSpec): string {
  const rows = selectRows(spec, catalogue.observations).map((row) => row.observation);
  return observationsExcelCsv(catalogue, spec.dataset, rows);
}
