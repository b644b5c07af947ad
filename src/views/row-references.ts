import { formatLocator } from "../format/locator.ts";
import { formatPeriod } from "../format/period.ts";
import type { Catalogue } from "../load/catalogue.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { clauses } from "../text/interface.ts";
import { measureLabels, roleLabels } from "../text/labels.ts";
import { fieldText } from "../text/names.ts";
import type { Origin } from "../text/sentence.ts";
import { valueText } from "../text/value.ts";
import type { BriefingView } from "./briefing.ts";
import { editionCatalogue } from "./edition.ts";
import { rowPath } from "./linked-sentence.ts";
import { publicAddress } from "./navigation.ts";

/** One row of the record as a file names it, where no link can lead to it: its number, what it is, where it was printed. */
export interface RowReference {
  /** Id of the observation, under which the dataset holds it. */
  id: string;
  value: string;
  /** `石佛，四上企业，2020年10月（推断）` */
  name: string;
  /** `改革2020第5节第3段` */
  place: string;
  /** Path of the row from the root of the site, or null. */
  path: string | null;
  /** The same as a public address; null for a site without one. */
  address: string | null;
}

/** The rows behind each part of an edition, each once in a part, in the order in which its numbers are told. */
export interface BriefingReferences {
  overview: RowReference[];
  highlights: RowReference[];
  shortfalls: RowReference[];
  changes: RowReference[];
  figures: RowReference[][];
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
      return row ? [rowReference(catalogue, row, view.lang)] : [];
    });
  const inSentences = (sentences: readonly { words: readonly { origin: Origin | null }[] }[]): string[] =>
    sentences.flatMap(({ words }) => words.flatMap(({ origin }) => rowsOf(origin)));
  const overview = [
    ...inSentences(view.summary),
    ...view.table.rows.flatMap(({ cells }) => cells.flatMap(({ origin }) => rowsOf(origin))),
  ];
  const highlights = inSentences(view.highlights);
  const shortfalls = inSentences(view.shortfalls);
  const changes = inSentences([...view.changes.lines, ...view.changes.missing]);
  const figures = view.figures.map(({ observations }) => observations.map(({ id }) => id));
  return {
    overview: references(overview),
    highlights: references(highlights),
    shortfalls: references(shortfalls),
    changes: references(changes),
    figures: figures.map(references),
    all: references([...overview, ...highlights, ...shortfalls, ...changes, ...figures.flat()]),
  };
}

/** The rows that a word rests on: its own, or those that a derived number was worked out from. */
function rowsOf(origin: Origin | null): string[] {
  if (origin?.kind === "row") return [origin.id];
  return origin?.kind === "derived" ? origin.rows : [];
}

function rowReference(catalogue: Catalogue, row: Observation, lang: Lang): RowReference {
  const source = catalogue.sources.get(row.source)?.shortName[lang] ?? row.source;
  const path = rowPath(catalogue, row, lang);
  const words = (["entity", "project", "stage", "indicator", "scope", "period"] as const).map((field) =>
    field === "period" ? formatPeriod(row.period, lang) : fieldText(catalogue, row, field, lang),
  );
  const kinds = [
    row.measure === "level" ? "" : measureLabels[row.measure][lang],
    row.role === "actual" ? "" : roleLabels[row.role][lang],
  ];
  return {
    id: row.id,
    value: valueText(catalogue, row, lang),
    name: clauses([...words, ...kinds], lang),
    place: `${source}${lang === "zh" ? "" : ", "}${formatLocator(row.locator, lang)}`,
    path,
    address: path === null ? null : publicAddress(catalogue, path),
  };
}

/** A reference in one line, for speaker notes: `151家　石佛，四上企业，2020年10月：改革2020第5节第3段 [id]`. */
export function referenceLine({ value, name, place, id }: RowReference, lang: Lang): string {
  return lang === "zh" ? `${value}　${name}：${place} [${id}]` : `${value} – ${name}: ${place} [${id}]`;
}
