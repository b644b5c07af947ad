import type { DatasetId } from "../schema/codes.ts";
import { RELEASED_TABLES } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import type { Release } from "../schema/release.ts";
import { smallestBump, type ReleaseShape } from "../model/bump.ts";
import { countChanges, diffRows, type Change } from "../model/diff.ts";
import { comparePeriods, parsePeriod } from "../model/period.ts";
import { bumpVersion, compareBumps, type Bump } from "../model/semver.ts";
import { dataFileName, keyContent, loadReleasedContent } from "../read/dataset.ts";
import type { Draft } from "../check/draft.ts";
import { CHARTS_FILE, readFrozenCharts, writeFrozenCharts } from "../read/frozen-charts.ts";
import type { Reader } from "../read/reader.ts";
import { writeReleasePackage } from "./release-package.ts";
import { shapeOf } from "./release-shape.ts";
import { sha256 } from "../read/releases.ts";
import { decodeKnown } from "../read/text-encoding.ts";
import { canonicalData, filterReference, listUsedCodes } from "./used-reference.ts";
import { writeTable } from "./write-table.ts";

export interface ReleaseRequest {
  dataset: DatasetId;
  /** The step asked for; the smallest allowed one if left out. */
  bump?: Bump;
  reason: Localized;
  /** `YYYY-MM-DD` */
  date: string;
}

/** A release that may be made: its entry in `releases.json`, and every file of its folder by path. */
export interface ReleasePlan {
  release: Release;
  files: Map<string, string>;
  changes: Change[];
  /** Why the step may not be smaller. */
  because: Localized;
}

/** Why no release can be made. */
export interface Refusal {
  refusal: Localized;
}

/** Works out the next release of a dataset from the difference to the last one. Writes nothing. */
export function planRelease(reader: Reader, draft: Draft, request: ReleaseRequest): ReleasePlan | Refusal {
  const { dataset: id, reason, date } = request;
  const dataset = draft.datasets.get(id);
  if (!dataset?.package || !dataset.releases) return refuse(`${id} 无法读取。`, `${id} cannot be read.`);
  const last = dataset.releases.at(-1);
  if (last && date < last.date) {
    return refuse(
      `日期 ${date} 早于上一版本的 ${last.date}。`,
      `The date ${date} is before the last release (${last.date}).`,
    );
  }
  const observations = draft.observations.filter((observation) => observation.dataset === id);
  const projects = id === "project-progress" ? draft.projects : new Map<never, never>();
  if (observations.length === 0) return refuse(`${id} 没有数据。`, `${id} has no rows.`);
  const used = listUsedCodes(observations, projects.values(), draft.reference);
  const reference = new Map(
    RELEASED_TABLES.map((table) => [table, filterReference(reader, draft.root, table, used[table])] as const),
  );
  const charts = new Map([...draft.charts].filter(([, spec]) => spec.dataset === id));
  const path = dataset.file.slice(dataset.folder.length + 1);
  const working = readPackage(reader, dataset.folder);
  const lastFolder = last && `${dataset.folder}/releases/${last.version}`;
  const before = lastFolder ? loadReleasedContent(reader, lastFolder, id) : null;
  const changes = diffRows(before ? keyContent(before) : [], keyContent({ observations, projects }));
  const step =
    lastFolder && before
      ? smallestBump(
          shapeOfRelease(reader, lastFolder, id, before.columns),
          shapeOf({ columns: dataset.columns, dataPackage: working, path, reference, charts }),
          changes,
        )
      : { bump: null, because: { zh: "首次发布", en: "first release" } };
  if (!step) return refuse(`与 ${last?.version} 相比没有变化。`, `Nothing has changed since ${last?.version}.`);
  if (step.bump && request.bump && compareBumps(request.bump, step.bump) < 0) {
    return refuse(
      `变化（${step.because.zh}）至少需要 ${step.bump}，不能用 ${request.bump}。`,
      `The change (${step.because.en}) needs ${step.bump} or more; ${request.bump} is too small.`,
    );
  }
  const bump = step.bump && (request.bump ?? step.bump);
  const version = last && bump ? bumpVersion(last.version, bump) : "1.0.0";
  const data = { path, text: canonicalData(path, readAll(reader, dataset.file)) };
  const changesText = writeTable([
    ["change", "id", "field", "old", "new"],
    ...changes.map(({ change, id: row, field, old, new: now }) => [change, row, field, old, now]),
  ]);
  const chartsText = writeFrozenCharts(charts.values());
  const files = new Map([
    [path, data.text],
    ["changes.csv", changesText],
    [CHARTS_FILE, chartsText],
    ...[...reference].map(([table, text]) => [`reference/${table}.csv`, text] as const),
    [
      "datapackage.json",
      writeReleasePackage({
        ...{ working, version, date, data, reference },
        changes: changesText,
        charts: { path: CHARTS_FILE, text: chartsText },
      }),
    ],
  ]);
  return {
    release: {
      version,
      date,
      vintage: latestSourceDate(draft, used.sources),
      bump: bump ?? "initial",
      reason,
      rows: observations.length,
      changes: countChanges(changes),
      files: Object.fromEntries(
        [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [name, sha256(text)]),
      ),
    },
    files,
    changes,
    because: step.because,
  };
}

function refuse(zh: string, en: string): Refusal {
  return { refusal: { zh, en } };
}

/** What a script may rely on in a released folder, whose headers are known already. */
export function shapeOfRelease(
  reader: Reader,
  folder: string,
  id: DatasetId,
  columns: readonly string[] | null,
): ReleaseShape {
  return shapeOf({
    columns,
    dataPackage: readPackage(reader, folder),
    path: dataFileName(id),
    reference: readReference(reader, folder),
    charts: readFrozenCharts(reader, folder),
  });
}

/** A data package that validation has read before. */
function readPackage(reader: Reader, folder: string): Record<string, unknown> {
  return JSON.parse(readAll(reader, `${folder}/datapackage.json`)) as Record<string, unknown>;
}

function readReference(reader: Reader, folder: string): Map<string, string> {
  return new Map(
    RELEASED_TABLES.filter((table) => reader.list(`${folder}/reference`).includes(`${table}.csv`)).map((table) => [
      table,
      readAll(reader, `${folder}/reference/${table}.csv`),
    ]),
  );
}

/** Text of a file that validation has read before; the byte order mark goes. */
function readAll(reader: Reader, file: string): string {
  return decodeKnown(reader.read(file) ?? new Uint8Array());
}

function latestSourceDate(draft: Draft, used: ReadonlySet<string>): string {
  const dates = [...used].flatMap((id) => parsePeriod(draft.reference.sources?.get(id)?.date ?? "") ?? []);
  return dates.sort(comparePeriods).at(-1)?.text ?? "";
}
