import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Mechanism, Topic } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { agesNote } from "../../text/age.ts";
import { clauses, countText } from "../../text/interface.ts";

import { drawnRows } from "../figure/charts-showing.ts";
import type { Figure } from "../figure/figure.ts";
import { indexItem, type IndexItem } from "../frame/index-item.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { section } from "./contents.ts";
import { leadCharts } from "./lead-charts.ts";
import { topicLines, type LineTable } from "./line-table.ts";
import { moreOf, type MoreView } from "./more.ts";

export interface TopicListView extends PageHead {
  topics: IndexItem[];
}

/** One field of work across all bodies. */
export interface TopicView extends PageHead {
  kicker: string;
  /** The sections that the page has. */
  contents: { id: string; name: string }[];
  /** The charts that lead the page. */
  figures: Figure[];
  /** All its indicators, each with the bodies that report it. */
  lines: LineTable;
  /** From when on a figure is old, and what its age is counted to; "" where none is. */
  agesNote: string;
  mechanisms: IndexItem[];
  mechanismsWithoutData: IndexItem[];
  mechanismCounts: { withData: string; without: string };
  /** Its other charts, its projects and every figure, folded. */
  more: MoreView[];
}

/** All topics in the order of the table. */
export function topicListView(reading: Reading): TopicListView {
  const { catalogue, lang } = reading;
  const { ui } = wordsOf(lang);
  return {
    ...pageHead({ lang, path: paths.topics(), current: "topics", title: ui.topics, description: ui.topicsLead }),
    topics: [...catalogue.topics.values()].map((topic) =>
      indexItem(topic.name[lang], inLanguage(lang, paths.topic(topic.id)), {
        text: topic.description[lang],
        meta: topicCounts(reading, topic),
      }),
    ),
  };
}

/** One topic: what leads, its indicators, mechanisms with and without figures, and folded its other charts, projects and figures. */
export function topicView(reading: Reading, id: string): TopicView {
  const { catalogue, lang } = reading;
  const { placeWords, ui } = wordsOf(lang);
  const topic = catalogue.topics.get(id);
  if (!topic) throw new Error(`unknown topic ${id}`);
  const rows = topicRows(catalogue, topic);
  const { figures, others } = leadCharts(reading, {
    specs: topicCharts(catalogue, topic),
    rows: catalogue.observations,
    groupOf: (spec) => firstIndicator(catalogue, spec),
    groups: [...catalogue.indicators.keys()],
    aloneLeads: false,
  });
  const lines = topicLines(
    reading,
    rows.filter(({ indicator }) => catalogue.indicators.get(indicator)?.topic === id),
  );
  const projects = [...catalogue.projects.values()].filter((project) => project.topic === id);
  const remainder = { id: "figures", name: ui.allFigures, onward: null, charts: others, projects, rows };
  const mechanisms = [...catalogue.mechanisms.values()].filter((mechanism) => mechanism.topic === id);
  const isMore = others.length + projects.length + rows.length > 0;
  const more = isMore
    ? moreOf(reading, [remainder], { figures, lines, entries: 3 * mechanisms.length }, { omit: [] })
    : [];
  const counted = mechanisms.map((mechanism) => ({ mechanism, evidence: evidenceOf(catalogue, mechanism) }));
  return {
    ...pageHead({
      lang,
      path: paths.topic(id),
      current: "topics",
      title: topic.name[lang],
      description: topic.description[lang],
    }),
    kicker: topicCounts(reading, topic),
    contents: [
      ...section("charts", ui.charts, figures.length),
      ...section("lines", placeWords.lines, lines.rows.length),
      ...section("mechanisms", ui.mechanisms, mechanisms.length),
      ...section("more", placeWords.more, more.length),
    ],
    figures,
    lines,
    agesNote: lines.hasAges ? agesNote(reading) : "",
    mechanisms: counted.filter(hasEvidence).map(({ mechanism, evidence }) => mechanismItem(mechanism, evidence, lang)),
    mechanismsWithoutData: counted
      .filter((each) => !hasEvidence(each))
      .map(({ mechanism, evidence }) => mechanismItem(mechanism, evidence, lang)),
    mechanismCounts: {
      withData: countText("mechanisms", counted.filter(hasEvidence).length, lang),
      without: countText("mechanisms", counted.length - counted.filter(hasEvidence).length, lang),
    },
    more,
  };
}

/** What a chart of the topic is first of all about. */
function firstIndicator(catalogue: Catalogue, spec: ChartSpec): string {
  return drawnRows(catalogue).get(spec)?.[0]?.indicator ?? "";
}

function topicCharts(catalogue: Catalogue, topic: Topic): ChartSpec[] {
  return [...catalogue.charts.values()].filter((spec) => spec.topic === topic.id);
}

/** The rows whose indicator or whose project belongs to the topic. */
function topicRows(catalogue: Catalogue, topic: Topic): Observation[] {
  return catalogue.observations.filter(
    (row) =>
      catalogue.indicators.get(row.indicator)?.topic === topic.id ||
      (row.project !== null && catalogue.projects.get(row.project)?.topic === topic.id),
  );
}

function topicCounts(reading: Reading, topic: Topic): string {
  const { catalogue, lang } = reading;
  const figures = topicRows(catalogue, topic).length;
  const charts = topicCharts(catalogue, topic).length;
  const projects = [...catalogue.projects.values()].filter((project) => project.topic === topic.id).length;
  return clauses(
    [
      countText("figures", figures, lang),
      charts > 0 ? countText("charts", charts, lang) : "",
      projects > 0 ? countText("projects", projects, lang) : "",
    ],
    lang,
  );
}

interface Evidence {
  figures: number;
  projects: number;
}

function hasEvidence({ evidence }: { evidence: Evidence }): boolean {
  return evidence.figures + evidence.projects > 0;
}

function evidenceOf(catalogue: Catalogue, mechanism: Mechanism): Evidence {
  const projects = [...catalogue.projects.values()].filter((project) => project.mechanism === mechanism.id);
  const ids = new Set(projects.map((project) => project.id));
  const figures = catalogue.observations.filter(
    (row) =>
      catalogue.indicators.get(row.indicator)?.mechanism === mechanism.id ||
      (row.project !== null && ids.has(row.project)),
  );
  return { figures: figures.length, projects: projects.length };
}

function mechanismItem(mechanism: Mechanism, evidence: Evidence, lang: Lang): IndexItem {
  const { ui } = wordsOf(lang);
  const without = evidence.figures + evidence.projects === 0;
  return indexItem(mechanism.name[lang], inLanguage(lang, paths.mechanism(mechanism.id)), {
    text: mechanism.description[lang],
    meta: clauses(
      [
        evidence.figures > 0 ? countText("figures", evidence.figures, lang) : "",
        evidence.projects > 0 ? countText("projects", evidence.projects, lang) : "",
      ],
      lang,
    ),
    state: without ? ui.mechanismWithoutData : "",
  });
}
