import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Indicator } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";

import { countText, dotted } from "../../text/interface.ts";

import { indexItem, type IndexItem } from "../frame/index-item.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** All indicators, topic by topic. */
export interface IndicatorListView extends PageHead {
  groups: { id: string; name: string; count: string; href: string; items: IndexItem[] }[];
}

/** The list of indicators; topics without one are left out. */
export function indicatorListView(reading: Reading): IndicatorListView {
  const { catalogue, lang } = reading;
  const { referenceWords, ui } = wordsOf(lang);
  const counts = new Map<string, number>();
  for (const { indicator } of catalogue.observations) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const byTopic = Map.groupBy(catalogue.indicators.values(), (indicator) => indicator.topic);
  const groups = [...catalogue.topics.values()].flatMap((topic) => {
    const indicators = byTopic.get(topic.id);
    if (!indicators) return [];
    const items = indicators.map((indicator) => indicatorItem(reading, indicator, counts.get(indicator.id) ?? 0));
    return [
      {
        id: topic.id,
        name: topic.name[lang],
        count: countText("indicators", indicators.length, lang),
        href: inLanguage(lang, paths.topic(topic.id)),
        items,
      },
    ];
  });
  return {
    ...pageHead({
      lang,
      path: paths.indicators(),
      current: "indicators",
      title: ui.indicators,
      description: referenceWords.indicatorsLead,
    }),
    groups,
  };
}

function indicatorItem(reading: Reading, indicator: Indicator, count: number): IndexItem {
  const { catalogue, lang } = reading;
  const { referenceWords, statisticLabels } = wordsOf(lang);
  const meta = dotted([
    catalogue.units.get(indicator.unit)?.name[lang] ?? "",
    statisticLabels[indicator.statistic],
    count > 0 ? countText("figures", count, lang) : "",
  ]);
  return indexItem(indicator.name[lang], inLanguage(lang, paths.indicator(indicator.id)), {
    meta,
    state: count > 0 ? "" : referenceWords.noValuesYet,
  });
}
