import { DATASETS, type DatasetId } from "../schema/codes.ts";
import type { Problem } from "../schema/problem.ts";
import { diffRows } from "../model/diff.ts";
import { acknowledge, loadAcknowledgements } from "./acknowledgements.ts";
import type { Catalogue, Dataset } from "../model/catalogue.ts";
import { loadBriefings, loadEditions } from "./briefings.ts";
import { loadCharts } from "./charts.ts";
import { RULES } from "../check/rules/index.ts";
import { dataFileName, keyContent, loadDatasetContent, loadReleasedContent, type Progress } from "./dataset.ts";
import { hasAllTables, type DatasetDraft, type Draft } from "../check/draft.ts";
import { ProblemLog, sortProblems } from "../check/problem-log.ts";
import { loadEvents } from "./events.ts";
import { locateInJson } from "./locate-in-json.ts";
import { nodeReader, type Reader } from "./reader.ts";
import { loadReference } from "./reference.ts";
import { loadReleases } from "./releases.ts";
import { loadSite } from "./site.ts";

export interface LoadOptions {
  /** What to read with; the real files by default. */
  reader?: Reader;
  /** What each kind of chart demands, from `src/charts/`; without it those demands are not checked. */
  needs?: Draft["needs"];
  /** `YYYY-MM-DD`: the day on which figures are judged; that of the newest release by default. */
  clock?: string;
  /** Told how far a long data file is read. */
  onProgress?: Progress | undefined;
}

export interface Loaded {
  /** Null if there is an error. */
  catalogue: Catalogue | null;
  /** Errors, warnings and notes, by file and row. */
  problems: Problem[];
}

/**
 * Reads everything below `root` (the folder `data/`), checks it, and returns the catalogue, or what is wrong with it.
 * Never throws because of what the files hold, and never stops at the first mistake.
 */
export function loadCatalogue(root: string, options: LoadOptions = {}): Loaded {
  const { draft, problems } = loadDraft(root, options);
  const { reader = nodeReader } = options;
  const datasets = new Map<DatasetId, Dataset>();
  for (const [id, found] of draft.datasets) {
    const dataset = describeDataset(reader, draft, found);
    if (dataset) datasets.set(id, dataset);
  }
  const isSound = problems.every(({ severity }) => severity !== "error");
  return { catalogue: isSound ? complete(reader, draft, datasets, problems) : null, problems };
}

/** Everything that could be read, right or wrong, and what is wrong with it. For commands that work on a part of it. */
export function loadDraft(
  root: string,
  { reader = nodeReader, needs = {}, clock, onProgress }: LoadOptions = {},
): { draft: Draft; problems: Problem[] } {
  const log = new ProblemLog();
  const folder = root.length > 1 ? root.replace(/\/+$/, "") : root;
  const draft = { ...readDraft(reader, folder, needs, log, onProgress), clock: clock ?? null };
  for (const rule of RULES) log.addAll(rule.check?.(draft) ?? []);
  return { draft, problems: judge(reader, draft, log) };
}

/** The problems with what people have judged of them. */
function judge(reader: Reader, { root, reference }: Draft, log: ProblemLog): Problem[] {
  const acknowledgements = loadAcknowledgements(reader, root, log);
  const { contradictions } = reference;
  const { problems, unused } = acknowledge(log.list(), acknowledgements, contradictions ?? [], root);
  // Without the contradictions nothing can be said of what rests on them.
  return sortProblems(locateInJson(reader, [...problems, ...(contradictions === null ? [] : unused)]));
}

function readDraft(
  reader: Reader,
  root: string,
  needs: Draft["needs"],
  log: ProblemLog,
  onProgress: Progress | undefined,
): Draft {
  const { reference, rows } = loadReference(reader, root, log);
  const site = loadSite(reader, root, log);
  const { charts, slugs } = loadCharts(reader, root, log);
  const draft: Draft = {
    root,
    reference,
    rows,
    site,
    datasets: new Map(),
    observations: [],
    rejected: [],
    projects: new Map(),
    charts,
    chartSlugs: slugs,
    events: loadEvents(reader, root, log),
    briefings: loadBriefings(reader, root, log),
    needs,
    clock: null,
  };
  for (const id of DATASETS) {
    const folder = `${root}/datasets/${id}`;
    const content = loadDatasetContent(reader, folder, id, reference, log, { onProgress });
    const { package: dataPackage, columns } = content;
    draft.datasets.set(id, {
      id,
      folder,
      file: `${folder}/${dataFileName(id)}`,
      package: dataPackage,
      columns,
      ...loadReleases(reader, folder, log),
    });
    for (const observation of content.observations) draft.observations.push(observation);
    draft.rejected.push(...content.rejected.slice(0, MOST_REJECTED));
    if (content.projects.size > 0) {
      draft.projects = content.projects;
      rows.set("projects", content.projectIndexes);
    }
  }
  return draft;
}

/** The rejected rows only serve to keep charts from being blamed; a file of nothing but errors needs no more of them. */
const MOST_REJECTED = 1000;

function describeDataset(reader: Reader, draft: Draft, found: DatasetDraft): Dataset | null {
  const { id, package: dataPackage, releases, file } = found;
  if (!dataPackage || !releases) return null;
  return {
    id,
    package: dataPackage,
    title: { zh: dataPackage.title, en: dataPackage.title_en },
    description: { zh: dataPackage.description, en: dataPackage.description_en },
    file: file.slice(found.folder.length + 1),
    releases,
    version: releases.at(-1)?.version ?? null,
    changed: hasChanged(reader, draft, found),
  };
}

/** True if the working copy says something that the last release does not. Line ends and the order of rows say nothing. */
function hasChanged(reader: Reader, draft: Draft, { id, folder, columns, releases }: DatasetDraft): boolean {
  const version = releases?.at(-1)?.version;
  if (version === undefined) return true;
  const released = loadReleasedContent(reader, `${folder}/releases/${version}`, id);
  const working = {
    observations: draft.observations.filter(({ dataset }) => dataset === id),
    projects: id === "project-progress" ? draft.projects : new Map(),
  };
  return (
    released.columns?.join() !== columns?.join() ||
    released.rejected.length > 0 ||
    diffRows(keyContent(released), keyContent(working)).length > 0
  );
}

function complete(
  reader: Reader,
  draft: Draft,
  datasets: Map<DatasetId, Dataset>,
  problems: readonly Problem[],
): Catalogue | null {
  const { site, reference } = draft;
  if (!site || !hasAllTables(reference)) return null;
  const catalogue: Catalogue = {
    site,
    ...reference,
    datasets,
    observations: draft.observations,
    projects: draft.projects,
    charts: draft.charts,
    events: draft.events,
    findings: problems.map((problem) => relocate(problem, draft.root)),
    editions: new Map(),
  };
  catalogue.editions = loadEditions(reader, draft.root, catalogue, draft.briefings);
  return catalogue;
}

/** The same problem with its path below `data/`: where the folder stands on this machine is nobody's business. */
function relocate(problem: Problem, root: string): Problem {
  const strip = (text: string): string => (text.startsWith(root) ? `data${text.slice(root.length)}` : text);
  const { file, message } = problem;
  return { ...problem, file: strip(file), message: { zh: strip(message.zh), en: strip(message.en) } };
}
