import { sparkline } from "../../charts/sparkline.ts";
import { formatNumber } from "../../format/number.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Comparison, Line, LineContext } from "../../model/line.ts";
import type { Reading } from "../../model/reading.ts";
import { seriesLines, type SeriesLine } from "../../model/series-lines.ts";
import type { Series } from "../../model/series.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { ageText } from "../../text/age.ts";
import { changeText } from "../../text/change.ts";
import { differenceText, movementShort } from "../../text/direction.ts";
import { clauses } from "../../text/interface.ts";
import { fieldText } from "../../text/names.ts";
import { amountText } from "../../text/sentences.ts";
import { differenceWords } from "../../text/series-slots.ts";
import { valueText } from "../../text/value.ts";
import { wordsOf } from "../../text/words.ts";
import { observationPath } from "../figure/table.ts";
import type { TableCell, TableContent } from "../figure/table-layout.ts";
import { sparkPoints } from "../figure/spark-points.ts";
import { valueMarks } from "../figure/value-mark.ts";

/** So many lines stand on a page, whatever the record. */
export const MOST_LINES = 56;

/** A table with one line for each series. */
export interface LineTable extends TableContent {
  columns: { key: string; label: string; numeric: boolean; kind?: "sparkline" }[];
  rows: { data?: Record<string, string>; cells: TableCell[] }[];
  /** How many lines a reader finds elsewhere, in words; "" if all stand here. */
  leftOut: string;
  /** True if the age of an old figure is said. */
  hasAges: boolean;
}

/** Lines under one heading. */
interface LineGroup {
  name: string;
  href: string;
  lines: SeriesLine[];
}

/** All indicators of a body, topic by topic. */
export function bodyLines(reading: Reading, rows: readonly Observation[]): LineTable {
  const { catalogue, lang } = reading;
  const all = linesFor(catalogue, rows);
  const groups = Map.groupBy(all, ({ line }) => catalogue.indicators.get(line.row.indicator)?.topic ?? "");
  const named = [...catalogue.topics.values()].flatMap((topic): LineGroup[] => {
    const lines = groups.get(topic.id);
    return lines ? [{ name: topic.name[lang], href: inLanguage(lang, paths.topic(topic.id)), lines }] : [];
  });
  return lineTable(reading, named, "indicator");
}

/** All indicators of a topic, each with the bodies that report it. */
export function topicLines(reading: Reading, rows: readonly Observation[]): LineTable {
  const { catalogue, lang } = reading;
  const places = new Map([...catalogue.entities.keys()].map((id, index) => [id, index]));
  const place = ({ line }: SeriesLine): number => places.get(line.row.entity) ?? 0;
  const all = linesFor(catalogue, rows).sort((a, b) => place(a) - place(b));
  const groups = Map.groupBy(all, ({ line }) => line.row.indicator);
  const named = [...catalogue.indicators.values()].flatMap((indicator): LineGroup[] => {
    const lines = groups.get(indicator.id);
    return lines ? [{ name: indicator.name[lang], href: inLanguage(lang, paths.indicator(indicator.id)), lines }] : [];
  });
  return lineTable(reading, named, "entity");
}

/**
 * The lines of some rows, in the order of the table of indicators. Figures of several projects say nothing of the whole: each stands
 * for its own project.
 */
function linesFor(catalogue: Catalogue, rows: readonly Observation[]): SeriesLine[] {
  const projects = new Map(
    [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([id, own]) => [
      id,
      new Set(own.flatMap(({ project, stage }) => (project === null ? [] : `${project} ${stage}`))).size,
    ]),
  );
  const places = new Map([...catalogue.indicators.keys()].map((id, index) => [id, index]));
  const shown = rows.filter(({ indicator, project }) => project === null || projects.get(indicator) === 1);
  const place = ({ line }: SeriesLine): number => places.get(line.row.indicator) ?? 0;
  return seriesLines(shown, contextOf(catalogue, rows)).sort((a, b) => place(a) - place(b));
}

function contextOf(catalogue: Catalogue, observations: readonly Observation[]): LineContext {
  const { site, indicators, units, entities } = catalogue;
  return {
    observations,
    parentOf: (id) => entities.get(id)?.parent ?? null,
    directionOf: (id) => indicators.get(id)?.direction ?? "neutral",
    statisticOf: (id) => indicators.get(id)?.statistic,
    isPercent: (id) => units.get(indicators.get(id)?.unit ?? "")?.kind === "percent",
    pace: site.thresholds.pace,
    points: site.thresholds.target_points,
    plans: site.plans,
    peers: null,
  };
}

function lineTable(reading: Reading, all: readonly LineGroup[], by: "indicator" | "entity"): LineTable {
  const { lang } = reading;
  const { placeWords, ui } = wordsOf(lang);
  const groups = cut(all);
  const count = (list: readonly LineGroup[]): number => list.reduce((sum, { lines }) => sum + lines.length, 0);
  // Where most indicators are those of one body, each line names both, and no heading stands over a single line.
  const isFlat = by === "entity" && count(all) < 2 * all.length;
  const leftOut = count(all) - count(groups);
  const drawn = groups.map((group) => ({
    ...group,
    lines: group.lines.map((each) => ({
      colour: reading.catalogue.entities.get(each.line.row.entity)?.colour ?? null,
      cells: cellsOf(reading, each, group, isFlat ? "indicator" : by),
    })),
  }));
  const columns = [
    isFlat || by === "indicator"
      ? { key: "indicator", label: ui.indicator, numeric: false }
      : { key: "entity", label: ui.body, numeric: false },
    { key: "body", label: ui.body, numeric: false },
    { key: "value", label: ui.latest, numeric: true },
    { key: "period", label: ui.period, numeric: false },
    { key: "change", label: placeWords.change, numeric: true },
    { key: "trend", label: placeWords.trend, numeric: false, kind: "sparkline" as const },
    { key: "target", label: placeWords.target, numeric: true },
  ];
  // A column that no line fills is left out.
  const kept = columns.flatMap((column, index) =>
    drawn.some(({ lines }) => lines.some(({ cells }) => cells[index]?.text)) && (column.key !== "body" || isFlat)
      ? [{ column, index }]
      : [],
  );
  return {
    caption: placeWords.lines,
    columns: kept.map(({ column }) => column),
    rows: drawn.flatMap(({ name, href, lines }) => [
      ...(isFlat ? [] : [{ data: { kind: "group" }, cells: [{ text: name, href, head: true, span: kept.length }] }]),
      ...lines.map(({ colour, cells }) => ({
        data: {
          ...(colour !== null && by === "entity" && { colour: String(colour) }),
          ...(cells[CHANGE]?.text && { changes: "" }),
          ...(cells[TREND]?.text && { trend: "" }),
        },
        cells: kept.flatMap(({ index }) => cells[index] ?? []),
      })),
    ]),
    hasAges: groups.some(({ lines }) => lines.some(({ line }) => ageText(reading, line.row.period) !== "")),
    leftOut: leftOut === 0 ? "" : placeWords.linesLeftOut(leftOut),
  };
}

/** As many lines of each group as let all have the same number at most; the first ones stay. */
function cut(groups: readonly LineGroup[]): LineGroup[] {
  const upTo = (most: number): LineGroup[] => groups.map((group) => ({ ...group, lines: group.lines.slice(0, most) }));
  let most = Math.max(0, ...groups.map(({ lines }) => lines.length));
  while (most > 1 && groups.reduce((sum, { lines }) => sum + Math.min(lines.length, most), 0) > MOST_LINES) most--;
  const left = upTo(most);
  return left.slice(0, MOST_LINES);
}

const [CHANGE, TREND] = [4, 5];

/** Name, body, value, period, change, trend and target of one line. */
function cellsOf(reading: Reading, each: SeriesLine, group: LineGroup, by: "indicator" | "entity"): TableCell[] {
  const { catalogue, lang } = reading;
  const { series, line } = each;
  const { row } = line;
  const href = inLanguage(lang, by === "entity" ? paths.entity(row.entity) : paths.indicator(row.indicator));
  return [
    { text: fieldText(reading, row, by), href, head: true, sub: subjectText(reading, each, group) },
    { text: fieldText(reading, row, "entity"), href: inLanguage(lang, paths.entity(row.entity)) },
    {
      text: valueText(reading, row),
      href: observationPath(row, lang),
      marks: valueMarks(reading, row),
    },
    { text: formatPeriod(row.period, lang), href: null, sub: ageText(reading, row.period) },
    { href: null, ...changeOf(reading, each) },
    trendCell(reading, series, catalogue),
    { href: null, ...targetOf(reading, line) },
  ];
}

/** What tells a line from the others of its indicator and body: project, stage, scope, the kind of period and of value. */
function subjectText(reading: Reading, { series, line }: SeriesLine, { lines }: LineGroup): string {
  const { placeWords } = wordsOf(reading.lang);
  const { row } = line;
  const isAlike = ({ line: other }: SeriesLine): boolean =>
    other.row.indicator === row.indicator && other.row.entity === row.entity && other.row.scope === row.scope;
  const kinds = new Set(lines.filter(isAlike).map((other) => other.series.kind));
  return clauses(
    [
      fieldText(reading, row, "project"),
      fieldText(reading, row, "stage"),
      fieldText(reading, row, "scope"),
      kinds.size > 1 ? placeWords.kinds[series.kind] : "",
      kindText(reading, row),
    ],
    reading.lang,
  );
}

/** `目标`, `同比`: what a value is unless it is an actual level. */
function kindText({ lang }: Reading, { role, measure }: Observation): string {
  const { measureLabels, roleLabels } = wordsOf(lang);
  const words = [role === "actual" ? "" : roleLabels[role], measure === "level" ? "" : measureLabels[measure]];
  return clauses(words, lang);
}

/** How the figure moved: as a source reports it, else the difference from an earlier figure of the series. */
function changeOf(reading: Reading, { line, difference }: SeriesLine): { text: string; sub?: string } {
  const { lang } = reading;
  const { figurePhrases, measureLabels, placeWords } = wordsOf(lang);
  const { row, growth, step, averageGrowth, share, faster } = line;
  const moved = faster ? movementText(reading, faster) : "";
  const reported = [growth, step, averageGrowth].find((each) => each && each !== row);
  if (reported) {
    const change = changeText(reading, reported);
    if (reported.measure === "yoy") return { text: figurePhrases.onTheYear(change), sub: moved };
    if (reported.measure === "growth") return { text: change };
    return { text: change, sub: clauses([measureLabels[reported.measure], moved], lang) };
  }
  if (moved !== "") return { text: moved };
  if (difference) {
    const change = Number(difference.value) === 0 ? null : differenceWords(reading, difference.value, row);
    return { text: placeWords.since(difference.since, change) };
  }
  return share && share !== row ? { text: valueText(reading, share), sub: measureLabels.share } : { text: "" };
}

function movementText(reading: Reading, { own, movement }: Comparison): string {
  const by = movement.points === null ? null : differenceText(reading, own, movement.points, "short");
  return movementShort(movement, by, reading.lang);
}

function trendCell(reading: Reading, series: Series, catalogue: Catalogue): TableCell {
  const { lang } = reading;
  const points = sparkPoints(series, catalogue);
  const drawing = sparkline(points);
  const [first, last] = [series.rows[0], series.rows.at(-1)];
  if (drawing === "" || !first || !last) return { text: "", href: null };
  const text = wordsOf(lang).placeWords.course({
    count: points.filter(({ value }) => value !== null).length,
    first: formatPeriod(first.period, lang),
    last: formatPeriod(last.period, lang),
  });
  return { text, href: null, drawing };
}

/** The target of the year, and how far it is reached: in percent of it, or in points above or below. */
function targetOf(reading: Reading, { row, target, pace, aim }: Line): { text: string; sub?: string } {
  const { lang } = reading;
  const { briefingWords, measureLabels, placeWords } = wordsOf(lang);
  if (target && target.value !== null) {
    const [first] = target.rows;
    const text =
      first && !target.derived ? valueText(reading, first) : amountText(target.value, row, { ...reading, peers: null });
    const reached = pace
      ? placeWords.completed(`${formatNumber(pace.completion, null, lang)}%`)
      : aim
        ? aimText(reading, aim)
        : "";
    return { text, sub: clauses([target.derived ? briefingWords.derived : "", reached], lang) };
  }
  if (!aim) return { text: "" };
  // Beside a level, a growth says that it is one.
  const measure = aim.row.measure === row.measure ? "" : measureLabels[aim.row.measure];
  return { text: valueText(reading, aim.row), sub: clauses([measure, aimText(reading, aim)], lang) };
}

function aimText(reading: Reading, { own, movement }: Comparison): string {
  const { placeWords } = wordsOf(reading.lang);
  if (movement.code === "flat") return placeWords.onTarget;
  if (movement.points === null) return "";
  const points = differenceText(reading, own, movement.points, "short");
  return movement.code === "above-by" ? placeWords.aboveTarget(points) : placeWords.belowTarget(points);
}
