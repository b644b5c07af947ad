import type { Catalogue } from "../load/catalogue.ts";
import type { Change, ChangeKind } from "../model/diff.ts";
import type { DatasetId } from "../schema/codes.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { inLanguage, paths } from "../site.ts";
import { bumpLabels, referenceWords as words, rowCount } from "../text/interface-reference.ts";
import { changesText } from "../text/interface.ts";
import { tableHeads } from "../text/table-heads.ts";
import { valueText } from "../text/value.ts";
import { dateText } from "./dataset-list.ts";
import { datasetOf, fileTable } from "./dataset.ts";
import type { PageHead } from "./page-head.ts";
import { pageHead } from "./page-head.ts";
import type { PlainTable } from "./plain-table.ts";
import { cell, plainTable } from "./plain-table.ts";
import { observationTable } from "./table.ts";

/** What a release holds and changes, as it was read from its frozen folder and the one before. */
export interface FrozenRows {
  changes: readonly Change[];
  before: readonly Observation[];
  after: readonly Observation[];
}

/** One release of a dataset: why it was made, what it changed, its frozen files. */
export interface ReleaseView extends PageHead {
  dataset: { text: string; href: string };
  reason: string;
  facts: { term: string; text: string }[];
  /** The newest release, if this is not it. */
  newer: { version: string; href: string } | null;
  changes: { id: string; heading: string; lead: string | null; count: string; tables: PlainTable[] }[];
  files: PlainTable;
}

const KINDS: readonly ChangeKind[] = ["revised", "removed", "added", "reflagged"];
const LEADS: Partial<Record<ChangeKind, Localized>> = {
  revised: words.revisedLead,
  reflagged: words.reflaggedLead,
};

/** The page of one release. `read` gives the frozen files, for their sizes. */
export function releaseView(
  catalogue: Catalogue,
  id: DatasetId,
  version: string,
  rows: FrozenRows,
  read: (path: string) => Uint8Array,
  lang: Lang,
): ReleaseView {
  const dataset = datasetOf(catalogue, id);
  const release = dataset.releases.find((each) => each.version === version);
  if (!release) throw new Error(`${id}: no release ${version}`);
  const latest = dataset.releases.at(-1);
  const changed = Map.groupBy(rows.changes, (change) => change.change);
  return {
    ...pageHead(
      lang,
      paths.release(id, version),
      "data",
      `${dataset.title[lang]} ${version}`,
      release.reason[lang],
    ),
    dataset: { text: dataset.title[lang], href: inLanguage(lang, paths.dataset(id)) },
    reason: release.reason[lang],
    facts: [
      { term: words.released[lang], text: dateText(release.date, lang) },
      { term: words.vintage[lang], text: dateText(release.vintage, lang) },
      { term: words.bump[lang], text: bumpLabels[release.bump][lang] },
      { term: words.rows[lang], text: rowCount(release.rows, lang) },
      { term: words.changes[lang], text: changesText(release.changes, lang) },
    ],
    newer:
      latest && latest.version !== version
        ? { version: latest.version, href: inLanguage(lang, paths.release(id, latest.version)) }
        : null,
    changes: KINDS.flatMap((kind) => {
      const ids = new Set(changed.get(kind)?.map((change) => change.id));
      if (ids.size === 0) return [];
      const count = rowCount(ids.size, lang);
      const tables = changeTables(catalogue, kind, ids, rows, lang).filter((table) => table.rows.length > 0);
      return [{ id: kind, heading: words[kind][lang], lead: LEADS[kind]?.[lang] ?? null, count, tables }];
    }),
    files: fileTable(
      Object.keys(release.files).map((name) => ({
        name,
        bytes: read(`releases/${version}/${name}`).length,
        content: fileContent(dataset.file, name)[lang],
        href: paths.releaseFile(id, version, name),
      })),
      lang,
    ),
  };
}

function fileContent(dataFile: string, name: string): Localized {
  if (name === dataFile) return words.fileFrozenData;
  if (name === "datapackage.json") return words.filePackage;
  if (name === "changes.csv") return words.fileOwnChanges;
  return name.endsWith(".csv") ? words.fileReference : words.fileOther;
}

/** The changed figures, and the records of projects and stages that are no figures. */
function changeTables(
  catalogue: Catalogue,
  kind: ChangeKind,
  ids: ReadonlySet<string>,
  { before, after }: FrozenRows,
  lang: Lang,
): PlainTable[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const figures = (kind === "removed" ? before : after).filter((row) => ids.has(row.id));
  const figureIds = new Set(figures.map((row) => row.id));
  const records = [...ids].filter((id) => !figureIds.has(id));
  return [
    figureTable(catalogue, figures, kind === "revised" ? old : null, lang),
    recordTable(catalogue, records, lang),
  ];
}

/** Figures; with those of the release before, the old value stands beside the new one. */
function figureTable(
  catalogue: Catalogue,
  figures: readonly Observation[],
  old: ReadonlyMap<string, Observation> | null,
  lang: Lang,
): PlainTable {
  // What the reference tables no longer know has no words to be printed in; changes.csv still lists it.
  const known = figures.filter((row) => catalogue.indicators.has(row.indicator));
  const table = observationTable(catalogue, known, lang, { caption: words.changedFigures[lang] });
  if (!old) return table;
  const value = table.columns.findIndex((column) => column.key === "value");
  return {
    caption: table.caption,
    columns: table.columns.flatMap((column, index) =>
      index === value
        ? [
            { key: "before", label: words.before[lang], numeric: true },
            { ...column, label: words.after[lang] },
          ]
        : [column],
    ),
    rows: table.rows.map((row) => ({
      anchor: row.anchor,
      cells: row.cells.flatMap((each, index) => {
        const previous = old.get(row.id);
        return index === value ? [cell(previous ? valueText(catalogue, previous, lang) : ""), each] : [each];
      }),
    })),
  };
}

/** What a release says of projects besides their stages, which are among the figures. */
function recordTable(catalogue: Catalogue, ids: readonly string[], lang: Lang): PlainTable {
  const rows = ids.map((id) => {
    const known = catalogue.projects.get(id);
    return { cells: [cell(known?.name[lang] ?? id, known ? inLanguage(lang, paths.project(id)) : null)] };
  });
  return plainTable(words.changedRecords[lang], [{ label: tableHeads.project[lang] }], rows);
}
