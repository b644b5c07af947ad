import type { Catalogue } from "../load/catalogue.ts";
import type { Lang } from "../schema/localized.ts";
import { inLanguage, paths } from "../site.ts";
import { citationText, countText, ui, versionText } from "../text/interface.ts";
import { embedView } from "./embed.ts";
import type { Figure } from "./figure.ts";
import { figure } from "./figure.ts";
import { publicAddress } from "./navigation.ts";
import type { PageHead } from "./page-head.ts";
import { pageHead } from "./page-head.ts";
import type { SharingView } from "./sharing.ts";
import { sharingView } from "./sharing.ts";

/** All charts, topic by topic. */
export interface GalleryView extends PageHead {
  summary: string;
  topics: { id: string; name: string; href: string; count: string; figures: Figure[] }[];
}

/** The page of one chart. */
export interface ChartPageView extends PageHead {
  figure: Figure;
  citation: string;
  /** The public address, or the path from the root of the site where it has none. */
  address: string;
  /** How to take the chart elsewhere. */
  sharing: SharingView;
  /** Where oEmbed consumers find the chart; null if the site has no public address. */
  oembed: string | null;
}

/** The gallery; topics without a chart are left out. */
export function galleryView(catalogue: Catalogue, lang: Lang): GalleryView {
  const byTopic = Map.groupBy(catalogue.charts.values(), (spec) => spec.topic);
  return {
    ...pageHead(lang, paths.charts(), "charts", ui.charts[lang], ui.chartsLead[lang]),
    summary: countText("charts", catalogue.charts.size, lang),
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
  const spec = catalogue.charts.get(slug);
  if (!spec) throw new Error(`unknown chart ${slug}`);
  const shown = figure(catalogue, spec, lang);
  const head = pageHead(lang, paths.chart(slug), "charts", shown.title, shown.headline);
  // The frozen edition of the newest release stands before it once there are frozen charts: articles should not change.
  const live = embedView(catalogue, spec, lang);
  return {
    ...head,
    sharing: sharingView([live], catalogue, head.from),
    oembed: live.oembed,
    figure: shown,
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
