import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { inLanguage, paths } from "../../site.ts";
import { countText } from "../../text/interface.ts";

import { figure, type Figure } from "./figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** All charts, topic by topic. */
export interface GalleryView extends PageHead {
  summary: string;
  kinds: { text: string; href: string };
  explore: { text: string; href: string };
  topics: { id: string; name: string; href: string; count: string; figures: Figure[] }[];
}

/** The gallery; topics without a chart are left out. */
export function galleryView(reading: Reading): GalleryView {
  const { catalogue, lang } = reading;
  const { kindWords, ui } = wordsOf(lang);
  const byTopic = Map.groupBy(catalogue.charts.values(), (spec) => spec.topic);
  return {
    ...pageHead({ lang, path: paths.charts(), current: "charts", title: ui.charts, description: ui.chartsLead }),
    summary: countText("charts", catalogue.charts.size, lang),
    kinds: { text: kindWords.title, href: inLanguage(lang, paths.kinds()) },
    explore: { text: ui.explore, href: inLanguage(lang, paths.explore()) },
    topics: [...catalogue.topics.values()].flatMap((topic) => {
      const specs = byTopic.get(topic.id);
      if (!specs) return [];
      return [
        {
          id: topic.id,
          name: topic.name[lang],
          href: inLanguage(lang, paths.topic(topic.id)),
          count: countText("charts", specs.length, lang),
          figures: specs.map((spec) => figure(reading, spec)),
        },
      ];
    }),
  };
}
