import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import { parsePeriod } from "../../model/period.ts";
import { inLanguage, paths } from "../../site.ts";
import { audienceLabels, briefingWords } from "../../text/briefing.ts";
import { dotted, ui } from "../../text/interface.ts";
import { newestEditions } from "./other-editions.ts";
import { indexItem, type IndexItem } from "../frame/index-item.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** All editions, the newest first, within a day in the order of their files. */
export interface BriefingListView extends PageHead {
  items: IndexItem[];
}

export function briefingListView(reading: Reading): BriefingListView {
  const { catalogue, lang } = reading;
  const words = (text: string): string => {
    const period = parsePeriod(text);
    return period ? formatPeriod(period, lang) : text;
  };
  const editions = newestEditions(catalogue).sort((a, b) =>
    a.edition < b.edition ? 1 : a.edition > b.edition ? -1 : 0,
  );
  return {
    ...pageHead(lang, paths.briefings(), "briefings", ui.briefings[lang], briefingWords.briefingsLead[lang]),
    items: editions.map((spec) =>
      indexItem(spec.title[lang], inLanguage(lang, paths.briefing(spec.slug)), {
        text: dotted([words(spec.period), audienceLabels[spec.audience][lang]]),
        meta: `${briefingWords.edition[lang]} ${words(spec.edition)}`,
      }),
    ),
  };
}
