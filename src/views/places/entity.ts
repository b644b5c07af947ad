import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { childrenOf, familyOf } from "../../model/family.ts";
import { homeFigureIds } from "../../model/home-figures.ts";
import { keyFigures } from "../../model/key-figures.ts";
import { comparePeriods } from "../../model/period.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Entity } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { agesNote, datedText } from "../../text/age.ts";
import { clauses, countText, dotted, entityDescription, validityText } from "../../text/interface.ts";

import { bigNumber, type BigNumber } from "../figure/big-number.ts";
import { chartsShowing } from "../figure/charts-showing.ts";
import { figureContradictions, type Figure } from "../figure/figure.ts";
import { indexItem, type IndexItem } from "../frame/index-item.ts";
import { section } from "./contents.ts";
import { sourceLedger, type LedgerEntry } from "../projects/ledger.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { leadCharts, type LeadCharts } from "./lead-charts.ts";
import { bodyLines, type LineTable } from "./line-table.ts";
import { moreOf, type MoreView, type Remainder } from "./more.ts";

/** The list of all bodies, zone by zone. */
export interface EntityListView extends PageHead {
  zones: { id: string; zone: IndexItem; bodies: IndexItem[] }[];
}

/** Everything known about one body. */
export interface EntityView extends PageHead {
  kicker: string;
  /** The sections that the page has. */
  contents: { id: string; name: string }[];
  note: string | null;
  facts: { term: string; text: string; href?: string; lang?: string }[];
  /** The body's own key figures. */
  numbers: BigNumber[];
  /** On the page of a zone: key figures of the bodies within it, each under the name of its body. */
  numbersWithin: { id: string; name: string; href: string; items: BigNumber[] }[];
  /** From when on a figure is old, and what its age is counted to; "" where none of the key figures is. */
  agesNote: string;
  /** The charts that lead the page. */
  figures: Figure[];
  /** All its indicators, topic by topic. */
  lines: LineTable;
  /** What is folded, topic by topic. */
  more: MoreView[];
  children: IndexItem[];
  /** What the newest sources brought, and where the others are if these are not all. */
  changes: LedgerEntry[];
  allChanges: { text: string; href: string } | null;
  /** How many sources there are for it. */
  sourceCount: string;
  contradictions: Figure["contradictions"];
  /** Where the others are, if these are not all. */
  allContradictions: { text: string; href: string } | null;
  contradictionCount: string;
  /** True if no source gives a figure for the body itself. */
  empty: boolean;
}

const NUMBERS_SHOWN = 4;
const NUMBERS_OF_PARK = 2;
/** So many bodies within a zone have their key figures on its page; where there are more, each has them on its own. */
const BODIES_WITH_NUMBERS = 12;
const SOURCES_SHOWN = 12;
const CONTRADICTIONS_SHOWN = 20;

/** All bodies: each zone, and under it everything within it. */
export function entityListView(reading: Reading): EntityListView {
  const { catalogue, lang } = reading;
  const { ui } = wordsOf(lang);
  const { entities } = catalogue;
  return {
    ...pageHead({ lang, path: paths.entities(), current: "parks", title: ui.parks, description: ui.parksLead }),
    zones: childrenOf(entities, null).map((zone) => ({
      id: zone.id,
      zone: entityItem(reading, zone),
      bodies: [...familyOf(entities, zone.id)].flatMap((id) => {
        const entity = entities.get(id);
        return entity && entity.id !== zone.id ? [entityItem(reading, entity)] : [];
      }),
    })),
  };
}

/** One body: what leads, its indicators, and folded its other charts, figures, projects, sources and contradictions. */
export function entityView(reading: Reading, id: string): EntityView {
  const { catalogue, lang } = reading;
  const { entityKindLabels, placeWords, ui } = wordsOf(lang);
  const entity = catalogue.entities.get(id);
  if (!entity) throw new Error(`unknown entity ${id}`);
  const own = catalogue.observations.filter((observation) => observation.entity === id);
  const name = entity.name[lang];
  const { figures, others } = entityCharts(reading, entity, own);
  const lines = bodyLines(reading, own);
  const changes = sourceLedger(reading, own);
  const numbers = entityNumbers(reading, entity, own);
  const children = childrenOf(catalogue.entities, id).map((child) => entityItem(reading, child));
  const contradictions = figureContradictions(reading, own);
  const large = [...numbers.numbers, ...numbers.numbersWithin.flatMap(({ items }) => items)];
  const entries =
    3 * large.length + 2 * (children.length + Math.min(contradictions.length, CONTRADICTIONS_SHOWN) + SOURCES_SHOWN);
  const more = moreOf(
    reading,
    remaindersOf(reading, entity, own, others),
    { figures, lines, entries },
    { omit: ["entity"] },
  );
  return {
    ...pageHead({
      lang,
      path: paths.entity(id),
      current: "parks",
      title: name,
      description: entityDescription(name, own.length, lang),
    }),
    kicker: entityKindLabels[entity.kind],
    note: entity.note?.[lang] ?? null,
    facts: entityFacts(reading, entity, own),
    contents: [
      ...section("numbers", ui.headlineFigures, numbers.numbers.length),
      ...section("charts", ui.chartsHere, figures.length),
      ...section("lines", placeWords.lines, lines.rows.length),
      ...section("within", ui.children, children.length),
      ...section("more", placeWords.moreByTopic, more.length),
      ...section("background", placeWords.background, contradictions.length + changes.length),
    ],
    ...numbers,
    agesNote: numbers.numbers.some(({ age }) => age !== "") ? agesNote(reading) : "",
    figures,
    lines,
    more,
    children,
    changes: changes.slice(0, SOURCES_SHOWN),
    allChanges:
      changes.length > SOURCES_SHOWN
        ? { text: placeWords.allSources(catalogue.sources.size), href: inLanguage(lang, paths.sources()) }
        : null,
    sourceCount: countText("sources", changes.length, lang),
    contradictions: contradictions.slice(0, CONTRADICTIONS_SHOWN),
    allContradictions:
      contradictions.length > CONTRADICTIONS_SHOWN
        ? {
            text: placeWords.allContradictions(catalogue.contradictions.length),
            href: inLanguage(lang, paths.contradictions()),
          }
        : null,
    contradictionCount: countText("contradictions", contradictions.length, lang),
    empty: own.length === 0,
  };
}

function entityItem(reading: Reading, entity: Entity): IndexItem {
  const { catalogue, lang } = reading;
  const { entityKindLabels } = wordsOf(lang);
  const count = catalogue.observations.filter((observation) => observation.entity === entity.id).length;
  const projects = [...catalogue.projects.values()].filter((project) => project.entity === entity.id).length;
  const parent = catalogue.entities.get(entity.parent ?? "");
  return indexItem(entity.name[lang], inLanguage(lang, paths.entity(entity.id)), {
    text: dotted([entityKindLabels[entity.kind], parent?.parent ? parent.shortName[lang] : ""]),
    meta: clauses(
      [count > 0 ? countText("figures", count, lang) : "", projects > 0 ? countText("projects", projects, lang) : ""],
      lang,
    ),
    colour: entity.colour,
  });
}

function entityFacts(reading: Reading, entity: Entity, own: readonly Observation[]): EntityView["facts"] {
  const { catalogue, lang } = reading;
  const { joints, ui } = wordsOf(lang);
  const parent = catalogue.entities.get(entity.parent ?? "");
  const isCode = (alias: string): boolean => /^[A-Z]+:/.test(alias);
  const names = entity.aliases.filter((alias) => !isCode(alias));
  const codes = entity.aliases.filter(isCode);
  const facts: EntityView["facts"] = [];
  if (parent) {
    const href = inLanguage(lang, paths.entity(parent.id));
    facts.push({ term: ui.parent, text: parent.name[lang], href });
  }
  if (names.length > 0) facts.push({ term: ui.aliases, text: names.join(joints.semicolon), lang: "zh-CN" });
  if (codes.length > 0) facts.push({ term: ui.codes, text: codes.join(joints.semicolon) });
  const mostRecent = mostRecentText(reading, own);
  if (mostRecent !== "") facts.push({ term: ui.mostRecent, text: mostRecent });
  facts.push({ term: ui.validity, text: validityText(entity.validFrom, entity.validTo, lang) });
  return facts;
}

/**
 * The body's own key figures; on the page of a zone also those of the parks within it and what the front page shows of others
 * within it, each under the name of its body.
 */
function entityNumbers(
  reading: Reading,
  entity: Entity,
  own: readonly Observation[],
): Pick<EntityView, "numbers" | "numbersWithin"> {
  const { catalogue, lang } = reading;
  const isZone = entity.kind === "zone";
  const chosen = homeFigureIds(catalogue.site, catalogue.observations);
  const key = (rows: readonly Observation[], limit: number): BigNumber[] =>
    keyFigures(rows, { ...catalogue, chosen }, limit).map((row) => bigNumber(reading, row, { owner: isZone }));
  const within = isZone ? [...familyOf(catalogue.entities, entity.id)].filter((id) => id !== entity.id) : [];
  const groups = within.flatMap((id) => {
    const body = catalogue.entities.get(id);
    if (!body) return [];
    const rows = catalogue.observations.filter((row) => row.entity === id);
    const picked = rows.filter((row) => chosen.has(row.id)).length;
    const items = key(rows, body.kind === "park" ? Math.max(picked, NUMBERS_OF_PARK) : picked);
    return [{ id, name: body.name[lang], href: inLanguage(lang, paths.entity(id)), items }];
  });
  const shown = groups.filter(({ items }) => items.length > 0);
  return { numbers: key(own, NUMBERS_SHOWN), numbersWithin: shown.length > BODIES_WITH_NUMBERS ? [] : shown };
}

/** When the newest result of the body is from, and how old that is; "" if there is none. */
function mostRecentText(reading: Reading, own: readonly Observation[]): string {
  const periods = own.filter(({ role, value }) => role === "actual" && value !== null).map(({ period }) => period);
  const newest = periods.toSorted(comparePeriods).at(-1);
  return newest ? datedText(reading, newest) : "";
}

/** A zone shows the charts of everything within it. */
function entityCharts(reading: Reading, entity: Entity, own: readonly Observation[]): LeadCharts {
  const { catalogue } = reading;
  const isZone = entity.kind === "zone";
  const family = isZone ? familyOf(catalogue.entities, entity.id) : null;
  const rows = family ? catalogue.observations.filter((observation) => family.has(observation.entity)) : own;
  return leadCharts(reading, {
    specs: chartsShowing(catalogue, rows),
    rows,
    groupOf: ({ topic }) => topic,
    groups: [...catalogue.topics.keys()],
    aloneLeads: !isZone,
  });
}

/** What there is of each topic besides what leads the page, in the order of the topics. */
function remaindersOf(
  { catalogue, lang }: Reading,
  entity: Entity,
  own: readonly Observation[],
  others: readonly ChartSpec[],
): Remainder[] {
  const { placeWords } = wordsOf(lang);
  const rows = Map.groupBy(own, ({ indicator }) => catalogue.indicators.get(indicator)?.topic ?? "");
  const charts = Map.groupBy(others, ({ topic }) => topic);
  const projects = Map.groupBy(
    [...catalogue.projects.values()].filter((project) => project.entity === entity.id),
    ({ topic }) => topic,
  );
  return [...catalogue.topics.values()]
    .map(({ id, name }) => ({
      id: `topic-${id}`,
      name: name[lang],
      onward: { text: placeWords.allBodies(name[lang]), href: inLanguage(lang, paths.topic(id)), meta: "" },
      charts: charts.get(id) ?? [],
      projects: projects.get(id) ?? [],
      rows: rows.get(id) ?? [],
    }))
    .filter((each) => each.charts.length + each.projects.length + each.rows.length > 0);
}
