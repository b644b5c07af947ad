import { inEveryLanguage, wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import { bulletinsOf } from "../../model/bulletins.ts";
import { LANGS, type Lang, type Localized } from "../../schema/localized.ts";
import { MILESTONE } from "../../schema/codes.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";
import { chartTitles } from "../../text/chart-title.ts";
import { countText, dotted } from "../../text/interface.ts";

import { fieldText } from "../../text/names.ts";

import { valueText } from "../../text/value.ts";
import { figure } from "../figure/figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { observationPath } from "../figure/table.ts";

/** The search page. Without a script it still leads to every list. */
export interface SearchView extends PageHead {
  words: Words["searchWords"];
  /** From the page to the root of the site, as the script needs it. */
  root: string;
  entries: string;
  script: string;
  lists: { text: string; href: string }[];
}

export function searchView(lang: Lang): SearchView {
  const { searchWords, ui } = wordsOf(lang);
  const head = pageHead({
    lang,
    path: paths.search(),
    current: "search",
    title: ui.search,
    description: searchWords.lead,
  });
  const lists = {
    parks: paths.entities(),
    topics: paths.topics(),
    indicators: paths.indicators(),
    charts: paths.charts(),
    explore: paths.explore(),
    projects: paths.projects(),
    mechanisms: paths.mechanisms(),
    glossary: paths.glossary(),
    periods: paths.periods(),
    data: paths.data(),
    sources: paths.sources(),
  };
  return {
    ...head,
    words: searchWords,
    root: linkFrom(head.from, ""),
    entries: linkFrom(head.from, inLanguage(lang, paths.searchEntries())),
    script: linkFrom(head.from, paths.searchScript()),
    lists: (Object.keys(lists) as (keyof typeof lists)[]).map((key) => ({
      text: ui[key],
      href: inLanguage(lang, lists[key]),
    })),
  };
}

/** One thing that can be found: title, kind, what is said of it, address from the root, and words that find it but are not shown. */
export type SearchEntry = [title: string, kind: string, text: string, path: string, also: string];

/** Everything that can be found in one language; the names in the other language find it too. */
export function searchEntries(reading: Reading): SearchEntry[] {
  const { catalogue, lang } = reading;
  const { entityKindLabels, measureLabels, roleLabels, searchWords, ui } = wordsOf(lang);
  const other = LANGS.find((each) => each !== lang) ?? lang;
  const entry = (
    name: Localized,
    kind: string,
    text: string,
    path: string,
    also: readonly string[] = [],
  ): SearchEntry => [name[lang], kind, text, inLanguage(lang, path), [name[other], ...also].join(" ")];
  return [
    ...[...catalogue.entities.values()].map((entity) =>
      entry(entity.name, entityKindLabels[entity.kind], entity.note?.[lang] ?? "", paths.entity(entity.id), [
        entity.shortName[lang],
        entity.shortName[other],
        ...entity.aliases,
      ]),
    ),
    ...[...catalogue.topics.values()].map((topic) =>
      entry(topic.name, ui.topics, topic.description[lang], paths.topic(topic.id)),
    ),
    ...[...catalogue.indicators.values()].map((indicator) =>
      entry(indicator.name, ui.indicators, indicator.definition[lang], paths.indicator(indicator.id), [
        indicator.definition[other],
      ]),
    ),
    ...[...catalogue.charts.values()].map((spec) =>
      entry(chartTitles(catalogue, spec), ui.charts, figure(reading, spec).headline, paths.chart(spec.slug)),
    ),
    ...[...catalogue.glossary.values()].map((term) =>
      entry(term.name, ui.glossary, term.definition[lang], paths.term(term.id), [term.definition[other]]),
    ),
    ...[...catalogue.mechanisms.values()].map((mechanism) =>
      entry(mechanism.name, ui.mechanisms, mechanism.description[lang], paths.mechanism(mechanism.id)),
    ),
    ...[...catalogue.projects.values()].map((project) =>
      entry(project.name, ui.projects, project.description?.[lang] ?? "", paths.project(project.id)),
    ),
    ...[...catalogue.sources.values()].map((source) =>
      entry(source.title, ui.sources, source.shortName[lang], paths.source(source.id)),
    ),
    ...[...bulletinsOf(catalogue).values()].map(({ key, period, rows }) =>
      entry(
        inEveryLanguage(({ periodWords }, each) => periodWords.title(formatPeriod(period, each))),
        ui.periods,
        countText("figures", rows.length, lang),
        paths.period(key),
        [key],
      ),
    ),
    ...[...catalogue.datasets.values()].map((dataset) =>
      entry(dataset.title, ui.data, dataset.description[lang], paths.dataset(dataset.id)),
    ),
    ...catalogue.observations
      .filter((observation) => observation.indicator !== MILESTONE)
      .map((observation): SearchEntry => {
        const words = (language: Lang): string =>
          [
            fieldText({ catalogue, lang: language }, observation, "entity"),
            fieldText({ catalogue, lang: language }, observation, "project"),
            fieldText({ catalogue, lang: language }, observation, "indicator"),
          ]
            .filter(Boolean)
            .join(" ");
        return [
          words(lang),
          searchWords.figure,
          dotted([
            valueText(reading, observation),
            formatPeriod(observation.period, lang),
            observation.measure === "level" ? "" : measureLabels[observation.measure],
            observation.role === "actual" ? "" : roleLabels[observation.role],
          ]),
          observationPath(observation, lang),
          // The digits of the source are found in both languages, although English converts 亿 to billion.
          [words(other), valueText({ catalogue, lang: other }, observation), observation.value]
            .filter(Boolean)
            .join(" "),
        ];
      }),
  ];
}
