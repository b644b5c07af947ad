import { formatLocator } from "../../format/locator.ts";
import { formatPeriod } from "../../format/period.ts";
import type { ReleaseState } from "../../model/catalogue.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Change } from "../../model/diff.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { fieldLabels, versionWords } from "../../text/interface-versions.ts";
import { codeLists } from "../../text/code-labels.ts";
import { referenceWords as words } from "../../text/interface-reference.ts";
import { fieldText } from "../../text/names.ts";
import { tableHeads } from "../../text/table-heads.ts";
import { liveLink } from "../embeds/live-links.ts";
import type { PlainTable } from "../figure/plain-table.ts";
import { cell, plainTable } from "../figure/plain-table.ts";
import { observationPath, type Cell } from "../figure/table.ts";

/** Corrections of marks, notes, sources and names, one cell a row: what it was, and what it is. */
export function changedCells(
  catalogue: Catalogue,
  state: ReleaseState,
  ids: ReadonlySet<string>,
  lang: Lang,
): PlainTable {
  const then = state.catalogue;
  const figures = new Map(then.observations.map((row) => [row.id, row]));
  const rows = state.changes
    .filter((change) => ids.has(change.id) && isToldIn(change, lang))
    .map((change) => {
      const figure = figures.get(change.id);
      return {
        cells: [
          ...nameCells(catalogue, then, change.id, figure, lang),
          cell(fieldLabels[change.field]?.[lang] ?? change.field),
          valueCell(then, change, change.old, lang),
          valueCell(then, change, change.new, lang),
          cell(figure ? placeText(then, figure, lang) : ""),
        ],
      };
    });
  const heads = [tableHeads.entity, tableHeads.indicator, tableHeads.period, versionWords.item];
  return plainTable(
    words.changedFigures[lang],
    [...heads, words.before, words.after, tableHeads.source].map((label) => ({ label: label[lang] })),
    rows,
  );
}

/** A text in the other language is told on the page of that language. */
export function isToldIn({ field }: Change, lang: Lang): boolean {
  return !field.endsWith(lang === "zh" ? "_en" : "_zh");
}

function nameCells(
  catalogue: Catalogue,
  then: Catalogue,
  id: string,
  figure: Observation | undefined,
  lang: Lang,
): Cell[] {
  if (!figure) {
    const href = catalogue.projects.has(id) ? inLanguage(lang, paths.project(id)) : null;
    return [cell(then.projects.get(id)?.name[lang] ?? id, href), cell(""), cell("")];
  }
  return [
    cell(fieldText(then, figure, "entity", lang)),
    cell(fieldText(then, figure, "indicator", lang), liveLink(catalogue, observationPath(figure, lang), lang)),
    cell(formatPeriod(figure.period, lang)),
  ];
}

function placeText(then: Catalogue, figure: Observation, lang: Lang): string {
  const source = then.sources.get(figure.source)?.shortName[lang] ?? figure.source;
  return `${source} ${formatLocator(figure.locator, lang)}`;
}

function valueCell(then: Catalogue, { field }: Change, text: string, lang: Lang): Cell {
  if (text === "") return cell("–");
  if (field === "locator") return cell(formatLocator(text, lang));
  if (field === "source") return cell(then.sources.get(text)?.title[lang] ?? text);
  // The printed word is Chinese on every page.
  if (field === "qualifier_word") return { ...cell(text), lang: "zh-CN" };
  // The English label of a qualifier begins with the Chinese words; those stand in a row of their own here.
  return cell((codeLists.get(field)?.get(text)?.[lang] ?? text).replace(/^[\p{Script=Han}, ]+: /u, ""));
}
