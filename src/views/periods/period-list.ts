import { formatPeriod } from "../../format/period.ts";
import { bulletinsOf, hasResults, newestBulletin, type Bulletin } from "../../model/bulletins.ts";
import type { Reading } from "../../model/reading.ts";
import { inLanguage, paths } from "../../site.ts";
import { clauses, countText } from "../../text/interface.ts";
import { wordsOf } from "../../text/words.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { upcoming, type Announcement } from "./calendar.ts";
import { releaseOf, type HistoryOf } from "./period-revisions.ts";

/** All bulletins, year by year. */
export interface PeriodListView extends PageHead {
  /** The newest years first; `open` is false for those that are folded. */
  years: { id: string; title: string; count: string; open: boolean; table: PlainTable }[];
  upcoming: Announcement[];
  calendarFile: string;
}

/** The newest bulletin and what is announced next, in a line each. */
export interface NewestPeriod {
  text: string;
  href: string;
  next: string | null;
}

const YEARS_OPEN = 3;

/** The list of bulletins with the number of their figures and the release that brought them, and the release calendar. */
export function periodListView(reading: Reading, historyOf: HistoryOf = () => []): PeriodListView {
  const { catalogue, lang } = reading;
  const { periodWords, ui } = wordsOf(lang);
  const years = Map.groupBy(bulletinsOf(catalogue).values(), ({ period }) => period.end.slice(0, 4));
  return {
    ...pageHead({
      lang,
      path: paths.periods(),
      current: "periods",
      title: ui.periods,
      description: periodWords.listLead,
    }),
    years: [...years].map(([year, bulletins], index) => ({
      id: `year-${year}`,
      title: periodWords.year(year),
      count: countText(
        "figures",
        bulletins.reduce((sum, { rows }) => sum + rows.length, 0),
        lang,
      ),
      open: index < YEARS_OPEN,
      table: yearTable(reading, periodWords.year(year), bulletins, historyOf),
    })),
    upcoming: upcoming(reading),
    calendarFile: inLanguage(lang, paths.calendarFile()),
  };
}

/** Null for a record without results. */
export function newestPeriod(reading: Reading): NewestPeriod | null {
  const { catalogue, lang } = reading;
  const { periodWords } = wordsOf(lang);
  const newest = newestBulletin(catalogue);
  const [next] = upcoming(reading);
  return (
    newest && {
      text: periodWords.newestLink({
        period: formatPeriod(newest.period, lang),
        figures: countText("figures", newest.rows.length, lang),
      }),
      href: inLanguage(lang, paths.period(newest.key)),
      next: next ? periodWords.upcoming(next) : null,
    }
  );
}

function yearTable(
  reading: Reading,
  caption: string,
  bulletins: readonly Bulletin[],
  historyOf: HistoryOf,
): PlainTable {
  const { catalogue, lang } = reading;
  const { joints, periodWords, ui } = wordsOf(lang);
  return plainTable(
    caption,
    [
      { label: ui.period },
      { label: ui.figureCount, numeric: true },
      { label: periodWords.released },
      { label: ui.note },
    ],
    bulletins.map((bulletin) => {
      const brought = releaseOf(bulletin, historyOf);
      const title = brought ? (catalogue.datasets.get(brought.dataset)?.title[lang] ?? "") : "";
      return {
        cells: [
          cell(formatPeriod(bulletin.period, lang), inLanguage(lang, paths.period(bulletin.key))),
          cell(String(bulletin.rows.length)),
          brought
            ? cell(
                `${title}${joints.kinds}${brought.state.release.version}`,
                inLanguage(lang, paths.release(brought.dataset, brought.state.release.version)),
              )
            : cell(ui.unreleased),
          cell(
            clauses(
              [
                bulletin.rows.some(({ period }) => period.inferred) ? periodWords.inferred : "",
                hasResults(bulletin) ? "" : periodWords.planned,
              ],
              lang,
            ),
          ),
        ],
      };
    }),
  );
}
