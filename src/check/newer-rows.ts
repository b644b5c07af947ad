import { homeFigureRows } from "../model/home-figures.ts";
import { comparePeriods, parsePeriod } from "../model/period.ts";
import { findRows, findRowsOfAllTimes, isOverTime, listedRows, periodOf } from "../model/select.ts";
import { latestOf, seriesKindOf, seriesOf, subjectKey } from "../model/series.ts";
import { baseOf } from "../schema/briefing.ts";
import { isPeriodList, LATEST, type ChartSpec, type PeriodSelection, type Selector } from "../schema/chart.ts";
import type { DatasetId } from "../schema/codes.ts";
import { LANGS } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Draft } from "./draft.ts";
import { typedDatesHold } from "./typed-dates.ts";

/** Something that stands still at a period although the record has a newer row that it could show. */
export interface OlderThanRecord {
  file: string;
  /** Where it says so: the keys and places that lead to it. */
  path: (string | number)[];
  /** What stands there. */
  found: unknown;
  /** The newer rows, the newest of each series. */
  newer: Observation[];
  /** What would move it to the newest rows; null where a person has to write anew, such as a sentence or an edition. */
  repair: PeriodSelection | null;
}

/** All charts, big numbers and editions of today that stand still before the newest row of their series. */
export function olderThanRecord(draft: Draft): OlderThanRecord[] {
  return [...olderCharts(draft), ...olderHomeFigures(draft), ...olderBriefings(draft)];
}

function olderCharts({ root, charts, observations }: Draft): OlderThanRecord[] {
  return [...charts.values()].flatMap((chart) => {
    const standing = chart.select.map(standsStill);
    if (!standing.some(Boolean)) return [];
    const shown = chart.select.map((selector) =>
      findRows(chart.dataset, { ...selector, period: periodOf(chart, selector) }, observations),
    );
    return chart.select.flatMap((selector, index): OlderThanRecord[] => {
      const own = shown[index] ?? [];
      if (!standing[index]) return [];
      const newer = newerThan(own, shown.flat(), findRowsOfAllTimes(chart.dataset, selector, observations));
      if (newer.length === 0) return [];
      const repair = repairOf(chart.dataset, selector, { own, newer, observations, single: !isOverTime(chart) });
      return [
        {
          file: `${root}/charts/${chart.slug}.json`,
          path: ["select", index, "period"],
          found: selector.period,
          newer,
          repair: wordsHold(chart, selector, newer, shown.flat()) ? repair : null,
        },
      ];
    });
  });
}

function olderHomeFigures({ root, site, observations }: Draft): OlderThanRecord[] {
  return (site?.home.zones ?? []).flatMap(({ figures }, zone) =>
    figures.flatMap((figure, index): OlderThanRecord[] => {
      const [row] = homeFigureRows(figure, observations);
      const isSelection = typeof figure !== "string";
      if (!row || (isSelection && !standsStill(figure))) return [];
      const subject = subjectKey(row);
      const [newest] = newerThan(
        [row],
        [row],
        observations.filter((each) => each.dataset === row.dataset && subjectKey(each) === subject),
      );
      if (!newest) return [];
      const path = ["home", "zones", zone, "figures", index, ...(isSelection ? ["period"] : [])];
      return [
        {
          file: `${root}/site.json`,
          path,
          found: isSelection ? figure.period : figure,
          newer: [newest],
          repair: isSelection ? newest.period.text : newest.id,
        },
      ];
    }),
  );
}

/** Editions of today; those of before are kept as they were. An edition is dated: the next one is for a person to make. */
function olderBriefings({ root, briefings, observations }: Draft): OlderThanRecord[] {
  return [...briefings.values()].flatMap((spec): OlderThanRecord[] => {
    const told = parsePeriod(spec.period);
    if (!told || baseOf(spec.slug).day !== null) return [];
    const newer = spec.select.flatMap((selector) => {
      const rows = listedRows(selector.dataset, selector, observations);
      const moved = newerThan(rows, rows, findRowsOfAllTimes(selector.dataset, selector, observations));
      return [...rows, ...moved].filter(
        ({ role, value, period }) =>
          // An inferred time says when at the latest, not that something new is known.
          role === "actual" && value !== null && !period.inferred && period.end > told.end,
      );
    });
    if (newer.length === 0) return [];
    const file = `${root}/briefings/${spec.slug}.json`;
    return [{ file, path: ["period"], found: spec.period, newer, repair: null }];
  });
}

/** Whether a selection names periods, or the end of a range, and so shows the same whatever comes. */
function standsStill({ period }: Pick<Selector, "period">): boolean {
  if (period === undefined) return false;
  if (isPeriodList(period)) return ![period].flat().includes(LATEST);
  return "kind" in period && "to" in period && period.to !== undefined;
}

/** The newest rows of those series of `all` that `own` shows, where they are later than all that is shown of them. */
function newerThan(
  own: readonly Observation[],
  shown: readonly Observation[],
  all: readonly Observation[],
): Observation[] {
  const [chosen, drawn] = [new Set(own), new Set(shown)];
  return seriesOf(all).flatMap((series) => {
    if (!series.rows.some((row) => chosen.has(row))) return [];
    const last = series.rows.findLast((row) => drawn.has(row));
    const newest = latestOf(series);
    return last && newest && newest.value !== null && newest.period.end > last.period.end ? [newest] : [];
  });
}

interface RepairFacts {
  own: readonly Observation[];
  newer: readonly Observation[];
  observations: readonly Observation[];
  /** True if the chart shows one time, so that a new period takes the place of the old one. */
  single: boolean;
}

/** The selection of time that shows the newest rows, too: what was one period moves on from now on, a list or range grows. */
function repairOf(dataset: DatasetId, selector: Selector, facts: RepairFacts): PeriodSelection | null {
  const { period } = selector;
  if (period === undefined) return null;
  const texts = [...new Map(facts.newer.map((row) => [row.period.text, row.period])).values()]
    .toSorted(comparePeriods)
    .map(({ text }) => text);
  if (!isPeriodList(period)) return "kind" in period && "to" in period ? { ...period, to: texts.at(-1) } : null;
  const listed = [period].flat();
  if (!facts.single && listed.length > 1) return [...listed, ...texts];
  return movesOn(dataset, selector, facts) ?? (texts.length === 1 ? (texts[0] ?? null) : texts);
}

/** `latest` where that means the series shown and no others; else the newest of their kind; null where neither does. */
function movesOn(dataset: DatasetId, selector: Selector, { own, observations }: RepairFacts): PeriodSelection | null {
  const kinds = new Set(own.map(({ period }) => seriesKindOf(period)));
  const [kind, ...others] = kinds;
  const candidates: PeriodSelection[] = [LATEST];
  if (kind !== undefined && kind !== "span" && others.length === 0) candidates.push({ latest: "each", kind });
  const identity = (rows: readonly Observation[]): string =>
    rows
      .map((row) => `${subjectKey(row)}|${seriesKindOf(row.period)}`)
      .sort()
      .join();
  return (
    candidates.find(
      (candidate) => identity(findRows(dataset, { ...selector, period: candidate }, observations)) === identity(own),
    ) ?? null
  );
}

/** Whether the dates in the words of a chart would still be those of its rows. */
function wordsHold(
  chart: ChartSpec,
  selector: Selector,
  newer: readonly Observation[],
  shown: readonly Observation[],
): boolean {
  const replaced = new Set(newer.map((row) => `${subjectKey(row)}|${seriesKindOf(row.period)}`));
  const kept = isOverTime(chart)
    ? shown
    : shown.filter((row) => !replaced.has(`${subjectKey(row)}|${seriesKindOf(row.period)}`));
  const periods = [...kept, ...newer].map(({ period }) => period);
  return LANGS.every((lang) =>
    [chart.title[lang], chart.headline?.[lang] ?? "", chart.note?.[lang] ?? "", selector.label?.[lang] ?? ""].every(
      (sentence) => typedDatesHold(sentence, periods),
    ),
  );
}

/** A path as the messages of validation write it: `home.zones[0].figures[2]`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}
