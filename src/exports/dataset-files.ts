import type { ReleaseState, Catalogue, Dataset } from "../model/catalogue.ts";
import { changesCsv } from "./changes-csv.ts";
import { observationsExcelCsv } from "./observations-csv.ts";
import { templateXlsx } from "./template-xlsx.ts";
import { versionsJson } from "./versions-json.ts";

/** Reads a file below the folder of a dataset; the bytes are published as they are. */
export type ReadFile = (path: string) => Uint8Array;

/**
 * Every file that stands at `data/<dataset>/`, by name: the data and its description as the working copy has them, the
 * edition for spreadsheets, and what the releases changed. The frozen folders are not among them.
 */
export function datasetFiles(
  catalogue: Catalogue,
  dataset: Dataset,
  read: ReadFile,
  states: readonly ReleaseState[],
): Map<string, Uint8Array> {
  const rows = catalogue.observations.filter((row) => row.dataset === dataset.id);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const releases = states.map(({ release, changes }) => ({ version: release.version, changes }));
  return new Map([
    [dataset.file, read(dataset.file)],
    [`${dataset.id}.excel.csv`, encode(observationsExcelCsv(catalogue, dataset.id, rows))],
    ["template.xlsx", templateXlsx(catalogue, dataset)],
    ["datapackage.json", read("datapackage.json")],
    ["versions.json", encode(versionsJson(dataset, states))],
    ["changes.csv", encode(changesCsv(releases))],
  ]);
}
