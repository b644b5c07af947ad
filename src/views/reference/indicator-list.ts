import type { Catalogue } from "../../model/catalogue.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Indicator } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { statisticLabels } from "../../text/labels.ts";
import { countText, dotted, ui } from "../../text/interface.ts";
import { referenceWords as words } from "../../text/interface-reference.ts";
import type { IndexItem } from "../frame/index-item.ts";
import { indexItem } from "../frame/index-item.ts";
import type { PageHead } from "../frame/page-head.ts";
import { pageHead } from "../frame/page-head.ts";

/** All indicators, topic by topic. */
export interface IndicatorListView extends PageHead {
  groups: { id: string; name: string; count: string; href: string; items: IndexItem[] }[];
}

/** The list of indicators; topics without one are left out. */
export function indicatorListView(catalogue: Catalogue, lang: Lang): IndicatorListView {
  const counts = new Map<string, number>();
  for (const { indicator } of catalogue.observations) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const byTopic = Map.groupBy(catalogue.indicators.values(), (indicator) => indicator.topic);
  const groups = [...catalogue.topics.values()].flatMap((topic) => {
    const indicators = byTopic.get(topic.id);
    if (!indicators) return [];
    const items = indicators.map((indicator) =>
      indicatorItem(catalogue, indicator, counts.get(indicator.id) ?? 0, lang),
    );
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
    ...pageHead(lang, paths.indicators(), "indicators", ui.indicators[lang], words.indicatorsLead[lang]),
    groups,
  };
}

function indicatorItem(catalogue: Catalogue, indicator: Indicator, count: number, lang: Lang): IndexItem {
  const meta = dotted([
    catalogue.units.get(indicator.unit)?.name[lang] ?? "",
    statisticLabels[indicator.statistic][lang],
    count > 0 ? countText("figures", count, lang) : "",
  ]);
  return indexItem(indicator.name[lang], inLanguage(lang, paths.indicator(indicator.id)), {
    meta,
    state: count > 0 ? "" : words.noValuesYet[lang],
  });
}
