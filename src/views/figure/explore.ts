import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { writeChoice, type Choice } from "../../model/choice.ts";
import { remember } from "../../model/remember.ts";
import { comparePeriods } from "../../model/period.ts";
import { type ChartKind, type DatasetId, MAIN_LANG } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";

import { countText } from "../../text/interface.ts";

import { listText } from "../../text/list.ts";
import { fieldText } from "../../text/names.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { choiceFigure } from "./exploration.ts";

/** The page on which readers make charts of their own. Without a script it lists all there is to choose from. */
export interface ExploreView extends PageHead {
  words: Words["explorePage"];
  /** From the page to the root of the site, as the scripts need it. */
  root: string;
  start: string;
  /** What is loaded once the reader begins to choose, separated by spaces. */
  scripts: string;
  /** The choice that each dataset opens with, as addresses have it: JSON. */
  examples: string;
  datasets: DatasetCombinations[];
  lists: { text: string; href: string }[];
}

export interface DatasetCombinations {
  id: DatasetId;
  title: string;
  href: string;
  description: string;
  file: { text: string; href: string };
  topics: { name: string; count: string; indicators: IndicatorCombinations[] }[];
}

/** What there is of one indicator, and the address that chooses it. */
export interface IndicatorCombinations {
  name: string;
  href: string;
  bodies: string;
  periods: string;
  count: string;
  choose: string;
}

export function exploreView(reading: Reading): ExploreView {
  const { catalogue, lang } = reading;
  const { explorePage, kindWords, ui } = wordsOf(lang);
  const head = pageHead({
    lang,
    path: paths.explore(),
    current: "explore",
    title: ui.explore,
    description: explorePage.lead,
  });
  const link = (path: string): string => linkFrom(head.from, path);
  return {
    ...head,
    words: explorePage,
    root: link(""),
    start: link(paths.exploreStart()),
    scripts: [link(paths.exploreReference()), link(paths.exploreScript())].join(" "),
    examples: JSON.stringify(
      Object.fromEntries([...catalogue.datasets.keys()].map((id) => [id, writeChoice(exampleChoice(catalogue, id))])),
    ),
    datasets: [...catalogue.datasets.values()].map((dataset) => ({
      id: dataset.id,
      title: dataset.title[lang],
      href: inLanguage(lang, paths.dataset(dataset.id)),
      description: dataset.description[lang],
      file: { text: dataset.file, href: paths.datasetFile(dataset.id, dataset.file) },
      topics: topicsOf(reading, dataset.id),
    })),
    lists: [
      { text: ui.charts, href: inLanguage(lang, paths.charts()) },
      { text: kindWords.title, href: inLanguage(lang, paths.kinds()) },
      { text: ui.indicators, href: inLanguage(lang, paths.indicators()) },
      { text: ui.data, href: inLanguage(lang, paths.data()) },
      { text: ui.compare, href: inLanguage(lang, paths.compare()) },
    ],
  };
}

/** So many marks show what a chart can do and still read at one look, where there is no course of things to show. */
const MOST_MARKS = 12;
/** Kinds that are lists rather than pictures. */
const LISTS: readonly ChartKind[] = ["figures", "big-numbers"];

/**
 * What a dataset opens with: the first indicator of the record whose series several bodies share, drawn along time; where there
 * is none, the one that makes the fullest picture of a dozen marks, else the first. Settled, so that the address says all of it.
 */
export const exampleChoice = remember((catalogue: Catalogue, dataset: DatasetId): Choice => {
  const rows = catalogue.observations.filter((row) => row.dataset === dataset);
  const present = new Set(rows.map((row) => row.indicator));
  const candidates = [...catalogue.indicators.keys()].filter((id) => present.has(id));
  let best: { choice: Choice; marks: number } | null = null;
  for (const id of candidates) {
    const asked: Choice = { dataset, only: { indicator: [id] }, kind: null };
    const { choice, figure } = choiceFigure({ catalogue, lang: MAIN_LANG }, asked);
    const bodies = new Set(figure?.observations.map((row) => row.entity)).size;
    if (choice.time !== undefined && figure && !LISTS.includes(figure.kind) && bodies > 2) return choice;
    const marks = !figure || LISTS.includes(figure.kind) ? 0 : figure.observations.length;
    if (!best || (marks > best.marks && marks <= MOST_MARKS)) best = { choice, marks };
  }
  return best?.choice ?? { dataset, only: {}, kind: null };
});

/** The address of the page with an indicator chosen: a path from the root, with the language. */
export function exploreHref(dataset: DatasetId, indicator: string, lang: Lang): string {
  return `${inLanguage(lang, paths.explore())}#${writeChoice({ dataset, only: { indicator: [indicator] }, kind: null })}`;
}

function topicsOf(reading: Reading, dataset: DatasetId): DatasetCombinations["topics"] {
  const { catalogue, lang } = reading;
  const rows = catalogue.observations.filter((row) => row.dataset === dataset);
  const byIndicator = Map.groupBy(rows, (row) => row.indicator);
  const byTopic = Map.groupBy(byIndicator, ([id]) => catalogue.indicators.get(id)?.topic ?? "");
  return [...catalogue.topics.values()].flatMap((topic) => {
    const indicators = byTopic.get(topic.id);
    if (!indicators) return [];
    return {
      name: topic.name[lang],
      count: countText("indicators", indicators.length, lang),
      indicators: indicators.map(([id, found]) => combinations(reading, dataset, id, found)),
    };
  });
}

function combinations(
  reading: Reading,
  dataset: DatasetId,
  id: string,
  rows: readonly Observation[],
): IndicatorCombinations {
  const { catalogue, lang } = reading;
  const { joints } = wordsOf(lang);
  const bodies = new Set(rows.map((row) => fieldText(reading, row, "entity")));
  const sorted = rows.map((row) => row.period).sort(comparePeriods);
  const periods = new Set(sorted.map((period) => formatPeriod(period, lang)));
  return {
    name: catalogue.indicators.get(id)?.name[lang] ?? id,
    href: inLanguage(lang, paths.indicator(id)),
    bodies: listText([...bodies], lang),
    periods: [...periods].join(joints.semicolon),
    count: countText("figures", rows.length, lang),
    choose: exploreHref(dataset, id, lang),
  };
}
