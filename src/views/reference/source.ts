import { formatPeriodText } from "../../format/period.ts";
import { languageTag } from "../../format/languages.ts";
import { SOURCE_LANG } from "../../schema/codes.ts";
import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Observation } from "../../schema/observation.ts";
import { paths } from "../../site.ts";
import { countText } from "../../text/interface.ts";

import { figureContradictions, type Figure } from "../figure/figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { cell, type PlainTable } from "../figure/plain-table.ts";
import { observationTable, type Cell } from "../figure/table.ts";

/** The figures of one section; rows keep the id of their observation. */
interface SectionTable extends PlainTable {
  rows: { id: string; anchor: string; cells: Cell[] }[];
}

/** One source with every figure that was taken from it. */
export interface SourceView extends PageHead {
  facts: { term: string; text: string; lang?: string }[];
  count: string;
  sections: { id: string; number: number; heading: string; count: string; table: SectionTable }[];
  contradictions: Figure["contradictions"];
}

/** The page of one source: sections in their order, in each the figures in the order of the text. */
export function sourceView(reading: Reading, id: string): SourceView {
  const { catalogue, lang } = reading;
  const { referenceWords, sourcePhrases } = wordsOf(lang);
  const source = catalogue.sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  const observations = catalogue.observations.filter((observation) => observation.source === id);
  const names = new Map(
    catalogue.sections.filter((section) => section.source === id).map((section) => [section.section, section.name]),
  );
  const bySection = Map.groupBy(observations, (observation) => placeOf(observation.locator).section);
  const sections = [...bySection]
    .sort(([a], [b]) => a - b)
    .map(([number, rows]) => {
      const name = names.get(number)?.[lang] ?? referenceWords.otherPlaces;
      return {
        id: `section-${number}`,
        number,
        heading: number === NO_SECTION ? name : sourcePhrases.section(number, name),
        count: countText("figures", rows.length, lang),
        table: sectionTable(reading, rows, name),
      };
    });
  const facts = [
    // In the language of the source the printed title is the heading.
    {
      term: referenceWords.sourceTitle,
      text: lang === SOURCE_LANG ? "" : source.title[SOURCE_LANG],
      lang: languageTag(SOURCE_LANG),
    },
    { term: referenceWords.publisher, text: source.publisher[lang] },
    { term: referenceWords.date, text: formatPeriodText(source.date, lang) },
    { term: referenceWords.page, text: source.page?.[lang] ?? "" },
    { term: referenceWords.textFile, text: source.file ?? "" },
    { term: referenceWords.sha256, text: source.sha256 ?? "" },
    { term: referenceWords.note, text: source.note?.[lang] ?? "" },
  ];
  return {
    ...pageHead({
      lang,
      path: paths.source(id),
      current: "sources",
      title: source.title[lang],
      description: sourcePhrases.lead(source.shortName[lang], observations.length),
    }),
    facts: facts.filter((fact) => fact.text !== ""),
    count: countText("figures", observations.length, lang),
    sections,
    contradictions: figureContradictions(reading, observations),
  };
}

const NO_SECTION = Number.MAX_SAFE_INTEGER;

/** Section and paragraph of a locator; what has no section comes last. */
function placeOf(locator: string): { section: number; paragraph: number } {
  const match = /^§(\d+)¶(\d+)/.exec(locator);
  if (!match) return { section: NO_SECTION, paragraph: 0 };
  return { section: Number(match[1]), paragraph: Number(match[2]) };
}

/** A table of observations whose last column says only the paragraph: source and section stand above it. */
function sectionTable(reading: Reading, rows: readonly Observation[], caption: string): SectionTable {
  const { lang } = reading;
  const { referenceWords } = wordsOf(lang);
  const sorted = rows.toSorted((a, b) => placeOf(a.locator).paragraph - placeOf(b.locator).paragraph);
  const table = observationTable(reading, sorted, { caption, omit: ["source"] });
  return {
    caption,
    columns: [...table.columns, { key: "place", label: referenceWords.locator, numeric: false }],
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, cell(paragraphText(sorted[index]?.locator ?? "", wordsOf(lang)))],
    })),
  };
}

/** `第3—4段` / `paras 3–4`; a locator of another form is shown as it is. */
function paragraphText(locator: string, { sourcePhrases }: Words): string {
  const [, first, last] = /¶(\d+)(?:-(\d+))?$/.exec(locator) ?? [];
  if (first === undefined) return locator;
  return sourcePhrases.paragraph(first, last);
}
