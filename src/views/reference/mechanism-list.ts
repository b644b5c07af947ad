import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Mechanism } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { countText } from "../../text/interface.ts";

import { chartLink, chartsShowing } from "../figure/charts-showing.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

interface LinkItem {
  text: string;
  href: string;
}

export interface MechanismItem {
  id: string;
  name: string;
  description: string;
  /** `5个数字`; null where nothing has been published, which the page says aloud. */
  count: string | null;
  /** Links by kind; kinds without one are left out. */
  links: { label: string; items: LinkItem[] }[];
}

/** Every mechanism that the sources describe, topic by topic. */
export interface MechanismListView extends PageHead {
  summary: string;
  groups: { id: string; name: string; href: string; mechanisms: MechanismItem[] }[];
}

/** The mechanisms in the order of the topics. */
export function mechanismListView(reading: Reading): MechanismListView {
  const { catalogue, lang } = reading;
  const { referenceWords, ui } = wordsOf(lang);
  const byTopic = Map.groupBy(catalogue.mechanisms.values(), (mechanism) => mechanism.topic);
  const groups = [...catalogue.topics.values()].flatMap((topic) => {
    const mechanisms = byTopic.get(topic.id);
    if (!mechanisms) return [];
    const items = mechanisms.map((mechanism) => mechanismItem(reading, mechanism));
    return [
      {
        id: topic.id,
        name: topic.name[lang],
        href: inLanguage(lang, paths.topic(topic.id)),
        mechanisms: items,
      },
    ];
  });
  const all = groups.flatMap((group) => group.mechanisms);
  return {
    ...pageHead(lang, paths.mechanisms(), "mechanisms", ui.mechanisms, referenceWords.mechanismsLead),
    summary: summaryText(all.length, all.filter((item) => item.count === null).length, lang),
    groups,
  };
}

function mechanismItem(reading: Reading, mechanism: Mechanism): MechanismItem {
  const { catalogue, lang } = reading;
  const { ui } = wordsOf(lang);
  const indicators = [...catalogue.indicators.values()].filter((item) => item.mechanism === mechanism.id);
  const projects = [...catalogue.projects.values()].filter((item) => item.mechanism === mechanism.id);
  const [indicatorIds, projectIds] = [new Set(indicators.map(idOf)), new Set(projects.map(idOf))];
  const observations = catalogue.observations.filter(
    (row) => indicatorIds.has(row.indicator) || (row.project !== null && projectIds.has(row.project)),
  );
  const used = new Set(observations.map((row) => row.indicator));
  const terms = [...catalogue.glossary.values()].filter((term) => term.mechanism === mechanism.id);
  const links = [
    {
      label: ui.indicators,
      items: indicators
        .filter((item) => used.has(item.id))
        .map((item) => ({ text: item.name[lang], href: inLanguage(lang, paths.indicator(item.id)) })),
    },
    {
      label: ui.projects,
      items: projects.map((item) => ({
        text: item.name[lang],
        href: inLanguage(lang, paths.project(item.id)),
      })),
    },
    {
      label: ui.charts,
      items: chartsShowing(catalogue, observations).map((spec) => chartLink(reading, spec)),
    },
    {
      label: ui.glossary,
      items: terms.map((term) => ({ text: term.name[lang], href: inLanguage(lang, paths.term(term.id)) })),
    },
  ];
  const hasData = observations.length > 0 || projects.length > 0;
  return {
    id: mechanism.id,
    name: mechanism.name[lang],
    description: mechanism.description[lang],
    count: hasData ? countText("figures", observations.length, lang) : null,
    links: links.filter((kind) => kind.items.length > 0),
  };
}

function idOf(item: { id: string }): string {
  return item.id;
}

function summaryText(all: number, without: number, lang: Lang): string {
  return lang === "zh"
    ? `共${all}项机制，其中${all - without}项有公开数据，${without}项没有。`
    : `${all} mechanisms: ${all - without} with published data, ${without} without.`;
}
