import { formatPeriod } from "../../format/period.ts";
import { comparedFigures, comparedIndicators, type Compared } from "../../model/compared.ts";
import { latestObservation } from "../../model/latest.ts";
import { comparePeriods } from "../../model/period.ts";
import type { Reading } from "../../model/reading.ts";
import { verdictOf } from "../../model/verdict.ts";
import { chartSpecSchema } from "../../schema/chart.ts";
import type { Measure } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";
import { fieldText } from "../../text/names.ts";
import { valueText } from "../../text/value.ts";
import { wordsOf, type Words } from "../../text/words.ts";
import { figure, type Figure } from "../figure/figure.ts";
import { pivots, type Pivot } from "../figure/pivot.ts";
import { observationPath } from "../figure/table.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** What both pages need to let a reader choose bodies. */
interface Choosing extends PageHead {
  words: Words["compareWords"];
  script: string;
  bodies: { id: string; name: string }[];
}

/** An indicator in one measure, at the newest period that most bodies share. */
export interface CompareItem {
  /** `value-added.yoy` */
  id: string;
  name: string;
  /** The page of the indicator's figures side by side, at this measure. */
  href: string;
  verdict: string;
  /** Bodies that share period and scope, as indices of the view's bodies: what the script judges a choice by. */
  groups: [period: string, scope: string, ...bodies: number[]][];
  /** One for each body of the view. */
  cells: ({ text: string; sub: string; href: string; sign: string | null } | null)[];
}

/** Bodies side by side over the indicators they share, one line for each. */
export interface CompareView extends Choosing {
  topics: { id: string; name: string; items: CompareItem[] }[];
}

/** One measure of an indicator, period by period. */
export interface CompareSection {
  id: string;
  title: string;
  verdict: string;
  pivots: Pivot[];
  /** Where at least two bodies share period and scope: the newest such period, or its course. */
  figure: Figure | null;
}

/** One indicator, its bodies side by side. */
export interface CompareIndicatorView extends Choosing {
  back: { text: string; href: string };
  indicator: { text: string; href: string };
  sections: CompareSection[];
  others: { text: string; href: string; current: boolean }[];
}

/** All shared indicators, topic by topic; topics without one are left out. */
export function compareView(reading: Reading): CompareView {
  const { catalogue, lang } = reading;
  const { compareWords, ui } = wordsOf(lang);
  const all = comparedFigures(catalogue);
  const bodies = bodiesOf(reading, all);
  const byTopic = Map.groupBy(all, ({ indicator }) => catalogue.indicators.get(indicator)?.topic ?? "");
  return {
    ...pageHead({
      lang,
      path: paths.compare(),
      current: "compare",
      title: ui.compare,
      description: compareWords.lead,
    }),
    ...choosing(reading, paths.compare(), bodies),
    topics: [...catalogue.topics.values()].flatMap((topic) => {
      const items = byTopic.get(topic.id)?.map((each) => compareItem(reading, each, bodies));
      return items ? [{ id: topic.id, name: topic.name[lang], items }] : [];
    }),
  };
}

/** One indicator in all its measures that several bodies report. */
export function compareIndicatorView(reading: Reading, id: string): CompareIndicatorView {
  const { catalogue, lang } = reading;
  const { comparePhrases, compareWords, ui } = wordsOf(lang);
  const own = comparedFigures(catalogue).filter(({ indicator }) => indicator === id);
  const indicator = catalogue.indicators.get(id);
  if (!indicator || own.length === 0) throw new Error(`${id}: nothing to compare`);
  const path = paths.compareIndicator(id);
  return {
    ...pageHead({
      lang,
      path,
      current: "compare",
      title: comparePhrases.title(indicator.name[lang]),
      description: compareWords.indicatorLead,
    }),
    ...choosing(reading, path, bodiesOf(reading, own)),
    back: { text: ui.compare, href: inLanguage(lang, paths.compare()) },
    indicator: { text: compareWords.toIndicator, href: inLanguage(lang, paths.indicator(id)) },
    sections: own.map((each, index) => compareSection(reading, each, index === 0)),
    others: comparedIndicators(catalogue).map((other) => ({
      text: catalogue.indicators.get(other)?.name[lang] ?? other,
      href: inLanguage(lang, paths.compareIndicator(other)),
      current: other === id,
    })),
  };
}

function choosing(
  { lang }: Reading,
  path: string,
  bodies: Choosing["bodies"],
): Pick<Choosing, "words" | "script" | "bodies"> {
  return {
    words: wordsOf(lang).compareWords,
    script: linkFrom(inLanguage(lang, path), paths.compareScript()),
    bodies,
  };
}

function bodiesOf({ catalogue, lang }: Reading, all: readonly Compared[]): Choosing["bodies"] {
  const ids = new Set(all.flatMap(({ rows }) => rows.map(({ entity }) => entity)));
  return [...catalogue.entities.values()]
    .filter(({ id }) => ids.has(id))
    .map(({ id, shortName }) => ({ id, name: shortName[lang] }));
}

function compareItem(
  reading: Reading,
  { indicator, measure, rows }: Compared,
  bodies: Choosing["bodies"],
): CompareItem {
  const { catalogue, lang } = reading;
  const { compareWords } = wordsOf(lang);
  const groups = [...Map.groupBy(rows, keyOf).values()];
  const newest = newestShared(groups);
  const ids = bodies.map(({ id }) => id);
  return {
    id: `${indicator}.${measure}`,
    name: (catalogue.indicators.get(indicator)?.name[lang] ?? indicator) + measureText(reading, measure),
    href: inLanguage(lang, `${paths.compareIndicator(indicator)}#${measure}`),
    verdict: compareWords[verdictOf(rows.map(compareRow))],
    groups: groups.map((group) => [
      group[0]?.period.text ?? "",
      group[0]?.scope ?? "",
      ...new Set(group.map(({ entity }) => ids.indexOf(entity))),
    ]),
    cells: bodies.map(({ id }) => {
      const own = rows.filter(({ entity }) => entity === id);
      const shared = newest?.find(({ entity }) => entity === id);
      const row = shared ?? latestObservation(own);
      if (!row) return null;
      return {
        text: valueText(reading, row),
        sub: [formatPeriod(row.period, lang), fieldText(reading, row, "scope")].filter(Boolean).join(" · "),
        href: observationPath(row, lang),
        sign: shared ? "● " : null,
      };
    }),
  };
}

/** From as many shared periods on a course is drawn instead of bars. */
const LEAST_COURSE = 6;

function compareSection(reading: Reading, { indicator, measure, rows }: Compared, isFirst: boolean): CompareSection {
  const { catalogue, lang } = reading;
  const { compareWords } = wordsOf(lang);
  const groups = Map.groupBy(rows, keyOf);
  const bodiesAt = new Map([...groups].map(([key, group]) => [key, new Set(group.map(({ entity }) => entity)).size]));
  const verdict = verdictOf(rows.map(compareRow));
  const newest = newestShared([...groups.values()]);
  return {
    id: measure,
    title: (catalogue.indicators.get(indicator)?.name[lang] ?? indicator) + measureText(reading, measure),
    verdict: compareWords[verdict],
    pivots: pivots(reading, rows, (row) => ({
      href: observationPath(row, lang),
      // Where all can be compared, no sign need tell which.
      sign: verdict === "some" && (bodiesAt.get(keyOf(row)) ?? 0) > 1 ? "●" : null,
    })),
    figure: newest ? comparison(reading, `compare-${indicator}-${measure}`, newest, isFirst ? rows : []) : null,
  };
}

function measureText({ lang }: Reading, measure: Measure): string {
  const { comparePhrases, measureLabels } = wordsOf(lang);
  return measure === "level" ? "" : comparePhrases.measure(measureLabels[measure]);
}

function keyOf({ period, scope }: Observation): string {
  return `${period.text}|${scope ?? ""}`;
}

function compareRow({ entity, period, scope }: Observation): { entity: string; period: string; scope: string } {
  return { entity, period: period.text, scope: scope ?? "" };
}

/** The rows of the newest period that several bodies share; of one time those that most share, then the longer period. */
function newestShared(groups: readonly Observation[][]): Observation[] | undefined {
  return groups
    .filter((group) => new Set(group.map(({ entity }) => entity)).size > 1)
    .toSorted(
      ([a, ...as], [b, ...bs]) =>
        (b && a ? endOrder(b, a) : 0) || bs.length - as.length || (a && b ? comparePeriods(a.period, b.period) : 0),
    )[0];
}

function endOrder(a: Observation, b: Observation): number {
  return Date.parse(a.period.end) - Date.parse(b.period.end);
}

/** A chart made for this page: bars of the rows of one period, or the course of their bodies where `all` has enough periods. */
function comparison(reading: Reading, slug: string, rows: readonly Observation[], all: readonly Observation[]): Figure {
  const { catalogue } = reading;
  const [first] = rows;
  if (!first) throw new Error(`${slug}: nothing to compare`);
  const indicator = catalogue.indicators.get(first.indicator);
  const { kind } = first.period;
  const isSeries = kind === "month" || kind === "quarter" || kind === "year";
  const alike = all.filter((row) => row.period.kind === kind && row.scope === first.scope);
  const shared = [...Map.groupBy(alike, keyOf).values()].filter((group) => group.length > 1);
  const isCourse = isSeries && shared.length >= LEAST_COURSE;
  const spec = chartSpecSchema.parse({
    dataset: first.dataset,
    kind: isCourse ? "line" : "bars",
    topic: indicator?.topic ?? "",
    title: indicator?.name ?? { zh: slug, en: slug },
    select: [
      {
        entity: rows.map((row) => row.entity),
        indicator: first.indicator,
        measure: first.measure,
        period: isCourse ? { kind, last: 24 } : first.period.text,
        scope: first.scope ?? "",
        role: "actual",
      },
    ],
    ...(isCourse ? {} : { order: "descending" }),
  });
  return figure(reading, { ...spec, slug });
}
