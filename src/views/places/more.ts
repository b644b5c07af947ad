import type { Reading } from "../../model/reading.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Project } from "../../schema/project.ts";
import { inLanguage, paths } from "../../site.ts";
import { clauses, countText } from "../../text/interface.ts";
import { fieldText } from "../../text/names.ts";
import { wordsOf } from "../../text/words.ts";
import { chartLink } from "../figure/charts-showing.ts";
import type { Figure } from "../figure/figure.ts";
import { observationTable, type TableColumn, type TableView } from "../figure/table.ts";
import type { LineTable } from "./line-table.ts";

/** A page with all that is folded weighs at most this, in bytes of HTML. */
const MOST_BYTES = 300_000;
/** What stands on each page whatever it shows, with room for what is hard to foretell. */
const FRAME_BYTES = 45_000;
/** About what a line, a row of a table and an entry of a list weigh in Chinese, which takes more bytes. */
const [LINE_BYTES, ROW_BYTES, ENTRY_BYTES] = [1700, 1250, 330];
/** So many projects or charts are named under one heading; a link leads to the whole list. */
export const MOST_ENTRIES = 20;

/** A link with a small line beside it. */
export interface MoreLink {
  text: string;
  href: string;
  meta: string;
}

/** What a page keeps folded under one heading. */
export interface MoreView {
  /** Id of the place on the page. */
  id: string;
  name: string;
  /** `54个数字，3张图`. */
  count: string;
  /** Where the subject has a page of its own. */
  onward: MoreLink | null;
  charts: MoreLink[];
  projects: MoreLink[];
  /** Every figure, where the page has room for all of them; else null. */
  table: TableView | null;
  /** Where the figures are that the page has no room for: the pages of the indicators, and the files. */
  indicators: MoreLink[];
  files: MoreLink[];
}

/** What there is of one subject besides what leads the page. */
export interface Remainder {
  id: string;
  name: string;
  onward: MoreLink | null;
  charts: readonly ChartSpec[];
  projects: readonly Project[];
  rows: readonly Observation[];
}

/** What the page shows before. */
export interface Shown {
  figures: readonly Figure[];
  lines: LineTable;
  /** How many entries there are in its lists, a large figure being three of them. */
  entries: number;
}

/**
 * What is folded, subject by subject. Tables stand on the page if all of them fit: a page weighs at most 300 kB, whatever the
 * record. Where they do not, each figure has its row on the page of its indicator, to which links lead.
 */
export function moreOf(
  reading: Reading,
  remainders: readonly Remainder[],
  shown: Shown,
  table: { omit: readonly TableColumn[] },
): MoreView[] {
  const isRoom = remainders.reduce((sum, { rows }) => sum + rows.length, 0) <= roomForRows(remainders, shown);
  return remainders.map((remainder) => {
    const { id, name, onward, rows } = remainder;
    return {
      ...{ id, name, onward },
      count: countsOf(reading, remainder),
      charts: upTo(
        remainder.charts.map((spec) => ({ ...chartLink(reading, spec), meta: "" })),
        () => ({
          text: wordsOf(reading.lang).ui.charts,
          href: inLanguage(reading.lang, paths.charts()),
          meta: countText("charts", remainder.charts.length, reading.lang),
        }),
      ),
      projects: upTo(
        remainder.projects.map((project) => projectLink(reading, project)),
        () => allProjects(reading),
      ),
      table: isRoom && rows.length > 0 ? observationTable(reading, rows, { caption: name, omit: table.omit }) : null,
      indicators: isRoom ? [] : indicatorLinks(reading, rows),
      files: isRoom ? [] : datasetLinks(reading, rows),
    };
  });
}

/** How many rows of tables the page still has room for. */
function roomForRows(remainders: readonly Remainder[], { figures, lines, entries: listed }: Shown): number {
  const entries = remainders.reduce(
    (sum, { charts, projects }) =>
      sum + Math.min(charts.length, MOST_ENTRIES) + Math.min(projects.length, MOST_ENTRIES),
    listed,
  );
  const drawn = figures.reduce((sum, { svg }) => sum + new TextEncoder().encode(svg.narrow).length, 0);
  const taken = FRAME_BYTES + drawn + lines.rows.length * LINE_BYTES + entries * ENTRY_BYTES;
  return Math.floor((MOST_BYTES - taken) / ROW_BYTES);
}

function countsOf({ lang }: Reading, { rows, charts, projects }: Remainder): string {
  return clauses(
    [
      rows.length > 0 ? countText("figures", rows.length, lang) : "",
      charts.length > 0 ? countText("charts", charts.length, lang) : "",
      projects.length > 0 ? countText("projects", projects.length, lang) : "",
    ],
    lang,
  );
}

function upTo(links: readonly MoreLink[], rest: () => MoreLink): MoreLink[] {
  return links.length <= MOST_ENTRIES ? [...links] : [...links.slice(0, MOST_ENTRIES), rest()];
}

function projectLink({ catalogue, lang }: Reading, project: Project): MoreLink {
  const { projectKindLabels } = wordsOf(lang);
  return {
    text: project.name[lang],
    href: inLanguage(lang, paths.project(project.id)),
    meta: clauses(
      [catalogue.entities.get(project.entity)?.shortName[lang] ?? "", projectKindLabels[project.kind]],
      lang,
    ),
  };
}

/** The page of all projects. */
function allProjects({ catalogue, lang }: Reading): MoreLink {
  const text = wordsOf(lang).placeWords.allProjects(catalogue.projects.size);
  return { text, href: inLanguage(lang, paths.projects()), meta: "" };
}

/** The pages on which the rows stand, in the order of the table of indicators. */
function indicatorLinks(reading: Reading, rows: readonly Observation[]): MoreLink[] {
  const { catalogue, lang } = reading;
  const groups = Map.groupBy(rows, ({ indicator }) => indicator);
  return [...catalogue.indicators.keys()].flatMap((id) => {
    const own = groups.get(id);
    const [first] = own ?? [];
    if (!own || !first) return [];
    return [
      {
        text: fieldText(reading, first, "indicator"),
        href: inLanguage(lang, paths.indicator(id)),
        meta: countText("figures", own.length, lang),
      },
    ];
  });
}

function datasetLinks({ catalogue, lang }: Reading, rows: readonly Observation[]): MoreLink[] {
  const ids = new Set(rows.map(({ dataset }) => dataset));
  return [...catalogue.datasets.values()].flatMap((dataset) =>
    ids.has(dataset.id)
      ? [{ text: dataset.title[lang], href: inLanguage(lang, paths.dataset(dataset.id)), meta: "" }]
      : [],
  );
}
