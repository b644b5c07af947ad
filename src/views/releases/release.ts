import { formatPeriodText } from "../../format/period.ts";
import { formatPeriodRange } from "../../format/period-range.ts";
import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { datasetJsonLd, releaseJsonLd } from "../../exports/schema-org.ts";
import type { PublishedFile } from "../../exports/chart-metadata.ts";
import { mediaType } from "../../exports/media-type.ts";
import type { Catalogue, Dataset } from "../../model/catalogue.ts";
import type { ReleaseStep } from "../../release/release-step.ts";
import { countDifferences } from "../../release/release-differences.ts";
import { sha256 } from "../../read/releases.ts";
import type { ChangeKind } from "../../model/diff.ts";
import type { DatasetId } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Release } from "../../schema/release.ts";
import { addressOf, inLanguage, paths, releaseZipName } from "../../site.ts";
import type { Cited } from "../../text/citation.ts";
import { differenceCount } from "../../text/interface-versions.ts";
import { bumpText, rowCount } from "../../text/interface-reference.ts";
import { changesText } from "../../text/interface.ts";

import { valueText } from "../../text/value.ts";
import { changedCells } from "./changed-cells.ts";
import { citationView, type CitationView } from "../figure/citation.ts";
import { datasetOf, fileTable } from "./dataset.ts";
import { liveLink } from "../embeds/live-links.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { differenceTables } from "./release-differences.ts";
import { observationTable } from "../figure/table.ts";

/** One release of a dataset: why it was made, what it changed, its frozen files. */
export interface ReleaseView extends PageHead {
  dataset: { text: string; href: string };
  reason: string;
  facts: { term: string; text: string }[];
  /** The newest release, if this is not it. */
  newer: { version: string; href: string } | null;
  zip: { text: string; href: string };
  /** By kind; in each one table for a body, then one for what is no figure. Last what changed besides the rows. */
  changes: { id: string; heading: string; lead: string | null; count: string; tables: PlainTable[] }[];
  files: PlainTable;
  citation: CitationView;
  jsonLd: string;
}

const KINDS: readonly ChangeKind[] = ["revised", "reflagged", "removed", "added"];
/** More rows than this are counted by indicator and body: each of them stands in the frozen files. */
const MOST_LISTED = 100;

/**
 * The page of one release. What changed is told in the words of that day; `files` are the frozen ones, for their sizes.
 */
export function releaseView(
  reading: Reading,
  id: DatasetId,
  { state, previous, differences }: ReleaseStep,
  files: ReadonlyMap<string, Uint8Array>,
): ReleaseView {
  const { catalogue, lang } = reading;
  const { differenceWords, referenceWords, versionWords } = wordsOf(lang);
  const leads: Partial<Record<ChangeKind, string>> = {
    revised: referenceWords.revisedLead,
    reflagged: referenceWords.reflaggedLead,
  };
  const dataset = datasetOf(catalogue, id);
  const { release } = state;
  const { version } = release;
  const title = `${dataset.title[lang]} ${version}`;
  const latest = dataset.releases.at(-1);
  const head = pageHead({
    lang,
    path: paths.release(id, version),
    current: "data",
    title,
    description: release.reason[lang],
  });
  return {
    ...head,
    dataset: { text: dataset.title[lang], href: inLanguage(lang, paths.dataset(id)) },
    reason: release.reason[lang],
    facts: [
      { term: referenceWords.released, text: formatPeriodText(release.date, lang) },
      { term: referenceWords.vintage, text: formatPeriodText(release.vintage, lang) },
      { term: referenceWords.bump, text: bumpText(release, lang) },
      { term: referenceWords.rows, text: rowCount(release.rows, lang) },
      { term: referenceWords.changes, text: changesText(release.changes, lang) },
    ],
    newer:
      latest && latest.version !== version
        ? { version: latest.version, href: inLanguage(lang, paths.release(id, latest.version)) }
        : null,
    zip: { text: versionWords.zip, href: paths.releaseZip(id, version) },
    changes: [
      ...KINDS.flatMap((kind) => {
        const ids = new Set(state.changes.flatMap((each) => (each.change === kind ? [each.id] : [])));
        if (ids.size === 0) return [];
        const count = rowCount(ids.size, lang);
        const tables = changeTables(reading, kind, ids, { state, previous }).filter((table) => table.rows.length > 0);
        const lead = ids.size > MOST_LISTED ? versionWords.countedLead : (leads[kind] ?? null);
        return [{ id: kind, heading: referenceWords[kind], lead, count, tables }];
      }),
      ...(differences && countDifferences(differences) > 0
        ? [
            {
              id: "reference",
              heading: differenceWords.heading,
              lead: differenceWords.lead,
              count: differenceCount(countDifferences(differences), lang),
              tables: differenceTables(reading, differences, version),
            },
          ]
        : []),
    ],
    files: fileTable(
      [...files].map(([name, bytes]) => ({
        name,
        bytes: bytes.length,
        content: fileContent(dataset, version, name, wordsOf(lang)),
        href: paths.releaseFile(id, version, name),
      })),
      lang,
    ),
    citation: citationView(citedDataset(reading, dataset, release), lang),
    jsonLd: releaseJsonLd(
      {
        ...{ catalogue, lang, release, from: head.from, name: title },
        ...{ description: `${dataset.description[lang]} ${release.reason[lang]}` },
        ...{ rows: state.catalogue.observations, files: publishedFiles(paths.release(id, version), files) },
      },
      dataset,
    ),
  };
}

/** What a page of a dataset says of itself to search engines; `files` are those in its folder. */
export function datasetDescription(reading: Reading, id: DatasetId, files: ReadonlyMap<string, Uint8Array>): string {
  const { catalogue, lang } = reading;
  const dataset = datasetOf(catalogue, id);
  const rows = catalogue.observations.filter((row) => row.dataset === id);
  return datasetJsonLd(
    {
      ...{ catalogue, lang, from: inLanguage(lang, paths.dataset(id)), name: dataset.title[lang] },
      ...{ description: dataset.description[lang], release: dataset.releases.at(-1) ?? null, rows },
      files: publishedFiles(paths.dataset(id), files),
    },
    dataset,
  );
}

/** What a citation of a release says. */
function citedDataset(reading: Reading, dataset: Dataset, release: Release): Cited {
  const { catalogue, lang } = reading;
  const path = inLanguage(lang, paths.release(dataset.id, release.version));
  return {
    publisher: catalogue.site.publisher[lang],
    title: dataset.title[lang],
    dataset: null,
    version: release.version,
    date: release.date,
    key: `${dataset.id}-${release.version}`,
    address: addressOf(catalogue.site.base_url, path),
  };
}

function publishedFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): PublishedFile[] {
  return [...files].map(([name, bytes]) => ({
    path: folder + name,
    mediaType: mediaType(name),
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
}

function fileContent(dataset: Dataset, version: string, name: string, { referenceWords, versionWords }: Words): string {
  if (name === dataset.file) return referenceWords.fileFrozenData;
  if (name === "datapackage.json") return referenceWords.filePackage;
  if (name === "changes.csv") return referenceWords.fileOwnChanges;
  if (name === releaseZipName(dataset.id, version)) return versionWords.fileZip;
  return name.endsWith(".csv") ? referenceWords.fileReference : referenceWords.fileOther;
}

/** The changed figures body by body, and the records of projects and stages that are no figures. */
function changeTables(
  reading: Reading,
  kind: ChangeKind,
  ids: ReadonlySet<string>,
  { state, previous }: Pick<ReleaseStep, "state" | "previous">,
): PlainTable[] {
  const { lang } = reading;
  const then = (kind === "removed" ? previous?.catalogue : null) ?? state.catalogue;
  const figures = then.observations.filter((row) => ids.has(row.id));
  const figureIds = new Set(figures.map((row) => row.id));
  const records = [...ids].filter((id) => !figureIds.has(id));
  if (ids.size > MOST_LISTED) return [countTable(reading, then, figures), recordTable(reading, then, records)];
  if (kind === "reflagged") return [changedCells(reading, state, ids)];
  const old = kind === "revised" ? (previous?.catalogue ?? null) : null;
  const byBody = Map.groupBy(figures, (row) => row.entity);
  return [
    ...[...then.entities.values()].flatMap(({ id, name }) => {
      const rows = byBody.get(id);
      return rows ? [figureTable(reading, name[lang], inIndicatorOrder(then, rows), { then, old })] : [];
    }),
    recordTable(reading, then, records),
  ];
}

/** How many figures of each indicator and body there are, and of which periods. */
function countTable(reading: Reading, then: Catalogue, figures: readonly Observation[]): PlainTable {
  const { lang } = reading;
  const { referenceWords, tableHeads } = wordsOf(lang);
  const own = Map.groupBy(figures, ({ entity }) => entity);
  const bodies = [...then.entities.values()].filter(({ id }) => own.has(id));
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  const rows = [...then.indicators.values()].flatMap(({ id, name }) => {
    const rowsOf = byIndicator.get(id);
    if (!rowsOf) return [];
    const periods = rowsOf.map(({ period }) => period);
    const counts = bodies.map((body) => rowsOf.filter(({ entity }) => entity === body.id).length);
    return [
      {
        cells: [
          cell(name[lang], liveLink(reading, inLanguage(lang, paths.indicator(id)))),
          cell(formatPeriodRange(periods, lang)),
          ...counts.map((count) => cell(count === 0 ? "" : String(count))),
        ],
      },
    ];
  });
  return plainTable(
    referenceWords.rows,
    [
      { label: tableHeads.indicator },
      { label: tableHeads.period },
      ...bodies.map(({ shortName }) => ({ label: shortName[lang], numeric: true })),
    ],
    rows,
  );
}

function inIndicatorOrder(then: Catalogue, rows: readonly Observation[]): Observation[] {
  const order = new Map([...then.indicators.keys()].map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0));
}

/** Figures of one body; with those of the release before, the old value stands beside the new one. */
function figureTable(
  reading: Reading,
  caption: string,
  figures: readonly Observation[],
  { then, old }: { then: Catalogue; old: Catalogue | null },
): PlainTable {
  const { lang } = reading;
  const { referenceWords } = wordsOf(lang);
  const table = observationTable({ catalogue: then, lang }, figures, { caption, omit: ["entity"] });
  const value = table.columns.findIndex((column) => column.key === "value");
  const before = new Map(old?.observations.map((row) => [row.id, valueText({ catalogue: old, lang }, row)]));
  const rows = table.rows.map((row) => ({
    id: row.id,
    anchor: row.anchor,
    cells: row.cells.map((each) => ({
      ...each,
      href: liveLink(reading, each.href),
      marks: (each.marks ?? []).map((mark) => ({ ...mark, href: liveLink(reading, mark.href) })),
    })),
  }));
  if (!old) return { caption, columns: table.columns, rows };
  return {
    caption,
    columns: table.columns.flatMap((column, index) =>
      index === value
        ? [
            { key: "before", label: referenceWords.before, numeric: true },
            { ...column, label: referenceWords.after },
          ]
        : [column],
    ),
    rows: rows.map(({ id, anchor, cells }) => ({
      anchor,
      cells: cells.flatMap((each, index) => (index === value ? [cell(before.get(id) ?? ""), each] : [each])),
    })),
  };
}

/** What a release says of projects besides their stages, which are among the figures. */
function recordTable(reading: Reading, then: Catalogue, ids: readonly string[]): PlainTable {
  const { catalogue, lang } = reading;
  const { referenceWords, tableHeads } = wordsOf(lang);
  const rows = ids.map((id) => {
    const href = catalogue.projects.has(id) ? inLanguage(lang, paths.project(id)) : null;
    return { cells: [cell(then.projects.get(id)?.name[lang] ?? id, href)] };
  });
  return plainTable(referenceWords.changedRecords, [{ label: tableHeads.project }], rows);
}
