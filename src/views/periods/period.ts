import { formatPeriod } from "../../format/period.ts";
import { bulletinLines, type BulletinLine } from "../../model/bulletin-lines.ts";
import { bulletinsOf, neighboursOf, type Bulletin } from "../../model/bulletins.ts";
import type { Reading } from "../../model/reading.ts";
import { MILESTONE } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Entity } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { countText, releasedText } from "../../text/interface.ts";
import { wordsOf } from "../../text/words.ts";
import { chartLink, chartsShowing } from "../figure/charts-showing.ts";
import { figureSources, type Figure } from "../figure/figure.ts";
import type { PlainTable } from "../figure/plain-table.ts";
import { observationTable } from "../figure/table.ts";
import type { TableContent } from "../figure/table-layout.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { bulletinTable } from "./bulletin-table.ts";
import { periodRevisions, releaseOf, type HistoryOf } from "./period-revisions.ts";

/** The bulletin of one month, quarter, half-year or year. */
export interface PeriodView extends PageHead {
  /** Class of the body: it prints on two sheets. */
  manner: string;
  /** The bulletins beside it. */
  places: { term: string; text: string; href: string }[];
  /** Topics, then lists of what does not fit into them. What is not `printed` is for screens alone. */
  sections: { id: string; title: string; table: TableContent; printed: boolean }[];
  /** How the changes are read; null where there are none. */
  note: string | null;
  /** How many figures found no room; null if all did. */
  more: string | null;
  revisions: PlainTable;
  moreRevisions: string | null;
  charts: { text: string; href: string }[];
  sources: Figure["sources"];
}

/** Fewer figures make no table of topics: they are listed. */
const FEWEST = 3;
/** What a page holds at most, whatever the record: cells of its tables of topics, and rows of its lists. */
const MOST_CELLS = 1000;
const MOST_ROWS = 30;
const MOST_PROJECT_ROWS = 10;
const MOST_CHARTS = 12;

/** The page of a bulletin by its key: its figures by topic, what was revised, the charts that show it, its sources. */
export function periodView(reading: Reading, key: string, historyOf: HistoryOf = () => []): PeriodView {
  const { catalogue, lang } = reading;
  const { joints, pageTexts, periodWords } = wordsOf(lang);
  const bulletin = bulletinsOf(catalogue).get(key);
  if (!bulletin) throw new Error(`no figures for ${key}`);
  const { previous, next, together } = neighboursOf(catalogue, bulletin);
  const place = (term: string, found: Bulletin): PeriodView["places"][number] => ({
    term,
    text: formatPeriod(found.period, lang),
    href: inLanguage(lang, paths.period(found.key)),
  });
  const brought = releaseOf(bulletin, historyOf);
  const { sections, shown } = sectionsOf(reading, bulletin);
  const revisions = periodRevisions(reading, bulletin, historyOf);
  const hasChanges = sections.some(({ table }) => table.columns.some(({ key: column }) => column === "since"));
  const rest = bulletin.rows.length - shown;
  return {
    ...pageHead({
      lang,
      path: paths.period(key),
      current: "periods",
      title: periodWords.title(formatPeriod(bulletin.period, lang)),
      description: periodWords.lead({
        figures: countText("figures", bulletin.rows.length, lang),
        release:
          brought &&
          [
            pageTexts.datasetEdition(
              catalogue.datasets.get(brought.dataset)?.title[lang] ?? null,
              brought.state.release.version,
            ),
            releasedText(brought.state.release.date, lang),
          ].join(joints.comma),
      }),
    }),
    manner: "period-page",
    places: [
      ...(previous ? [place(periodWords.previous, previous)] : []),
      ...(next ? [place(periodWords.next, next)] : []),
      ...together.map((each) => place(periodWords.together, each)),
    ],
    sections,
    note: hasChanges ? periodWords.note : null,
    more: rest > 0 ? periodWords.more(rest) : null,
    revisions: revisions.table,
    moreRevisions: revisions.more > 0 ? periodWords.moreRevisions(revisions.more) : null,
    charts: chartsShowing(catalogue, bulletin.rows)
      .slice(0, MOST_CHARTS)
      .map((spec) => chartLink(reading, spec)),
    // Each figure leads to its place: a list of all of them would only be long.
    sources: figureSources(reading, bulletin.rows).map((source) => ({ ...source, locators: [] })),
  };
}

/** The tables of topics, and lists of what does not fit into them. */
function sectionsOf(reading: Reading, bulletin: Bulletin): { sections: PeriodView["sections"]; shown: number } {
  const { catalogue, lang } = reading;
  const { periodWords, ui } = wordsOf(lang);
  const sections: PeriodView["sections"] = [];
  let [cells, shown] = [0, 0];
  const ofProjects = bulletin.rows.filter(({ project }) => project !== null);
  const plain = bulletin.rows.filter(({ project }) => project === null);
  const listed: Observation[] = plain.length < FEWEST ? plain : [];
  const zones = [...catalogue.entities.values()].filter(({ parent, kind }) => parent === null && kind === "zone");
  const tabled = new Set<Observation>();
  for (const topic of plain.length < FEWEST ? [] : catalogue.topics.values()) {
    const rows = plain.filter(({ indicator }) => catalogue.indicators.get(indicator)?.topic === topic.id);
    for (const zone of zones) {
      const parks = [...catalogue.entities.values()].filter(
        ({ parent, kind }) => parent === zone.id && kind === "park",
      );
      const bodies = [zone, ...parks];
      const ids = new Set(bodies.map(({ id }) => id));
      const own = rows.filter(({ entity }) => ids.has(entity));
      const lines = inOrder(reading, bulletinLines(own));
      const size = lines.length * (columnsOf(lines, bodies) + FRONT_CELLS);
      if (lines.length === 0 || isScattered(lines, bodies) || cells + size > MOST_CELLS) continue;
      cells += size;
      for (const row of own) tabled.add(row);
      const title =
        zones.length > 1 ? `${topic.name[lang]}${wordsOf(lang).joints.kinds}${zone.shortName[lang]}` : topic.name[lang];
      sections.push({
        id: zones.length > 1 ? `${topic.id}-${zone.id}` : topic.id,
        title,
        table: bulletinTable(reading, bulletin, title, lines, bodies),
        printed: true,
      });
    }
  }
  shown += tabled.size;
  listed.push(...(plain.length < FEWEST ? [] : plain.filter((row) => !tabled.has(row))));
  const list = (id: string, title: string, rows: readonly Observation[], most: number): void => {
    if (rows.length === 0) return;
    const some = rows.slice(0, most);
    shown += some.length;
    const isOwn = some.every(({ period }) => period.text === bulletin.key);
    const table = observationTable(reading, some, { caption: title, ...(isOwn && { omit: ["period"] }) });
    sections.push({
      id,
      title,
      table: { ...table, rows: table.rows.map(({ cells: own }) => ({ cells: own })) },
      printed: id === "other-figures",
    });
  };
  list("other-figures", tabled.size > 0 ? periodWords.others : ui.allFigures, listed, MOST_ROWS);
  const steps = Map.groupBy(ofProjects, ({ indicator }) => indicator === MILESTONE);
  list(
    "project-figures",
    periodWords.projects,
    [...(steps.get(false) ?? []), ...(steps.get(true) ?? [])],
    MOST_PROJECT_ROWS,
  );
  return { sections, shown };
}

/** Change, change on the year and course of the body in front. */
const FRONT_CELLS = 3;

function columnsOf(lines: readonly BulletinLine[], bodies: readonly Entity[]): number {
  return bodies.filter(({ id }) => lines.some(({ figures }) => figures.has(id))).length;
}

/** Whether most cells of a table of these lines would be empty: then a list says the same in less room. */
function isScattered(lines: readonly BulletinLine[], bodies: readonly Entity[]): boolean {
  const filled = lines.reduce((sum, { figures }) => sum + figures.size, 0);
  return filled < 0.5 * lines.length * columnsOf(lines, bodies);
}

/** In the order of the indicators, single months before years to date, results before plans. */
function inOrder({ catalogue }: Reading, lines: readonly BulletinLine[]): BulletinLine[] {
  const order = new Map([...catalogue.indicators.keys()].map((id, index) => [id, index]));
  return lines.toSorted(
    ({ row: a }, { row: b }) =>
      (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) ||
      Number(a.role !== "actual") - Number(b.role !== "actual") ||
      (a.period.start < b.period.start ? 1 : a.period.start > b.period.start ? -1 : 0),
  );
}
