import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReleaseState, Catalogue } from "../../model/catalogue.ts";
import { comparePeriods } from "../../model/period.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Indicator } from "../../schema/reference.ts";
import { inLanguage, paths, rowAnchor } from "../../site.ts";

import { listText } from "../../text/list.ts";
import { bigNumber, type BigNumber } from "../figure/big-number.ts";
import { chartLink, chartsShowing } from "../figure/charts-showing.ts";
import { exploreHref } from "../figure/explore.ts";
import { figure, figureContradictions, figureSources, type Figure } from "../figure/figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { isRevised, withRevisions } from "../releases/revisions.ts";
import { pivots, type Pivot } from "../figure/pivot.ts";
import { observationTable } from "../figure/table.ts";
import { valueMarks } from "../figure/value-mark.ts";

/** Everything about one indicator: the home of all its values. */
export interface IndicatorView extends PageHead {
  topic: { name: string; href: string };
  definition: string;
  facts: { term: string; text: string; href: string | null }[];
  /** Charts from `data/charts/` that are about it, at most two. */
  figures: Figure[];
  /** A chart made for this page, where no chart file shows the indicator and its values can be compared. */
  ownFigure: Figure | null;
  /** The values set large, where there is neither. */
  numbers: BigNumber[];
  /** True if there is a chart of either sort. */
  hasPicture: boolean;
  /** The page where readers draw its values themselves; null where it has none. */
  explore: { text: string; href: string } | null;
  otherCharts: { text: string; href: string }[];
  /** Long series as tables of bodies and periods, measure by measure; none where a list of all values is short enough. */
  series: { title: string; pivots: Pivot[] }[];
  /** Every value that is not in `series`, or has more to say than its number, with the release that brought it. */
  table: ReturnType<typeof withRevisions>;
  sources: Figure["sources"];
  contradictions: Figure["contradictions"];
}

const MOST_FIGURES = 2;
const MOST_NUMBERS = 6;
/** More values than this are no list to read: they stand as tables of bodies and periods. */
const MOST_LISTED = 80;

/** The page of one indicator; its values are sorted by body, then by period, the latest first. */
export function indicatorView(
  reading: Reading,
  id: string,
  historyOf: (dataset: Observation["dataset"]) => readonly ReleaseState[] = () => [],
): IndicatorView {
  const { catalogue, lang } = reading;
  const { explorePage } = wordsOf(lang);
  const indicator = catalogue.indicators.get(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const observations = indicatorObservations(catalogue, id);
  const charts = chartsShowing(catalogue, observations);
  const figures = charts.slice(0, MOST_FIGURES).map((spec) => figure(reading, spec));
  const ownSpec = figures.length === 0 ? comparableBars(indicator, observations) : null;
  const topic = catalogue.topics.get(indicator.topic);
  const title = indicator.name[lang];
  const { inSeries, listed } = splitSeries(reading, observations, historyOf);
  return {
    ...pageHead({
      lang,
      path: paths.indicator(id),
      current: "indicators",
      title,
      description: indicator.definition[lang],
    }),
    topic: { name: topic?.name[lang] ?? "", href: inLanguage(lang, paths.topic(indicator.topic)) },
    definition: indicator.definition[lang],
    facts: indicatorFacts(reading, indicator, observations),
    figures,
    ownFigure: ownSpec && figure(reading, ownSpec),
    numbers:
      figures.length > 0 || ownSpec
        ? []
        : observations.slice(0, MOST_NUMBERS).map((row) => bigNumber(reading, row, { owner: true })),
    hasPicture: figures.length > 0 || ownSpec !== null,
    explore: observations[0]
      ? { text: explorePage.openExplore, href: exploreHref(observations[0].dataset, id, lang) }
      : null,
    otherCharts: charts.slice(MOST_FIGURES).map((spec) => chartLink(reading, spec)),
    series: seriesTables(reading, inSeries, new Set(listed)),
    table: withRevisions(
      observationTable(reading, listed, { caption: title, omit: ["indicator"], home: true }),
      listed,
      historyOf,
      lang,
    ),
    sources: figureSources(reading, observations),
    contradictions: figureContradictions(reading, observations),
  };
}

function indicatorObservations(catalogue: Catalogue, id: string): Observation[] {
  const order = new Map([...catalogue.entities.keys()].map((entity, index) => [entity, index]));
  return catalogue.observations
    .filter((observation) => observation.indicator === id)
    .sort((a, b) => (order.get(a.entity) ?? 0) - (order.get(b.entity) ?? 0) || comparePeriods(b.period, a.period));
}

/**
 * What stands in tables of bodies and periods, and what is listed row by row. Of a short list that is all. Of a long one it is
 * what no such table holds (targets, plans, figures of projects, a second figure of one place), and what a cell cannot say:
 * notes, signs, provisional and missing values, and how a value was revised.
 */
function splitSeries(
  reading: Reading,
  observations: readonly Observation[],
  historyOf: (dataset: Observation["dataset"]) => readonly ReleaseState[],
): { inSeries: Observation[]; listed: Observation[] } {
  if (observations.length <= MOST_LISTED) return { inSeries: [], listed: [...observations] };
  const places = new Map<string, Observation>();
  for (const row of observations) {
    const { entity, scope, period, measure } = row;
    const place = [entity, scope ?? "", period.text, measure].join("|");
    if (row.role === "actual" && row.project === null && !places.has(place)) places.set(place, row);
  }
  const inSeries = [...places.values()];
  const isIn = new Set(inSeries);
  const listed = observations.filter(
    (row) =>
      !isIn.has(row) ||
      row.status !== "A" ||
      row.note !== null ||
      row.qualifier !== "exact" ||
      valueMarks(reading, row).length > 0 ||
      isRevised(historyOf(row.dataset), row.id),
  );
  return { inSeries, listed };
}

/** Each value leads to its place in the source; one with more to say to its row in the list, which has its address. */
function seriesTables(
  reading: Reading,
  rows: readonly Observation[],
  listed: ReadonlySet<Observation>,
): IndicatorView["series"] {
  const { lang } = reading;
  const { measureLabels } = wordsOf(lang);
  return [...Map.groupBy(rows, ({ measure }) => measure)].map(([measure, own]) => ({
    title: measureLabels[measure],
    pivots: pivots(reading, own, (row) =>
      listed.has(row)
        ? { href: `#${rowAnchor(row.id)}`, sign: "＊" }
        : {
            anchor: rowAnchor(row.id),
            href: inLanguage(lang, `${paths.source(row.source)}#${rowAnchor(row.id)}`),
            sign: null,
          },
    ),
  }));
}

function indicatorFacts(
  reading: Reading,
  indicator: Indicator,
  observations: readonly Observation[],
): IndicatorView["facts"] {
  const { catalogue, lang } = reading;
  const { directionLabels, priceBasisLabels, referenceWords, statisticLabels, ui } = wordsOf(lang);
  const mechanism = indicator.mechanism === null ? undefined : catalogue.mechanisms.get(indicator.mechanism);
  const bases = new Set(observations.flatMap((row) => (row.priceBasis ? [priceBasisLabels[row.priceBasis]] : [])));
  const [dataset] = observations.map((row) => catalogue.datasets.get(row.dataset));
  const fact = (term: string, text: string, href: string | null = null): IndicatorView["facts"] =>
    text === "" ? [] : [{ term, text, href }];
  return [
    ...fact(referenceWords.unit, catalogue.units.get(indicator.unit)?.name[lang] ?? ""),
    ...fact(referenceWords.statistic, statisticLabels[indicator.statistic]),
    ...fact(referenceWords.direction, directionLabels[indicator.direction]),
    ...fact(referenceWords.definer, indicator.definer[lang]),
    ...fact(referenceWords.priceBasis, listText([...bases], lang)),
    ...fact(
      referenceWords.mechanism,
      mechanism?.name[lang] ?? "",
      mechanism ? inLanguage(lang, paths.mechanism(mechanism.id)) : null,
    ),
    ...fact(ui.dataset, dataset?.title[lang] ?? "", dataset ? inLanguage(lang, paths.dataset(dataset.id)) : null),
    ...fact(ui.figureCount, String(observations.length)),
  ];
}

/** Bars of the actual levels, if at least two of them can stand on one axis; null otherwise. */
function comparableBars(indicator: Indicator, observations: readonly Observation[]): ChartSpec | null {
  const levels = observations.filter(
    (row) => row.measure === "level" && row.role === "actual" && row.value !== null && row.project === null,
  );
  const [first] = levels;
  if (!first || levels.length < 2) return null;
  const bodies = new Set(levels.map((row) => row.entity));
  const scopes = new Set(levels.map((row) => row.scope));
  const label = bodies.size > 1 ? "entity" : scopes.size > 1 ? "scope" : "period";
  return {
    slug: `indicator-${indicator.id}`,
    dataset: first.dataset,
    kind: "bars",
    topic: indicator.topic,
    title: indicator.name,
    select: [{ indicator: indicator.id, measure: "level", role: "actual" }],
    label,
    sublabel: label === "period" ? "none" : bodies.size > 1 && scopes.size > 1 ? "scope" : "period",
    order: label === "period" ? "period" : "descending",
    join: ["entity", "scope", "period"],
    forecast: false,
  };
}
