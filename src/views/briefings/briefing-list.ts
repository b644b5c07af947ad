import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriodText } from "../../format/period.ts";
import { inLanguage, paths } from "../../site.ts";

import { dotted } from "../../text/interface.ts";
import { newestEditions } from "./other-editions.ts";
import { indexItem, type IndexItem } from "../frame/index-item.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** All editions, the newest first, within a day in the order of their files. */
export interface BriefingListView extends PageHead {
  items: IndexItem[];
}

export function briefingListView(reading: Reading): BriefingListView {
  const { catalogue, lang } = reading;
  const { audienceLabels, briefingWords, ui } = wordsOf(lang);
  const editions = newestEditions(catalogue).sort((a, b) =>
    a.edition < b.edition ? 1 : a.edition > b.edition ? -1 : 0,
  );
  return {
    ...pageHead({
      lang,
      path: paths.briefings(),
      current: "briefings",
      title: ui.briefings,
      description: briefingWords.briefingsLead,
    }),
    items: editions.map((spec) =>
      indexItem(spec.title[lang], inLanguage(lang, paths.briefing(spec.slug)), {
        text: dotted([formatPeriodText(spec.period, lang), audienceLabels[spec.audience]]),
        meta: `${briefingWords.edition} ${formatPeriodText(spec.edition, lang)}`,
      }),
    ),
  };
}
