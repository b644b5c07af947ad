import { languageTag } from "../../format/languages.ts";
import { SOURCE_LANG } from "../../schema/codes.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReleaseDifferences } from "../../release/release-differences.ts";
import type { Change } from "../../model/diff.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";
import { chartNamed } from "../../text/interface-versions.ts";

import { listText } from "../../text/list.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import type { Cell } from "../figure/table.ts";

/**
 * What a release changed besides its rows, as tables: the cells of reference tables, old and new, and the charts with the
 * properties that differ. Names of tables, codes and columns are those of the files.
 */
export function differenceTables(
  reading: Reading,
  { reference, charts, chartsAreNew, description }: ReleaseDifferences,
  version: string,
): PlainTable[] {
  const { catalogue, lang } = reading;
  const { differenceWords, referenceWords } = wordsOf(lang);
  const cells = reference.flatMap(({ table, changes, newColumns, goneColumns }) => [
    ...changes
      .filter(isCorrection)
      .map((change) => [
        ...[cell(table), cell(change.id), cell(change.field)],
        ...[textCell(change, change.old), textCell(change, change.new)],
      ]),
    ...columnCells(table, differenceWords.newColumns, newColumns, lang),
    ...columnCells(table, differenceWords.goneColumns, goneColumns, lang),
    ...(["added", "removed"] as const).flatMap((kind) => {
      const ids = changes.flatMap(({ change, id }) => (change === kind ? [id] : []));
      return ids.length === 0
        ? []
        : [[cell(table), cell(listText(ids, lang)), cell(differenceWords[kind]), cell(""), cell("")]];
    }),
  ]);
  const others = [
    ...(chartsAreNew ? [[cell("charts.json"), cell(differenceWords.chartsAreNew)]] : []),
    ...charts.map(({ slug, change, fields }) => [
      cell(
        chartNamed(slug, lang),
        change !== "removed" && catalogue.charts.has(slug) ? inLanguage(lang, paths.frozenChart(slug, version)) : null,
      ),
      cell(change === "changed" ? listText(fields, lang) : differenceWords[change]),
    ]),
    ...(description.length === 0 ? [] : [[cell("datapackage.json"), cell(listText(description, lang))]]),
  ];
  return [
    plainTable(
      differenceWords.reference,
      [
        differenceWords.table,
        differenceWords.code,
        differenceWords.column,
        referenceWords.before,
        referenceWords.after,
      ].map((label) => ({ label })),
      cells.map((each) => ({ cells: each })),
    ),
    plainTable(
      differenceWords.others,
      [differenceWords.what, differenceWords.changed].map((label) => ({ label })),
      others.map((each) => ({ cells: each })),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function columnCells(table: string, what: string, columns: readonly string[], lang: Lang): Cell[][] {
  if (columns.length === 0) return [];
  return [[cell(table), cell(what), cell(listText(columns, lang)), cell(""), cell("")]];
}

function isCorrection({ change }: Change): boolean {
  return change === "revised" || change === "reflagged";
}

/** A cell of a column in one language says so, for the tables show both on every page. */
function textCell({ field }: Change, text: string): Cell {
  if (text === "") return cell("–");
  // Aliases stand in one cell, whatever their language.
  if (field.endsWith("_zh") || (field === "aliases" && /\p{Script=Han}/u.test(text)))
    return { ...cell(text), lang: languageTag(SOURCE_LANG) };
  return field.endsWith("_en") ? { ...cell(text), lang: languageTag("en") } : cell(text);
}
