import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { latestObservation } from "../../model/latest.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Mechanism, Topic } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { ageText, agesNote } from "../../text/age.ts";
import { clauses, countText } from "../../text/interface.ts";

import { fieldText } from "../../text/names.ts";
import { valueText } from "../../text/value.ts";
import { figure, type Figure } from "../figure/figure.ts";
import { indexItem, type IndexItem } from "../frame/index-item.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { observationPath, observationTable, type TableView } from "../figure/table.ts";

export interface TopicListView extends PageHead {
  topics: IndexItem[];
}

/** One field of work across all bodies. */
export interface TopicView extends PageHead {
  kicker: string;
  figures: Figure[];
  latest: PlainTable;
  /** From when on a figure is old, and what its age is counted to. */
  agesNote: string;
  mechanisms: IndexItem[];
  mechanismsWithoutData: IndexItem[];
  projects: IndexItem[];
  table: TableView;
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

/** One topic: its charts, indicators, mechanisms with and without figures, projects and every figure. */
export function topicView(reading: Reading, id: string): TopicView {
  const { catalogue, lang } = reading;
  const { projectKindLabels, ui } = wordsOf(lang);
  const topic = catalogue.topics.get(id);
  if (!topic) throw new Error(`unknown topic ${id}`);
  const rows = topicRows(catalogue, topic);
  const mechanisms = [...catalogue.mechanisms.values()].filter((mechanism) => mechanism.topic === id);
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
    figures: topicCharts(catalogue, topic).map((spec) => figure(reading, spec)),
    latest: latestTable(reading, topic, rows),
    agesNote: agesNote(reading),
    mechanisms: counted
      .filter(({ evidence }) => evidence.figures + evidence.projects > 0)
      .map(({ mechanism, evidence }) => mechanismItem(mechanism, evidence, lang)),
    mechanismsWithoutData: counted
      .filter(({ evidence }) => evidence.figures + evidence.projects === 0)
      .map(({ mechanism, evidence }) => mechanismItem(mechanism, evidence, lang)),
    projects: [...catalogue.projects.values()]
      .filter((project) => project.topic === id)
      .map((project) =>
        indexItem(project.name[lang], inLanguage(lang, paths.project(project.id)), {
          meta: clauses(
            [catalogue.entities.get(project.entity)?.shortName[lang] ?? "", projectKindLabels[project.kind]],
            lang,
          ),
        }),
      ),
    table: observationTable(reading, rows, { caption: ui.allFigures }),
  };
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

/**
 * One line for each indicator of the topic: the latest value and whose it is. Figures of several projects have no
 * latest one: each stands for its own project, and they are all in the table below.
 */
function latestTable(reading: Reading, topic: Topic, rows: readonly Observation[]): PlainTable {
  const { catalogue, lang } = reading;
  const { ui } = wordsOf(lang);
  const groups = Map.groupBy(rows, (row) => row.indicator);
  const lines = [...catalogue.indicators.values()].flatMap((indicator) => {
    const own = groups.get(indicator.id) ?? [];
    const latest = latestObservation(own);
    const ofProjects = new Set(own.flatMap((row) => (row.project === null ? [] : `${row.project} ${row.stage}`)));
    if (!latest || indicator.topic !== topic.id || ofProjects.size > 1) return [];
    return [
      {
        cells: [
          cell(indicator.name[lang], inLanguage(lang, paths.indicator(indicator.id))),
          cell(valueText(reading, latest), observationPath(latest, lang)),
          cell(kindOfValue(reading, latest)),
          cell(fieldText(reading, latest, "entity"), inLanguage(lang, paths.entity(latest.entity))),
          { ...cell(formatPeriod(latest.period, lang)), sub: ageText(reading, latest.period) },
        ],
      },
    ];
  });
  const table = plainTable(
    ui.latestValues,
    [
      { label: ui.indicator },
      { label: ui.latest, numeric: true },
      { label: ui.valueKind },
      { label: ui.body },
      { label: ui.period },
    ],
    lines,
  );
  const keys = ["indicator", "value", "measure", "entity", "period"];
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, key: keys[index] ?? column.key })),
  };
}

/** `目标`, `同比`: what the value is unless it is an actual level, and what it covers. */
function kindOfValue(reading: Reading, observation: Observation): string {
  const { lang } = reading;
  const { measureLabels, roleLabels } = wordsOf(lang);
  const { role, measure } = observation;
  return clauses(
    [
      role === "actual" ? "" : roleLabels[role],
      measure === "level" ? "" : measureLabels[measure],
      fieldText(reading, observation, "scope"),
    ],
    lang,
  );
}

interface Evidence {
  figures: number;
  projects: number;
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
