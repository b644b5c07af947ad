import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { GuideSection } from "../../read/reading-guide.ts";
import { STATUSES, type Status } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";

import { countText, recordText, versionText } from "../../text/interface.ts";

import { indexItem, type IndexItem } from "../frame/index-item.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { recordCounts } from "../frame/record-counts.ts";

/** What the site is, how it is made and how it may be used. */
export interface AboutView extends PageHead {
  unofficial: string | null;
  record: string;
  links: IndexItem[];
  /** How the figures are read, as `docs/reading.md` says it. */
  guide: GuideSection[];
  statuses: { term: string; text: string }[];
  reuse: string[];
  licence: { name: string; url: string };
  facts: { term: string; text: string }[];
  repository: string | null;
}

/** The page about the site; every count comes from the catalogue, and how to read the figures from `docs/reading.md`. */
export function aboutView(reading: Reading, guide: Record<Lang, GuideSection[]>): AboutView {
  const { catalogue, lang } = reading;
  const { aboutReuse, statusLabels, ui } = wordsOf(lang);
  const { site } = catalogue;
  const used = new Set<Status>(catalogue.observations.map((observation) => observation.status));
  const facts = [{ term: ui.publisher, text: site.publisher[lang] }];
  if (site.contact) facts.push({ term: ui.contact, text: site.contact[lang] });
  return {
    ...pageHead({ lang, path: paths.about(), current: "about", title: ui.about, description: site.tagline[lang] }),
    unofficial: site.unofficial?.[lang] ?? null,
    record: recordText(recordCounts(catalogue), lang),
    links: aboutLinks(reading),
    guide: guide[lang],
    statuses: STATUSES.filter((status) => used.has(status)).map((status) => ({
      term: status,
      text: statusLabels[status],
    })),
    reuse: aboutReuse,
    licence: { name: site.licence.name[lang], url: site.licence.url },
    facts,
    repository: site.repository,
  };
}

function aboutLinks(reading: Reading): IndexItem[] {
  const { catalogue, lang } = reading;
  const { ui } = wordsOf(lang);
  const place = (name: string, path: string, meta: string): IndexItem =>
    indexItem(name, inLanguage(lang, path), { meta });
  return [
    ...[...catalogue.datasets.values()].map((dataset) =>
      indexItem(dataset.title[lang], inLanguage(lang, paths.dataset(dataset.id)), {
        text: dataset.description[lang],
        meta: versionText(dataset.version, dataset.changed, lang),
      }),
    ),
    place(ui.sources, paths.sources(), countText("sources", catalogue.sources.size, lang)),
    place(
      ui.contradictions,
      paths.contradictions(),
      countText("contradictions", catalogue.contradictions.length, lang),
    ),
    place(ui.mechanisms, paths.mechanisms(), countText("mechanisms", catalogue.mechanisms.size, lang)),
    place(ui.glossary, paths.glossary(), countText("terms", catalogue.glossary.size, lang)),
  ];
}
