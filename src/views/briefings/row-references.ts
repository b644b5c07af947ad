import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatLocator } from "../../format/locator.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Observation } from "../../schema/observation.ts";
import { clauses } from "../../text/interface.ts";

import { fieldText } from "../../text/names.ts";
import type { Origin } from "../../text/sentence.ts";
import { valueText } from "../../text/value.ts";
import type { BriefingTable } from "./briefing-table.ts";
import type { BriefingView } from "./briefing.ts";
import { editionCatalogue } from "./edition.ts";
import { rowPath } from "./linked-sentence.ts";
import { publicAddress } from "../frame/navigation.ts";
import { onePage } from "./one-page.ts";

/** One row of the record as a file names it, where no link can lead to it: its number, what it is, where it was printed. */
export interface RowReference {
  /** Id of the observation, under which the dataset holds it. */
  id: string;
  value: string;
  /** `丙园区，四上企业，2022年10月（推断）` */
  name: string;
  /** `年报2022第5节第3段` */
  place: string;
  /** Path of the row from the root of the site, or null. */
  path: string | null;
  /** The same as a public address; null for a site without one. */
  address: string | null;
}

/** The rows behind each part of an edition, each once in a part, in the order in which its numbers are told. */
export interface BriefingReferences {
  /** The parts of the first page, with what stands there and nothing else. */
  overview: RowReference[];
  highlights: RowReference[];
  shortfalls: RowReference[];
  /** What the first page leaves to the annex. */
  rest: Record<"table" | "summary" | "highlights" | "shortfalls", RowReference[]>;
  /** The same parts where nothing is left out, as slides have them. */
  whole: Record<"table" | "summary" | "highlights" | "shortfalls", RowReference[]>;
  changes: RowReference[];
  figures: RowReference[][];
  /** The rows that the derived numbers were worked out from. */
  derivations: RowReference[];
  /** Every row of the edition, once. */
  all: RowReference[];
}

export function briefingReferences(current: Catalogue, view: BriefingView): BriefingReferences {
  const edition = current.editions.get(view.slug);
  const catalogue = edition ? editionCatalogue(current, edition) : current;
  const rows = new Map(catalogue.observations.map((row) => [row.id, row]));
  const references = (ids: readonly string[]): RowReference[] =>
    [...new Set(ids)].flatMap((id) => {
      const row = rows.get(id);
      return row ? [rowReference({ catalogue: current, lang: view.lang }, catalogue, row)] : [];
    });
  const first = onePage(view);
  const figures = view.figures.map(({ observations }) => observations.map(({ id }) => id));
  const changes = inSentences([...view.changes.lines, ...view.changes.missing]);
  const whole = {
    table: inTable(view.table),
    summary: inSentences(view.summary),
    highlights: inSentences(view.highlights),
    shortfalls: inSentences(view.shortfalls),
  };
  const derivations = view.derivations.flatMap((each) => each.rows);
  return {
    overview: references([...inSentences(first.summary), ...inTable(first.table)]),
    highlights: references(inSentences(first.highlights)),
    shortfalls: references(inSentences(first.shortfalls)),
    rest: {
      table: references(first.rest.table ? inTable(first.rest.table) : []),
      summary: references(inSentences(first.rest.summary)),
      highlights: references(inSentences(first.rest.highlights)),
      shortfalls: references(inSentences(first.rest.shortfalls)),
    },
    whole: {
      table: references(whole.table),
      summary: references(whole.summary),
      highlights: references(whole.highlights),
      shortfalls: references(whole.shortfalls),
    },
    changes: references(changes),
    figures: figures.map(references),
    derivations: references(derivations),
    all: references([
      ...whole.summary,
      ...whole.table,
      ...whole.highlights,
      ...whole.shortfalls,
      ...changes,
      ...figures.flat(),
      ...derivations,
    ]),
  };
}

function inSentences(sentences: readonly { words: readonly { origin: Origin | null }[] }[]): string[] {
  return sentences.flatMap(({ words }) => words.flatMap(({ origin }) => rowsOf(origin)));
}

function inTable({ rows }: BriefingTable): string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ origin }) => rowsOf(origin)));
}

/** The rows that a word rests on: its own, or those that a derived number was worked out from. */
function rowsOf(origin: Origin | null): string[] {
  if (origin?.kind === "row") return [origin.id];
  return origin?.kind === "derived" ? origin.rows : [];
}

function rowReference(reading: Reading, catalogue: Catalogue, row: Observation): RowReference {
  const { lang } = reading;
  const { joints, measureLabels, roleLabels } = wordsOf(lang);
  const source = catalogue.sources.get(row.source)?.shortName[lang] ?? row.source;
  const path = rowPath(reading, row);
  const words = (["entity", "project", "stage", "indicator", "scope", "period"] as const).map((field) =>
    field === "period" ? formatPeriod(row.period, lang) : fieldText({ catalogue, lang }, row, field),
  );
  const kinds = [
    row.measure === "level" ? "" : measureLabels[row.measure],
    row.role === "actual" ? "" : roleLabels[row.role],
  ];
  return {
    id: row.id,
    value: valueText({ catalogue, lang }, row),
    name: clauses([...words, ...kinds], lang),
    place: source + joints.apposed + formatLocator(row.locator, lang),
    path,
    address: path === null ? null : publicAddress(catalogue, path),
  };
}

/** A reference in one line, for speaker notes: `118家　丙园区，四上企业，2022年10月：年报2022第5节第3段 [id]`. */
export function referenceLine(reference: RowReference, { editionPhrases }: Words): string {
  return editionPhrases.reference(reference);
}
