import { formatPeriodText } from "../../format/period.ts";
import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Catalogue, Dataset } from "../../model/catalogue.ts";
import type { DatasetId } from "../../schema/codes.ts";
import { columnOf } from "../../schema/fields.ts";
import type { Lang, Localized } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";
import { codeLists as closedLists } from "../../text/code-labels.ts";
import { bumpText, fileSize, packageText, rowCount } from "../../text/interface-reference.ts";
import { changesText } from "../../text/interface.ts";

import { datasetFacts } from "./dataset-list.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";

/** One dataset: what it holds, how to read it, its releases and its files. */
export interface DatasetView extends PageHead {
  parent: { text: string; href: string };
  facts: { term: string; text: string; href: string | null }[];
  files: PlainTable;
  dictionary: PlainTable[];
  codeLists: { table: PlainTable; count: string; open: boolean }[];
  releases: ReleaseItem[];
  feed: { text: string; href: string };
}

export interface ReleaseItem {
  version: string;
  href: string;
  date: string;
  vintage: string;
  bump: string;
  reason: string;
  changes: string;
}

/** The page of one dataset; `files` are those in its folder, not those of its releases. */
export function datasetView(reading: Reading, id: DatasetId, files: ReadonlyMap<string, Uint8Array>): DatasetView {
  const { catalogue, lang } = reading;
  const { ui, versionWords } = wordsOf(lang);
  const dataset = datasetOf(catalogue, id);
  return {
    ...pageHead({
      lang,
      path: paths.dataset(id),
      current: "data",
      title: dataset.title[lang],
      description: dataset.description[lang],
    }),
    parent: { text: ui.data, href: inLanguage(lang, paths.data()) },
    facts: datasetFacts(reading, dataset),
    files: fileTable(
      [...files].map(([name, bytes]) => ({
        name,
        bytes: bytes.length,
        content: fileContent(dataset, name, wordsOf(lang)),
        href: paths.datasetFile(id, name),
      })),
      lang,
    ),
    dictionary: dataset.package.resources.map((resource) => fieldTable(resource, lang)),
    codeLists: codeLists(reading, dataset),
    feed: { text: versionWords.feed, href: inLanguage(lang, paths.datasetFeed(id)) },
    releases: dataset.releases.toReversed().map((release) => ({
      version: release.version,
      href: inLanguage(lang, paths.release(id, release.version)),
      date: formatPeriodText(release.date, lang),
      vintage: formatPeriodText(release.vintage, lang),
      bump: bumpText(release, lang),
      reason: release.reason[lang],
      changes: changesText(release.changes, lang),
    })),
  };
}

/** The dataset with that id. */
export function datasetOf(catalogue: Catalogue, id: DatasetId): Dataset {
  const dataset = catalogue.datasets.get(id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  return dataset;
}

/** Files with what is in them, how large they are and a plain link. */
export function fileTable(
  files: readonly { name: string; bytes: number; content: string; href: string }[],
  lang: Lang,
): PlainTable {
  const { referenceWords } = wordsOf(lang);
  return plainTable(
    referenceWords.files,
    [{ label: referenceWords.file }, { label: referenceWords.content }, { label: referenceWords.size, numeric: true }],
    files.map((file) => ({
      cells: [cell(file.name, file.href), cell(file.content), cell(fileSize(file.bytes))],
    })),
  );
}

function fileContent(dataset: Dataset, name: string, { referenceWords }: Words): string {
  if (name === dataset.file) return referenceWords.fileData;
  if (name === "datapackage.json") return referenceWords.filePackage;
  if (name === "versions.json") return referenceWords.fileVersions;
  if (name === "changes.csv") return referenceWords.fileChanges;
  if (name.endsWith(".excel.csv")) return referenceWords.fileExcel;
  if (name === "template.xlsx") return referenceWords.fileTemplate;
  return referenceWords.fileReference;
}

function fieldTable(resource: Dataset["package"]["resources"][number], lang: Lang): PlainTable {
  const { referenceWords } = wordsOf(lang);
  return plainTable(
    resource.path,
    [
      { label: referenceWords.field },
      { label: referenceWords.name },
      { label: referenceWords.type },
      { label: referenceWords.meaning },
    ],
    resource.schema.fields.map((field) => ({
      cells: [
        cell(field.name),
        cell(packageText(field.title, lang)),
        cell(field.type),
        cell(packageText(field.description, lang)),
      ],
    })),
  );
}

/** A longer list stands folded. */
const MOST_OPEN = 12;

function codeLists(reading: Reading, dataset: Dataset): DatasetView["codeLists"] {
  const { catalogue, lang } = reading;
  const { referenceWords } = wordsOf(lang);
  const rows = catalogue.observations.filter((row) => row.dataset === dataset.id);
  const closed = (caption: string, labels: ReadonlyMap<string, Localized>): PlainTable =>
    plainTable(
      caption,
      [{ label: referenceWords.code }, { label: referenceWords.meaning }],
      [...labels].map(([code, label]) => ({ cells: [cell(code), cell(label[lang])] })),
    );
  const used = <Item extends { id: string; name: Localized }>(
    caption: string,
    items: Iterable<Item>,
    codes: ReadonlySet<string | null>,
    href: (item: Item) => string | null,
  ): PlainTable =>
    plainTable(
      caption,
      [{ label: referenceWords.code }, { label: referenceWords.name }],
      [...items]
        .filter((item) => codes.has(item.id))
        .map((item) => ({ cells: [cell(item.id), cell(item.name[lang], href(item))] })),
    );
  const codesOf = (key: "entity" | "indicator" | "scope" | "stage"): Set<string | null> =>
    new Set(rows.map((row) => row[key]));
  const indicatorColumn = columnOf("indicator", dataset.id);
  const lists = [
    ...[...closedLists].map(([column, labels]) => closed(column, labels)),
    used("entity", catalogue.entities.values(), codesOf("entity"), (item) => inLanguage(lang, paths.entity(item.id))),
    used(indicatorColumn, catalogue.indicators.values(), codesOf("indicator"), (item) =>
      inLanguage(lang, paths.indicator(item.id)),
    ),
    used("scope", catalogue.scopes.values(), codesOf("scope"), () => null),
    used("stage", catalogue.stages.values(), codesOf("stage"), () => null),
  ];
  return lists
    .filter((table) => table.rows.length > 0)
    .map((table) => ({
      table,
      count: rowCount(table.rows.length, lang),
      open: table.rows.length <= MOST_OPEN,
    }));
}
