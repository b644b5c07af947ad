import { languageTag } from "../../format/languages.ts";
import { LANGS, SOURCE_LANG } from "../../schema/codes.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatLocator } from "../../format/locator.ts";
import { formatPeriod } from "../../format/period.ts";
import type { ReleaseState, Catalogue } from "../../model/catalogue.ts";
import type { Change } from "../../model/diff.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";

import { codeLists } from "../../text/code-labels.ts";

import { fieldText } from "../../text/names.ts";

import { liveLink } from "../embeds/live-links.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { observationPath, type Cell } from "../figure/table.ts";

/** Corrections of marks, notes, sources and names, one cell a row: what it was, and what it is. */
export function changedCells(reading: Reading, state: ReleaseState, ids: ReadonlySet<string>): PlainTable {
  const { lang } = reading;
  const { fieldLabels, referenceWords, tableHeads, versionWords } = wordsOf(lang);
  const then = state.catalogue;
  const figures = new Map(then.observations.map((row) => [row.id, row]));
  const rows = state.changes
    .filter((change) => ids.has(change.id) && isToldIn(change, lang))
    .map((change) => {
      const figure = figures.get(change.id);
      return {
        cells: [
          ...nameCells(reading, then, change.id, figure),
          cell(fieldLabels[change.field] ?? change.field),
          valueCell({ catalogue: then, lang }, change, change.old),
          valueCell({ catalogue: then, lang }, change, change.new),
          cell(figure ? placeText({ catalogue: then, lang }, figure) : ""),
        ],
      };
    });
  const heads = [
    ...[tableHeads.entity, tableHeads.indicator, tableHeads.period, versionWords.item],
    ...[referenceWords.before, referenceWords.after, tableHeads.source],
  ];
  return plainTable(
    referenceWords.changedFigures,
    heads.map((label) => ({ label })),
    rows,
  );
}

/** A text in the other language is told on the page of that language. */
export function isToldIn({ field }: Change, lang: Lang): boolean {
  return LANGS.every((other) => other === lang || !field.endsWith(`_${other}`));
}

function nameCells(reading: Reading, then: Catalogue, id: string, figure: Observation | undefined): Cell[] {
  const { catalogue, lang } = reading;
  if (!figure) {
    const href = catalogue.projects.has(id) ? inLanguage(lang, paths.project(id)) : null;
    return [cell(then.projects.get(id)?.name[lang] ?? id, href), cell(""), cell("")];
  }
  return [
    cell(fieldText({ catalogue: then, lang }, figure, "entity")),
    cell(fieldText({ catalogue: then, lang }, figure, "indicator"), liveLink(reading, observationPath(figure, lang))),
    cell(formatPeriod(figure.period, lang)),
  ];
}

function placeText(reading: Reading, figure: Observation): string {
  const { catalogue: then, lang } = reading;
  const source = then.sources.get(figure.source)?.shortName[lang] ?? figure.source;
  return `${source} ${formatLocator(figure.locator, lang)}`;
}

function valueCell(reading: Reading, { field }: Change, text: string): Cell {
  const { catalogue: then, lang } = reading;
  if (text === "") return cell("–");
  if (field === "locator") return cell(formatLocator(text, lang));
  if (field === "source") return cell(then.sources.get(text)?.title[lang] ?? text);
  // The printed word stays in the language of its source.
  if (field === "qualifier_word") return { ...cell(text), lang: languageTag(SOURCE_LANG) };
  // The English label of a qualifier begins with the Chinese words; those stand in a row of their own here.
  return cell((codeLists.get(field)?.get(text)?.[lang] ?? text).replace(/^[\p{Script=Han}, ]+: /u, ""));
}
