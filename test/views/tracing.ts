import { formatPeriod } from "../../src/format/period.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { percentOf, roundDecimal, subtractDecimals } from "../../src/model/decimal.ts";
import { parsePeriod } from "../../src/model/period.ts";
import type { Lang } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import type { Plan } from "../../src/schema/site.ts";
import type { Origin } from "../../src/text/sentence.ts";
import { valueText } from "../../src/text/value.ts";
import type { BriefingView } from "../../src/views/briefings/briefing.ts";

// Where each numeral of a text comes from: a row, a derivation that is worked out here a second time by another road, a
// setting, or a name. What is none of these is returned, so that a test can show it.

export interface Piece {
  text: string;
  origin: Origin | null;
}

/** What a text may rest on: the rows that the edition saw, the settings, and the day that it asks at. */
export interface Ground {
  rows: ReadonlyMap<string, Observation>;
  catalogue: Catalogue;
  asOf: string;
  lang: Lang;
}

export function numerals(text: string): string[] {
  return text.match(/\d[\d.,]*\d|\d/g) ?? [];
}

/** The pieces with a numeral that leads nowhere, or to another number than it says. */
export function untraced(pieces: readonly Piece[], ground: Ground): Piece[] {
  return pieces.filter((piece) => numerals(piece.text).length > 0 && !isTraced(piece, ground));
}

/** All sentences of an edition. */
export function sentencesOf(view: BriefingView): BriefingView["summary"] {
  return [...view.summary, ...view.highlights, ...view.shortfalls, ...view.changes.lines, ...view.changes.missing];
}

/** All pieces of an edition that say numbers by themselves: the sentences and the cells of the table. */
export function piecesOf(view: BriefingView): Piece[] {
  return [...sentencesOf(view).flatMap(({ words }) => words), ...view.table.rows.flatMap(({ cells }) => cells)];
}

/**
 * The rest of an edition: second lines of cells, facts, rules, formulas, charts. Their numerals must stand in the values
 * and periods of the rows, among the numbers of the traced pieces, in the settings, or in names.
 */
export function strayNumerals(view: BriefingView, { rows, catalogue, lang }: Ground): string[] {
  const { thresholds, plans } = catalogue.site;
  const known = new Set(
    [
      ...[...rows.values()].flatMap((row) => [valueText({ catalogue, lang }, row), formatPeriod(row.period, lang)]),
      ...piecesOf(view).map(({ text }) => text),
      ...[...view.contradictions, ...view.sources].map((each) => JSON.stringify(each)),
      ...[...catalogue.scopes.values()].map(({ name }) => name[lang]),
      ...[...catalogue.indicators.values()].map(({ name }) => name[lang]),
      ...[...catalogue.projects.values()].map(({ name }) => name[lang]),
      ...view.versions.map(({ text }) => text),
      ...view.derivations.map(({ text }) => text),
    ].flatMap(numerals),
  );
  const settings = new Set([
    ...numerals(JSON.stringify(thresholds)),
    ...plans.flatMap(({ year, quarters, months }) => [year, ...(quarters ?? months ?? []).map(String)]),
    // Twelve months, and the whole of a year.
    "12",
    "100",
  ]);
  const due = plans.flatMap((plan) => Array.from({ length: 12 }, (_none, month) => dueIn(plan, month + 1)));
  const edition = catalogue.editions.get(view.slug)?.spec;
  const dates = [edition?.edition, edition?.period].flatMap((text) => {
    const period = parsePeriod(text ?? "");
    return period ? numerals(formatPeriod(period, lang)) : [];
  });
  const subs = view.table.rows.flatMap(({ cells }) => cells.map(({ sub }) => sub));
  const figures = view.figures.flatMap(({ headline, note, data }) => [
    headline,
    note ?? "",
    ...data.flatMap(({ text, label, sublabel }) => [text, label, sublabel]),
  ]);
  // What a chart works out, done again from its own formula: `114件 ÷ 130件`, `(164 − 398) ÷ 398`.
  const rates = view.figures.flatMap(({ derived }) =>
    derived.flatMap(({ formula }) => {
      const [a = 0, b = 1] = numerals(formula).map((numeral) => Number(numeral.replaceAll(",", "")));
      const percent = ((formula.startsWith("(") ? a - b : a) / b) * 100;
      return [Math.abs(percent).toFixed(1), Math.abs(percent).toFixed(0)];
    }),
  );
  const formulas = view.derivations.map(({ formula }) => formula);
  const specNames = JSON.stringify([edition?.title, view.figures.map(({ title, note }) => [title, note])]);
  const allowed = (numeral: string, more: readonly string[]): boolean => known.has(numeral) || more.includes(numeral);
  const find = (texts: readonly string[], more: readonly string[]): string[] =>
    texts.flatMap((text) =>
      numerals(text)
        .filter((each) => !allowed(each, more))
        .map((each) => `${each} in ${text}`),
    );
  return [
    ...find(subs, []),
    ...find(
      view.facts.map(({ text }) => text),
      dates,
    ),
    ...find(view.rules, [...settings]),
    ...find(formulas, [...due, ...[...settings], ...months()]),
    ...find(figures, [...numerals(specNames), ...rates]),
    ...find(view.notes, []),
  ];
}

function months(): string[] {
  return Array.from({ length: 12 }, (_none, index) => String(index + 1));
}

function isTraced({ text, origin }: Piece, ground: Ground): boolean {
  const { rows, lang } = ground;
  switch (origin?.kind) {
    case "row": {
      const row = rows.get(origin.id);
      if (!row) return false;
      const known = numerals(`${valueText(ground, row)} ${formatPeriod(row.period, lang)}`);
      return numerals(text).every((numeral) => known.includes(numeral));
    }
    case "derived": {
      const found = origin.rows.map((id) => rows.get(id));
      const sound = found.filter((row) => row !== undefined);
      const expected = sound.length === found.length ? again(origin.name, sound, ground) : null;
      // A cell says the place and the number of places, 2/4.
      const said = origin.name === "place" && !text.includes("/") ? [numerals(expected ?? "")[0]] : null;
      return expected !== null && numerals(text).join() === (said ?? numerals(expected)).join();
    }
    case "setting":
      return ["edition", "resolution_rate", "stale_months", "register", "changes", "previous"].includes(origin.name);
    case "name":
    case "contradiction":
      return true;
    default:
      return false;
  }
}

/** The same numbers by another road: from the rows as they stand, in floats where `src/` is exact. */
function again(name: string, rows: readonly Observation[], ground: Ground): string | null {
  const { catalogue, lang } = ground;
  const levels = rows.filter(({ measure, role, value }) => measure === "level" && role === "actual" && value);
  const level = levels[0]?.value;
  const excess = rows.find(({ measure }) => measure === "excess")?.value;
  const stated = rows.find(({ role }) => role === "target")?.value;
  const target = stated ?? (level && excess ? subtractDecimals(level, excess) : null);
  const month = Number(levels[0]?.period.end.slice(5, 7));
  const plan = catalogue.site.plans.find(
    ({ indicator, entity }) =>
      indicator === levels[0]?.indicator && (entity === undefined || entity === levels[0]?.entity),
  );
  const done = level && target ? (Number(level) / Number(target)) * 100 : Number.NaN;
  const even = (month / 12) * 100;
  const due = plan ? Number(dueIn(plan, month)) : even;
  const one = (value: number): string | null => (Number.isNaN(value) ? null : roundDecimal(value.toFixed(8), 1));
  const values = rows.map(({ value }) => Number(value));
  switch (name) {
    case "target":
      return target && (lang === "en" ? String(Math.round(Number(target) * 100) / 1000) : target);
    case "completion":
      return one(done);
    case "planned":
      return one(due);
    case "gap":
      return one(done - due);
    case "even-planned":
      return one(even);
    case "even-gap":
      return one(done - even);
    case "points":
    case "faster":
      return one((values[0] ?? Number.NaN) - (values[1] ?? Number.NaN));
    case "rate": {
      const { resolution } = catalogue.site;
      const of = (indicator: string | undefined): string | null =>
        rows.find((row) => row.indicator === indicator)?.value ?? null;
      const [part, whole] = [of(resolution?.resolved), of(resolution?.received)];
      return part && whole ? percentOf(part, whole, 1) : null;
    }
    case "months": {
      const [end = ""] = rows.map(({ period }) => period.end);
      const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      return String(index(ground.asOf) - index(end));
    }
    case "net":
      return String(Math.abs((values[0] ?? Number.NaN) - (values[1] ?? Number.NaN)));
    case "missing":
      return target && level ? String(Number(target) - Number(level)) : null;
    case "place":
    case "members": {
      const of = rows.filter(({ value }) => value !== null).length;
      return name === "members" ? String(of) : `${rankOf(rows, ground)}/${of}`;
    }
    case "gained": {
      const now = rows.filter(({ period }) => period.text === rows[0]?.period.text);
      const before = rows.filter((row) => !now.includes(row));
      return String(Math.abs(rankOf(before, ground) - rankOf(now, ground)));
    }
    default:
      return null;
  }
}

/** The place of the first row among all. */
function rankOf([own, ...others]: readonly Observation[], { catalogue }: Ground): number {
  const sign = catalogue.indicators.get(own?.indicator ?? "")?.direction === "lower" ? -1 : 1;
  const better = others.filter(({ value }) => value !== null && sign * Number(value) > sign * Number(own?.value));
  return 1 + better.length;
}

/** The percent due by the end of a month, as a text with two decimals. */
function dueIn({ quarters, months }: Plan, month: number): string {
  if (months) return String(months[month - 1]);
  const ends = [0, ...(quarters ?? [])];
  const at = Math.floor((month - 1) / 3);
  const [from = 0, to = 0] = [ends[at], ends[at + 1]];
  return (from + ((to - from) * (month - 3 * at)) / 3).toFixed(2);
}
