import { SOURCE_LANG } from "../../schema/codes.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriodText } from "../../format/period.ts";
import { inLanguage, paths } from "../../site.ts";
import { countText } from "../../text/interface.ts";

import { pageHead, type PageHead } from "../frame/page-head.ts";

/** The sources, in the order of the reference table. */
export interface SourceListView extends PageHead {
  sources: {
    id: string;
    title: string;
    /** The title as printed, where the page is in another language. */
    printedTitle: string | null;
    href: string;
    date: string;
    publisher: string;
    note: string | null;
    count: string;
  }[];
}

/** One entry for each newspaper page, with the number of figures taken from it. */
export function sourceListView(reading: Reading): SourceListView {
  const { catalogue, lang } = reading;
  const { referenceWords, ui } = wordsOf(lang);
  const counts = Map.groupBy(catalogue.observations, (observation) => observation.source);
  return {
    ...pageHead({
      lang,
      path: paths.sources(),
      current: "sources",
      title: ui.sources,
      description: referenceWords.sourcesLead,
    }),
    sources: [...catalogue.sources.values()].map((source) => ({
      id: source.id,
      title: source.title[lang],
      printedTitle: lang === SOURCE_LANG ? null : source.title[SOURCE_LANG],
      href: inLanguage(lang, paths.source(source.id)),
      date: formatPeriodText(source.date, lang),
      publisher: source.publisher[lang],
      note: source.note?.[lang] ?? null,
      count: countText("figures", counts.get(source.id)?.length ?? 0, lang),
    })),
  };
}
