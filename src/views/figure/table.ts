import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatLocator } from "../../format/locator.ts";
import { formatPeriod } from "../../format/period.ts";
import { bulletinKey } from "../../model/bulletins.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths, rowAnchor } from "../../site.ts";

import { fieldText } from "../../text/names.ts";

import { valueText } from "../../text/value.ts";
import { valueMarks, type Mark } from "./value-mark.ts";

/** The columns that a table of observations can have, in their order. */
const TABLE_COLUMNS = ["entity", "project", "indicator", "period", "measure", "value", "note", "source"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface Cell {
  text: string;
  /** A second line in the cell: the stage of a project, the scope of an indicator. */
  sub?: string | undefined;
  /** Path from the root of the site, or null. */
  href: string | null;
  /** The signs and remarks behind a value; left out where there are none. */
  marks?: readonly Mark[];
  /** Where the text is in another language than the page, such as a word quoted from a source. */
  lang?: string;
}

export interface TableView {
  caption: string;
  columns: { key: TableColumn; label: string; numeric: boolean }[];
  rows: { id: string; anchor: string; cells: Cell[] }[];
}

export interface TableOptions {
  caption: string;
  /** Columns to leave out, because the page itself says them. */
  omit?: readonly TableColumn[];
  /** True on the indicator's own page, which is where values of other pages lead; its periods lead to their bulletins. */
  home?: boolean;
}

/**
 * A table of observations, ready to print. Columns that would be empty in every row are left out. Each value leads to its row on the indicator's page, each source to its page.
 */
export function observationTable(
  reading: Reading,
  observations: readonly Observation[],
  options: TableOptions,
): TableView {
  const { lang } = reading;
  const { tableHeads } = wordsOf(lang);
  const rows = observations.map((observation) => ({
    id: observation.id,
    anchor: rowAnchor(observation.id),
    cells: new Map(TABLE_COLUMNS.map((key) => [key, cell(reading, observation, key, options)])),
  }));
  const optional: readonly TableColumn[] = ["project", "note", "measure"];
  const columns = TABLE_COLUMNS.filter((key) => !options.omit?.includes(key)).filter(
    (key) => !optional.includes(key) || rows.some((row) => row.cells.get(key)?.text !== ""),
  );
  return {
    caption: options.caption,
    columns: columns.map((key) => ({ key, label: tableHeads[key], numeric: key === "value" })),
    rows: rows.map((row) => ({
      id: row.id,
      anchor: row.anchor,
      cells: columns.map((key) => row.cells.get(key) ?? { text: "", href: null }),
    })),
  };
}

/** The address of the row that holds an observation: on its indicator's page. */
export function observationPath(observation: Observation, lang: Lang): string {
  return inLanguage(lang, `${paths.indicator(observation.indicator)}#${rowAnchor(observation.id)}`);
}

function cell(reading: Reading, observation: Observation, key: TableColumn, options: TableOptions): Cell {
  const { catalogue, lang } = reading;
  const plain = (text: string, href: string | null = null): Cell => ({ text, href });
  switch (key) {
    case "entity":
      return plain(fieldText(reading, observation, key), inLanguage(lang, paths.entity(observation.entity)));
    case "indicator":
      return {
        ...plain(fieldText(reading, observation, key), inLanguage(lang, paths.indicator(observation.indicator))),
        sub: fieldText(reading, observation, "scope"),
      };
    case "project":
      return {
        ...plain(
          fieldText(reading, observation, key),
          observation.project === null ? null : inLanguage(lang, paths.project(observation.project)),
        ),
        sub: fieldText(reading, observation, "stage"),
      };
    case "period":
      return plain(
        formatPeriod(observation.period, lang),
        options.home ? inLanguage(lang, paths.period(bulletinKey(observation.period))) : null,
      );
    case "measure":
      return plain(measureText(observation, lang));
    case "value": {
      return {
        text: valueText(reading, observation),
        href: options.home ? null : observationPath(observation, lang),
        marks: valueMarks(reading, observation),
      };
    }
    case "note":
      return plain(noteText(observation, lang));
    case "source": {
      const source = catalogue.sources.get(observation.source);
      return plain(
        `${source?.shortName[lang] ?? observation.source} ${formatLocator(observation.locator, lang)}`,
        inLanguage(lang, `${paths.source(observation.source)}#${rowAnchor(observation.id)}`),
      );
    }
  }
}

/** Role and measure where they are not the plain case of an actual level. */
function measureText(observation: Observation, lang: Lang): string {
  const { joints, measureLabels, roleLabels } = wordsOf(lang);
  const words: string[] = [];
  if (observation.role !== "actual") words.push(roleLabels[observation.role]);
  if (observation.measure !== "level") words.push(measureLabels[observation.measure]);
  return words.join(joints.comma);
}

function noteText(observation: Observation, lang: Lang): string {
  const { joints, priceBasisLabels, statusLabels } = wordsOf(lang);
  const notes: string[] = [];
  if (observation.status !== "A" && observation.value !== null) notes.push(statusLabels[observation.status]);
  if (observation.priceBasis) notes.push(priceBasisLabels[observation.priceBasis]);
  if (observation.note) notes.push(observation.note[lang]);
  return notes.join(joints.semicolon);
}
