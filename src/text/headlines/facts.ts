import type { Datum } from "../../charts/chart.ts";
import { sayValue } from "../../charts/spoken.ts";
import { formatPeriod } from "../../format/period.ts";
import { notationOf } from "../../format/languages.ts";
import { compareDecimals } from "../../model/decimal.ts";
import { boundsOf } from "../../model/bounds.ts";
import { comparePeriods, type Period } from "../../model/period.ts";
import { zoneOf } from "../../model/family.ts";
import { isSound } from "../../model/likeness.ts";
import type { Reading } from "../../model/reading.ts";
import type { ChartSpec, Selector } from "../../schema/chart.ts";
import { isChange } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import { chartWords } from "../chart-words.ts";
import { wayOfGrowth } from "../change.ts";
import type { HeadlineHead } from "../headline-words.ts";
import { lowerFirst } from "../lower-first.ts";
import { bodyName, fieldText } from "../names.ts";
import { numberText, unitOf, unsignedText } from "../value.ts";
import { wordsOf } from "../words.ts";

/** A row of a chart with what is drawn of it. */
export interface HeadlineRow {
  row: Observation;
  datum: Datum;
  selector: Selector;
}

/** What a headline that is made by rule may speak of: the rows of the chart, and nothing else of the record. */
export interface HeadlineInput {
  reading: Reading;
  spec: ChartSpec;
  rows: readonly HeadlineRow[];
  /** What the site worked out of them: rates. */
  derived: readonly Datum[];
}

/** What a kind has to say: the most important clause first. Null where nothing is sure, and the title is to stand. */
export interface HeadlineFacts {
  head: HeadlineHead;
  clauses: readonly string[];
  /** So many clauses are always said, however long they get; one if left out. */
  least?: number;
}

/** The room of a headline, in Chinese characters; a Latin letter takes a little less than half of one. */
const ROOM = { han: 38, latin: 116 };

/** As many clauses as have room, in their order; a clause that has none is passed over for a shorter one behind it. */
export function fitClauses({ head, clauses, least = 1 }: HeadlineFacts, { lang }: Reading): string {
  const { headlines } = wordsOf(lang);
  const isLatin = notationOf(lang).isLatin;
  const fits = (text: string): boolean =>
    isLatin
      ? text.length <= ROOM.latin
      : [...text].reduce((sum, sign) => sum + (sign > "\u2E80" ? 1 : 0.5), 0) <= ROOM.han;
  const said: string[] = [];
  clauses.forEach((clause, index) => {
    if (index < least || fits(headlines.compose(head, [...said, clause]))) said.push(clause);
  });
  return headlines.compose(head, said);
}

/** Rows that have a value: the results, or where there are none, what is aimed at or expected. */
export function toldRows(rows: readonly HeadlineRow[]): HeadlineRow[] {
  const known = rows.filter(({ row }) => row.value !== null);
  const results = known.filter(({ row }) => row.role === "actual");
  return results.length > 0 ? results : known;
}

/** Whose figure it is: a project or the body. */
export function bodyOf({ entity, project }: Observation): string {
  return `${entity}|${project ?? ""}`;
}

/** What is measured, in which terms: rows alike in it can be set against each other. */
export function definitionOf({ indicator, measure, role, scope, stage }: Observation): string {
  return [indicator, measure, role, scope, stage].join("|");
}

export function timeOf({ period }: Observation): string {
  return `${period.start}/${period.end}`;
}

/** The name of the body of a row, or of its project. */
export function nameOf(reading: Reading, { row }: HeadlineRow): string {
  return row.project === null ? bodyName(reading, row.entity) : fieldText(reading, row, "project");
}

/** The body that all rows are of; "" if there are several. Of one project the project is named with it. */
export function ownerOf(reading: Reading, rows: readonly HeadlineRow[]): string {
  const [first] = rows;
  if (!first || rows.some(({ row }) => row.entity !== first.row.entity)) return "";
  return bodyName(reading, first.row.entity);
}

/** The body that all rows are of, or else the zone of all of them; "" if there are several. */
export function zoneOrOwner(reading: Reading, rows: readonly HeadlineRow[]): string {
  const zones = new Set(rows.map(({ row }) => zoneOf(reading.catalogue.entities, row.entity)));
  const [zone] = zones;
  return ownerOf(reading, rows) || (zone !== undefined && zones.size === 1 ? bodyName(reading, zone) : "");
}

/** What a row measures, within a sentence: its indicator, what it covers, its stage; `isBare` leaves the measure out. */
export function subjectOf(reading: Reading, { row }: HeadlineRow, isBare: boolean): string {
  const isShare = row.measure === "share" && isBare;
  const { headlines } = wordsOf(reading.lang);
  const name = lowerFirst(fieldText(reading, row, "indicator"));
  const measured = isBare ? name : headlines.measured(name, row.measure, row.role);
  const scope = [fieldText(reading, row, "stage"), isShare ? "" : fieldText(reading, row, "scope")].filter(
    (word) => word !== "",
  );
  return scope.length === 0 ? measured : headlines.scoped(measured, scope.join(wordsOf(reading.lang).joints.comma));
}

/** A value with all that belongs to it: `12家`, `同比增长6.4%（初步数）`, `计划40万平方米`. */
export function sayRow(reading: Reading, { row, datum }: HeadlineRow): string {
  const { lang } = reading;
  const words = chartWords(lang);
  const { headlines } = wordsOf(lang);
  if (isChange(row.measure) && row.measure !== "growth" && row.role === "actual" && row.value !== null) {
    const said = headlines.changed(row.measure, wayOfGrowth(row.value), unsignedText(reading, row));
    const status = words.status[row.status];
    return status ? headlines.aside(said, status) : said;
  }
  if (row.measure === "share" && row.role === "actual" && row.value !== null) {
    const status = words.status[row.status];
    const said = headlines.share(fieldText(reading, row, "scope"), datum.text);
    return status ? headlines.aside(said, status) : said;
  }
  return sayValue({ ...datum, label: "", sublabel: "", differing: [], saysRole: false }, { words, lang });
}

/** A value behind the name of what is counted: in some languages its unit would be that name once more. */
export function countText(reading: Reading, { row, datum }: Pick<HeadlineRow, "row" | "datum">): string {
  const isNamed = !wordsOf(reading.lang).headlines.repeatsUnitOfCount && row.value !== null;
  return isNamed && unitOf(reading.catalogue, row).kind === "count" ? numberText(reading, row) : datum.text;
}

/** What is said of a row behind the name of what it measures. */
export function sayNamed(reading: Reading, each: HeadlineRow): string {
  return sayRow(reading, { ...each, datum: { ...each.datum, text: countText(reading, each) } });
}

/** A value whose measure and role the subject says already: `+6.4%`, with what it is if it is provisional. */
export function bareValue(reading: Reading, { row, datum }: HeadlineRow): string {
  const status = chartWords(reading.lang).status[row.status];
  const text = countText(reading, { row, datum });
  return status ? `${text}${wordsOf(reading.lang).joints.comma}${status}` : text;
}

export function periodText(reading: Reading, { row }: HeadlineRow): string {
  return formatPeriod(row.period, reading.lang);
}

/** When a row is of, within brackets that must hold no brackets of their own. */
export function periodAside(reading: Reading, { row }: HeadlineRow): string {
  const { joints, drawingWords } = wordsOf(reading.lang);
  const text = formatPeriod({ ...row.period, inferred: false }, reading.lang);
  return row.period.inferred ? `${text}${joints.comma}${drawingWords.inferred}` : text;
}

/** A period as it is said beside another one: of the same year without it. */
export function besidePeriod(reading: Reading, period: Period, other: Period): string {
  const text = formatPeriod(period, reading.lang);
  const year = other.end.slice(0, 4);
  const isSameYear = period.start.startsWith(year) && other.start.startsWith(year) && period.kind !== "year";
  return isSameYear ? wordsOf(reading.lang).headlines.withoutYear(text, year) : text;
}

/** The rows of the newest time at which every body, or every definition, has a value; null if they share none. */
export function newestShared(rows: readonly HeadlineRow[], keyOf: (row: Observation) => string): HeadlineRow[] | null {
  const wanted = new Set(rows.map(({ row }) => keyOf(row))).size;
  const shared = [...Map.groupBy(rows, ({ row }) => timeOf(row)).values()].filter(
    (each) => new Set(each.map(({ row }) => keyOf(row))).size === wanted,
  );
  const sorted = shared.toSorted((a, b) => (a[0] && b[0] ? comparePeriods(a[0].row.period, b[0].row.period) : 0));
  return sorted.at(-1) ?? null;
}

/** The bodies that another body of the rows is a part of: a zone among its parks. */
export function wholesAmong({ catalogue }: Reading, rows: readonly HeadlineRow[]): HeadlineRow[] {
  const above = new Set<string>();
  for (const { row } of rows) {
    let at = catalogue.entities.get(row.entity)?.parent ?? null;
    for (let steps = 0; at !== null && steps < catalogue.entities.size; steps++) {
      above.add(at);
      at = catalogue.entities.get(at)?.parent ?? null;
    }
  }
  return rows.filter(({ row }) => row.project === null && above.has(row.entity));
}

/** Whether the first is certainly more than the second, whatever the words of approximate figures leave open. */
function isSurelyMore(a: Observation, b: Observation): boolean {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return first !== null && second !== null && first.low >= second.high && a.value !== b.value;
}

/**
 * The rows with the highest value (`1`) or the lowest (`-1`): several where they are tied. Empty where approximate words or doubt
 * leave open which they are.
 */
export function extremesOf(rows: readonly HeadlineRow[], sign: 1 | -1): HeadlineRow[] {
  const sorted = rows.toSorted((a, b) => sign * compareDecimals(b.row.value ?? "0", a.row.value ?? "0"));
  const [best] = sorted;
  if (!best || rows.some(({ row }) => !isSound(row))) return [];
  const tied = sorted.filter(({ row }) => compareDecimals(row.value ?? "0", best.row.value ?? "0") === 0);
  if (tied.length > 1 && tied.some(({ row }) => row.qualifier !== "exact")) return [];
  const others = sorted.filter((each) => !tied.includes(each));
  const isCertain = others.every(({ row }) => (sign > 0 ? isSurelyMore(best.row, row) : isSurelyMore(row, best.row)));
  return isCertain ? tied : [];
}

/** Whether a row counts things, of which there are more or fewer. */
export function isCount({ catalogue }: Reading, { row }: HeadlineRow): boolean {
  return unitOf(catalogue, row).kind === "count";
}
