import { formatPeriodText } from "../../format/period.ts";
import { lastReleaseDay } from "../../model/age.ts";
import type { Reading } from "../../model/reading.ts";
import { inLanguage, paths } from "../../site.ts";

/** What is announced, as a reader sees it. */
export interface Announcement {
  day: string;
  text: string;
  dataset: { title: string; href: string } | null;
}

/** The announcements after the day of the newest release, the next first; empty without a calendar. */
export function upcoming({ catalogue, lang }: Reading): Announcement[] {
  const now = lastReleaseDay(catalogue);
  return catalogue.calendar
    .filter(({ date }) => date > now)
    .map(({ date, text, dataset }) => {
      const found = dataset === null ? undefined : catalogue.datasets.get(dataset);
      return {
        day: formatPeriodText(date, lang),
        text: text[lang],
        dataset: found ? { title: found.title[lang], href: inLanguage(lang, paths.dataset(found.id)) } : null,
      };
    });
}
