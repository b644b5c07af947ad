import { formatPeriod } from "../../format/period.ts";
import { isJanuaryToFebruary } from "../../model/neighbour-periods.ts";
import { comparePeriods } from "../../model/period.ts";
import type { Reading } from "../../model/reading.ts";
import { seriesKindOf, type SeriesKind } from "../../model/series.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { fieldText } from "../../text/names.ts";
import { valueText } from "../../text/value.ts";
import { wordsOf } from "../../text/words.ts";

/** A value where its body's row and its period's column meet. */
export interface PivotCell {
  text: string;
  href: string | null;
  /** Id of the cell, for links to the value; left out where its row stands elsewhere. */
  anchor?: string | undefined;
  /** `●` or `＊`, explained beside the table. */
  sign: string | null;
}

/** Bodies as rows, periods as columns, the newest first. */
export interface PivotTable {
  caption: string;
  heads: { period: string; text: string }[];
  rows: { entity: string; scope: string; name: string; href: string; sub: string; cells: (PivotCell | null)[] }[];
}

/** Figures of one kind of period: the newest dozen in sight, what is older folded year by year. */
export interface Pivot {
  /** `按月`; what sets the table apart from the others of the page. */
  title: string;
  newest: PivotTable;
  older: { title: string; table: PivotTable }[];
}

/** Columns that stand beside each other at 1280 px, and a year of months. */
const MOST_COLUMNS = 12;

/**
 * Some rows of one measure and role as tables of bodies and periods: one for each kind of period if there are more periods
 * than fit beside each other, else all in one. `cellOf` gives what stands in a cell; two rows of one body, scope and period
 * cannot be.
 */
export function pivots(
  reading: Reading,
  rows: readonly Observation[],
  cellOf: (row: Observation) => Omit<PivotCell, "text">,
): Pivot[] {
  const { pivotKinds, pivotWords } = wordsOf(reading.lang);
  if (rows.length === 0) return [];
  if (new Set(rows.map(({ period }) => period.text)).size <= MOST_COLUMNS)
    return [{ title: pivotWords.mixed, newest: pivotTable(reading, pivotWords.mixed, rows, cellOf), older: [] }];
  return [...byKindOfPeriod(rows)].map(([kind, own]) => {
    const title = pivotKinds[kind];
    const [newest = [], ...older] = inYears(own);
    return {
      title,
      newest: pivotTable(reading, title, newest, cellOf),
      older: older.map((each) => {
        const heading = yearsText(reading, each);
        return { title: heading, table: pivotTable(reading, `${title} ${heading}`, each, cellOf) };
      }),
    };
  });
}

/** The rows by kind of period; January to February stands among the months where it is the only cumulative period. */
function byKindOfPeriod(rows: readonly Observation[]): Map<SeriesKind, Observation[]> {
  const kinds = Map.groupBy(rows, ({ period }) => seriesKindOf(period));
  const [months, ytd] = [kinds.get("month"), kinds.get("ytd")];
  if (months && ytd?.every(({ period }) => isJanuaryToFebruary(period))) {
    kinds.set("month", [...months, ...ytd]);
    kinds.delete("ytd");
  }
  return kinds;
}

/**
 * The rows of at most a dozen periods as one, else year by year, the newest first. A year that has only begun stands with the
 * months before it, so that there are always some to look at.
 */
function inYears(rows: readonly Observation[]): Observation[][] {
  const periods = periodsOf(rows);
  if (periods.length <= MOST_COLUMNS) return [[...rows]];
  const years = [...Map.groupBy(rows, yearOf)].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, own]) => own);
  const newest = years[0] ?? [];
  if (periodsOf(newest).length >= MOST_COLUMNS / 2) return years;
  const shown = new Set(periods.slice(0, MOST_COLUMNS));
  const isShown = ({ period }: Observation): boolean => shown.has(period.text);
  return [
    rows.filter(isShown),
    ...years.map((own) => own.filter((row) => !isShown(row))).filter(({ length }) => length > 0),
  ];
}

function yearOf({ period }: Observation): string {
  return period.end.slice(0, 4);
}

function yearsText({ lang }: Reading, rows: readonly Observation[]): string {
  return wordsOf(lang).pivotPhrases.year(rows[0] ? yearOf(rows[0]) : "");
}

/** The periods of some rows, the newest first. */
function periodsOf(rows: readonly Observation[]): string[] {
  return [...new Set(rows.toSorted((a, b) => comparePeriods(b.period, a.period)).map(({ period }) => period.text))];
}

function pivotTable(
  reading: Reading,
  caption: string,
  rows: readonly Observation[],
  cellOf: (row: Observation) => Omit<PivotCell, "text">,
): PivotTable {
  const { catalogue, lang } = reading;
  const order = [...catalogue.entities.keys()];
  const texts = new Map(rows.map(({ period }) => [period.text, formatPeriod(period, lang)]));
  const heads = periodsOf(rows).map((period) => ({ period, text: texts.get(period) ?? period }));
  const lines = [...Map.groupBy(rows, ({ entity, scope }) => `${entity}|${scope ?? ""}`).values()];
  lines.sort(([a], [b]) => order.indexOf(a?.entity ?? "") - order.indexOf(b?.entity ?? ""));
  return {
    caption,
    heads,
    rows: lines.flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const at = new Map(own.map((row) => [row.period.text, row]));
      return [
        {
          entity: first.entity,
          scope: first.scope ?? "",
          name: catalogue.entities.get(first.entity)?.shortName[lang] ?? first.entity,
          href: inLanguage(lang, paths.entity(first.entity)),
          sub: fieldText(reading, first, "scope"),
          cells: heads.map(({ period }) => {
            const row = at.get(period);
            return row ? { text: valueText(reading, row), ...cellOf(row) } : null;
          }),
        },
      ];
    }),
  };
}
