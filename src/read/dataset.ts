import type { DatasetId } from "../schema/codes.ts";
import { observationColumns, TABLE_NAMES, type TableName } from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";
import type { Project } from "../schema/project.ts";
import type { KeyedRow } from "../model/diff.ts";
import { loadDataPackage } from "./datapackage.ts";
import type { DatasetDraft, Draft } from "../check/draft.ts";
import { createFacts } from "../check/facts.ts";
import { validateObservations } from "./observations.ts";
import { keyProjects, keyWholeRows } from "../model/keyed-rows.ts";
import { ProblemLog } from "../check/problem-log.ts";
import { loadProjects } from "./projects.ts";
import { readText } from "./read-bytes.ts";
import type { Reader } from "./reader.ts";
import type { Rejected } from "../check/rejected.ts";

/** Name of the data file of a dataset. */
export function dataFileName(id: DatasetId): "observations.csv" | "projects.json" {
  return id === "project-progress" ? "projects.json" : "observations.csv";
}

/** The working copy, or a released copy, of one dataset. */
export interface DatasetContent {
  package: DatasetDraft["package"];
  columns: string[] | null;
  observations: Observation[];
  rejected: Rejected[];
  projects: Map<string, Project>;
  projectIndexes: Map<string, number>;
}

/** Reads the data package and the data file in a folder, be it the working copy or a release. */
export function loadDatasetContent(
  reader: Reader,
  folder: string,
  id: DatasetId,
  reference: Draft["reference"],
  log: ProblemLog,
  { trusted = false, onProgress }: { trusted?: boolean; onProgress?: Progress | undefined } = {},
): DatasetContent {
  const file = `${folder}/${dataFileName(id)}`;
  const dataPackage = loadDataPackage(reader, folder, log);
  const facts = createFacts(reference);
  if (id === "project-progress") {
    const { indexes, ...content } = loadProjects(reader, file, facts, log, trusted);
    return { package: dataPackage, columns: null, projectIndexes: indexes, ...content };
  }
  const content: DatasetContent = {
    package: dataPackage,
    columns: null,
    observations: [],
    rejected: [],
    projects: new Map(),
    projectIndexes: new Map(),
  };
  const text = readText(reader, file, log);
  if (text === null) {
    content.rejected.push({ dataset: id, fields: {} });
    return content;
  }
  const { columns } = validateObservations(onProgress ? tellProgress(text, file, onProgress) : [text], {
    dataset: id,
    file,
    facts,
    log,
    trusted,
    more: listMoreColumns(dataPackage, id),
    onObservation: (observation) => content.observations.push(observation),
    onRejected: (rejected) => content.rejected.push(rejected),
  });
  return { ...content, columns };
}

/** How far a file is read, in characters. */
export type Progress = (file: string, done: number, total: number) => void;

const PROGRESS_STEP = 1_000_000;

/** A long text in pieces, telling how far the reader has come; a short one as it is. */
function* tellProgress(text: string, file: string, onProgress: Progress): Generator<string> {
  if (text.length <= PROGRESS_STEP) {
    yield text;
    return;
  }
  for (let done = 0; done < text.length; done += PROGRESS_STEP) {
    onProgress(file, done, text.length);
    yield text.slice(done, done + PROGRESS_STEP);
  }
  onProgress(file, text.length, text.length);
}

/**
 * Reads a released folder. What is wrong with it is told by the rules about releases: it was valid when it was frozen, and
 * codes that have gone since are not its fault.
 */
export function loadReleasedContent(reader: Reader, folder: string, id: DatasetId): DatasetContent {
  return loadDatasetContent(reader, folder, id, NO_REFERENCE, new ProblemLog(), { trusted: true });
}

const NO_REFERENCE = Object.fromEntries(TABLE_NAMES.map((table) => [table, null])) as Record<TableName, null>;

/** All rows of a dataset by their keys, for comparison. */
export function keyContent(content: Pick<DatasetContent, "observations" | "projects">): KeyedRow[] {
  return [...keyProjects(content.projects.values()), ...keyWholeRows(content.observations)];
}

/** Columns that the data package describes beyond the standard ones. */
function listMoreColumns(dataPackage: DatasetDraft["package"], id: DatasetId): string[] {
  const standard = observationColumns(id);
  const resource = dataPackage?.resources.find(({ path }) => path === dataFileName(id));
  return (resource?.schema.fields ?? []).map(({ name }) => name).filter((name) => !standard.includes(name));
}
