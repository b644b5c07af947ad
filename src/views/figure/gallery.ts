import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { inLanguage, paths } from "../../site.ts";
import { countText } from "../../text/interface.ts";

import { figure, type Figure } from "./figure.ts";
import { cardDrawing } from "./linked-drawing.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** All charts, topic by topic. */
export interface GalleryView extends PageHead {
  summary: string;
  kinds: { text: string; href: string };
  explore: { text: string; href: string };
  topics: {
    id: string;
    name: string;
    href: string;
    count: string;
    figures: Figure[];
    /** Charts for which the page has no room as cards; see `cardsPerTopic`. */
    others: { text: string; href: string }[];
  }[];
}

/** What cards of one page may weigh, in bytes of their drawings, and how many there may be. */
const MOST_BYTES = 200_000;
const MOST_CARDS = 45;

/** As many cards for each topic as fit on one page together: all, or the first few of each. */
function cardsPerTopic(topics: readonly (readonly Figure[])[]): number {
  const weights = topics.map((figures) =>
    figures.map(({ svg }) => new TextEncoder().encode(cardDrawing(svg.narrow)).length),
  );
  const most = Math.max(0, ...weights.map(({ length }) => length));
  for (let cards = most; cards > 1; cards--) {
    const shown = weights.flatMap((each) => each.slice(0, cards));
    if (shown.length <= MOST_CARDS && shown.reduce((sum, bytes) => sum + bytes, 0) <= MOST_BYTES) return cards;
  }
  return 1;
}

/** The gallery; topics without a chart are left out. */
export function galleryView(reading: Reading): GalleryView {
  const { catalogue, lang } = reading;
  const { kindWords, ui } = wordsOf(lang);
  const drawn = new Map(
    [...Map.groupBy(catalogue.charts.values(), (spec) => spec.topic)].map(([topic, specs]) => [
      topic,
      specs.map((spec) => figure(reading, spec)),
    ]),
  );
  const cards = cardsPerTopic([...drawn.values()]);
  return {
    ...pageHead({ lang, path: paths.charts(), current: "charts", title: ui.charts, description: ui.chartsLead }),
    summary: countText("charts", catalogue.charts.size, lang),
    kinds: { text: kindWords.title, href: inLanguage(lang, paths.kinds()) },
    explore: { text: ui.explore, href: inLanguage(lang, paths.explore()) },
    topics: [...catalogue.topics.values()].flatMap((topic) => {
      const figures = drawn.get(topic.id);
      if (!figures) return [];
      return [
        {
          id: topic.id,
          name: topic.name[lang],
          href: inLanguage(lang, paths.topic(topic.id)),
          count: countText("charts", figures.length, lang),
          figures: figures.slice(0, cards),
          others: figures.slice(cards).map(({ headline, href }) => ({ text: headline, href })),
        },
      ];
    }),
  };
}
