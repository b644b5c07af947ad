import type { Catalogue } from "../load/catalogue.ts";
import type { Lang } from "../schema/localized.ts";
import { inLanguage, paths } from "../site.ts";
import { citationText, countText, ui, versionText } from "../text/interface.ts";
import { kindWords } from "../text/kinds.ts";
import type { Figure } from "./figure.ts";
import { figure, figureOf } from "./figure.ts";
import { publicAddress } from "./navigation.ts";
import type { PageHead } from "./page-head.ts";
import { pageHead } from "./page-head.ts";

/** All charts, topic by topic. */
export interface GalleryView extends PageHead {
  summary: string;
  kinds: { text: string; href: string };
  topics: { id: string; name: string; href: string; count: string; figures: Figure[] }[];
}

/** The page of one chart. */
export interface ChartPageView extends PageHead {
  figure: Figure;
  citation: string;
  /** The picture of a shared link, as a path from the root. */
  image: string;
  /** The public address, or the path from the root of the site where it has none. */
  address: string;
}

/** The gallery; topics without a chart are left out. */
export function galleryView(catalogue: Catalogue, lang: Lang): GalleryView {
  const byTopic = Map.groupBy(catalogue.charts.values(), (spec) => spec.topic);
  return {
    ...pageHead(lang, paths.charts(), "charts", ui.charts[lang], ui.chartsLead[lang]),
    summary: countText("charts", catalogue.charts.size, lang),
    kinds: { text: kindWords.title[lang], href: inLanguage(lang, paths.kinds()) },
    topics: [...catalogue.topics.values()].flatMap((topic) => {
      const specs = byTopic.get(topic.id);
      if (!specs) return [];
      return [
        {
          id: topic.id,
          name: topic.name[lang],
          href: inLanguage(lang, paths.topic(topic.id)),
          count: countText("charts", specs.length, lang),
          figures: specs.map((spec) => figure(catalogue, spec, lang)),
        },
      ];
    }),
  };
}

/** One chart in full, with the lines to cite it by. */
export function chartPageView(catalogue: Catalogue, slug: string, lang: Lang): ChartPageView {
  const shown = figureOf(catalogue, slug, lang);
  return {
    ...pageHead(lang, paths.chart(slug), "charts", shown.title, shown.headline),
    figure: shown,
    image: inLanguage(lang, paths.chartFile(slug, "og.png")),
    citation: citationText(
      {
        publisher: catalogue.site.publisher[lang],
        title: shown.title,
        dataset: shown.dataset.title,
        version: versionText(shown.version, shown.unreleased, lang),
        asOf: shown.asOf,
      },
      lang,
    ),
    address: publicAddress(catalogue, shown.href) ?? shown.href,
  };
}
