import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { FRAMES, type ChartInput, type Datum } from "../../charts/chart.ts";
import { drawChart } from "../../charts/index.ts";
import { formatPeriod } from "../../format/period.ts";
import { formatLocator } from "../../format/locator.ts";
import { joinParts } from "../../format/number.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { differencesOf, scaleDifferences } from "../../model/comparability.ts";
import { breaksOf } from "../../model/breaks.ts";
import { entriesAt } from "../../model/contradictions.ts";
import { knownWhen } from "../../model/knowledge.ts";
import { parsePeriod, type Period } from "../../model/period.ts";
import { groupOf, selectRows, type Selected } from "../../model/select.ts";
import { latestOf, seriesOf, wholeSeries } from "../../model/series.ts";
import type { ChartSpec, LabelField } from "../../schema/chart.ts";
import { PERIOD_SLOT } from "../../schema/selected-time.ts";
import { type ChartKind, type DatasetId, MILESTONE, type Sign } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Unit } from "../../schema/reference.ts";
import { inLanguage, paths, rowAnchor } from "../../site.ts";
import { knownDayText, plannedFor } from "../../text/as-of.ts";
import { chartWords, knownUpTo } from "../../text/chart-words.ts";
import { changeText } from "../../text/change.ts";
import { notComparableText } from "../../text/compare.ts";
import { chartDescription } from "../../text/description.ts";
import { differingText } from "../../text/differing.ts";
import { chartTitle, drawnTime } from "../../text/chart-title.ts";
import { fillTemplate, headline, type Slots } from "../../text/headline.ts";

import { lowerFirst } from "../../text/lower-first.ts";
import { fieldText } from "../../text/names.ts";
import { stageLabel } from "../../text/stage-names.ts";
import { seriesSlots } from "../../text/series-slots.ts";
import { subtitle, unitLine } from "../../text/subtitle.ts";
import { commonUnit, numberText, valueParts, valueText } from "../../text/value.ts";
import { derivedFigures, type DerivedFigure } from "./derived.ts";
import { forecastFigures } from "./forecast.ts";
import { observationTable, type TableView } from "./table.ts";
import { signedValues, signText } from "../../text/signs.ts";
import { datumSigns } from "./value-mark.ts";

/** A source of some rows, with the places in it. */
export interface FigureSource {
  id: string;
  title: string;
  /** Its short name, which mostly holds its date. */
  date: string;
  href: string;
  locators: string[];
  /** What it is an issue of, and of which period; null for what stands alone. `source-groups.ts` makes one line of many. */
  series: { name: string; issue: Period | null } | null;
}

/** Everything that is shown of one chart, in one language: page, embed, gallery and download read this and nothing else. */
export interface Figure {
  slug: string;
  lang: Lang;
  kind: ChartKind;
  kindName: string;
  topic: { id: string; name: string; href: string };
  dataset: { id: DatasetId; title: string; href: string };
  /** Release that the rows stand in, `1.3.0`; null before the first release. */
  version: string | null;
  /** True if the working copy differs from that release. */
  unreleased: boolean;
  title: string;
  headline: string;
  subtitle: string;
  /** For those who do not see the chart; never empty. */
  description: string;
  note: string | null;
  svg: Record<"wide" | "narrow", string>;
  /** What was drawn, for pictures in other frames. */
  input: ChartInput;
  /** The bodies drawn, to choose from, each with the ids of its rows; fewer than two give no choice. */
  entities: { id: string; name: string; rows: string }[];
  table: TableView;
  derived: DerivedFigure[];
  observations: Observation[];
  /** What was drawn, in order: for exports that draw it again. */
  data: Datum[];
  sources: FigureSource[];
  /** What the signs at its values stand for. */
  contradictions: { id: string; sign: Sign; signText: string; name: string; explanation: string; href: string }[];
  /** The day that the figures were known, in words; "" without rows. */
  asOf: string;
  /** What plans, targets and forecasts among the rows are made for; null if there are none. */
  planned: { term: string; text: string } | null;
  /** That the record is made up, in the words of `site.json`; null for a real one. */
  invented: string | null;
  href: string;
  /** The page of the release that shows this very figure; left out where it is not known or there is none. */
  frozenHref?: string | undefined;
}

/** The figure of a chart by its slug. */
export function figureOf(reading: Reading, slug: string): Figure {
  const { catalogue } = reading;
  const spec = catalogue.charts.get(slug);
  if (!spec) throw new Error(`unknown chart ${slug}`);
  return figure(reading, spec);
}

const drawn = new WeakMap<Catalogue, WeakMap<ChartSpec, Partial<Record<Lang, Figure>>>>();

/** All figures of some hundred charts. Where there are thousands, they are drawn again rather than all held in memory. */
const MOST_KEPT = 400;
const forgetters: (() => void)[] = [];

/**
 * A chart, computed once for a catalogue, which never changes: page, frame, files and lists of charts all ask for it.
 * The catalogue must have passed validation; an empty selection gives an empty chart.
 */
export function figure(reading: Reading, spec: ChartSpec): Figure {
  const { catalogue, lang } = reading;
  const specs = drawn.get(catalogue) ?? new WeakMap<ChartSpec, Partial<Record<Lang, Figure>>>();
  drawn.set(catalogue, specs);
  const known = specs.get(spec) ?? {};
  specs.set(spec, known);
  const found = known[lang];
  if (found) return found;
  forgetters.push(() => (known[lang] = undefined));
  if (forgetters.length > MOST_KEPT) forgetters.shift()?.();
  return (known[lang] = computeFigure(reading, spec));
}

function computeFigure(reading: Reading, asked: ChartSpec): Figure {
  const { catalogue, lang } = reading;
  const { chartKindLabels, joints } = wordsOf(lang);
  const spec = listed(catalogue, asked);
  const selected = selectRows(spec, catalogue.observations);
  const observations = selected.map((row) => row.observation);
  // Numbers along an axis are of one size; elsewhere each value is printed as it is in the text.
  const unit = isAlongTime(spec, observations) ? commonUnit(catalogue, observations) : null;
  const levels = observations.filter(({ measure }) => measure === "level");
  const levelUnit = spec.panels ? commonUnit(catalogue, levels) : unit;
  const forecast = forecastFigures(reading, spec, selected, unit);
  const derived = [...derivedFigures(reading, spec, selected), ...forecast.items];
  const differing = differingText(reading, spec.kind, observations);
  const broken = breaks(catalogue, spec, selected);
  const sums = sumsOfTwoMonths(catalogue, observations);
  const changes = spec.kind === "spark-table" ? latestChanges(reading, observations) : new Map<string, string>();
  const data = [
    ...selected.map((row) => {
      const datum = toDatum(reading, spec, row, row.observation.measure === "level" ? levelUnit : unit);
      if (broken.has(row.observation)) datum.breakBefore = true;
      if (sums.has(row.observation)) datum.months = 2;
      const change = changes.get(datum.id);
      if (change) datum.change = change;
      const words = differing(row.observation, [datum.label, datum.sublabel]);
      return words.length === 0 ? datum : { ...datum, differing: words };
    }),
    ...derived.map((item) => item.datum).filter((datum) => datum !== null),
  ];
  const title = chartTitle(reading, spec);
  const slots = slotsOf(reading, spec, selected);
  const kindName = chartKindLabels[spec.kind];
  const description = [chartDescription(title, kindName, data, lang), signedValues(data, lang), forecast.note ?? ""]
    .filter(Boolean)
    .join(joints.space);
  const input: ChartInput = {
    lang,
    unitLine: unitLine(reading, observations, unit),
    notComparable:
      spec.kind === "figures"
        ? notComparableText(differencesOf(observations, catalogue), lang) || undefined
        : undefined,
    title,
    description,
    data,
    today: spec.kind === "gantt" ? latestKnowledge(reading, observations) : undefined,
    nested: spec.nested,
    inner: spec.inner,
    view: spec.view,
    panels: spec.panels,
    panelUnits: spec.panels && [
      unitLine(reading, levels, levelUnit),
      unitLine(
        reading,
        observations.filter((row) => !levels.includes(row)),
        null,
      ),
    ],
    lowestFirst: spec.kind === "ranking" ? spec.order === "ascending" : undefined,
    bands: spec.bands,
    events: spec.events ? eventsOn(catalogue, observations, lang) : undefined,
    words: chartWords(lang),
  };
  const dataset = catalogue.datasets.get(spec.dataset);
  const topic = catalogue.topics.get(spec.topic);
  const known = knownWhen(catalogue.sources, observations);
  return {
    slug: spec.slug,
    lang,
    kind: spec.kind,
    kindName,
    topic: {
      id: spec.topic,
      name: topic?.name[lang] ?? spec.topic,
      href: inLanguage(lang, paths.topic(spec.topic)),
    },
    dataset: {
      id: spec.dataset,
      title: dataset?.title[lang] ?? spec.dataset,
      href: inLanguage(lang, paths.dataset(spec.dataset)),
    },
    version: dataset?.version ?? null,
    unreleased: dataset?.changed ?? true,
    title,
    headline: headline(
      {
        reading,
        spec,
        rows: selected.flatMap(({ observation, selector }, index) => {
          const datum = data[index];
          return datum ? [{ row: observation, datum, selector }] : [];
        }),
        derived: derived.flatMap(({ datum }) => datum ?? []),
      },
      slots,
      title,
    ),
    subtitle: subtitle(reading, observations, title),
    description,
    note:
      [fillTemplate(spec.note?.[lang] ?? "", slots) ?? "", forecast.note ?? ""].filter(Boolean).join(joints.space) ||
      null,
    svg: drawings(spec.kind, input, `${spec.slug}-${lang}`),
    input,
    entities: [...Map.groupBy(observations, (observation) => observation.entity)].map(([id, rows]) => ({
      id,
      name: catalogue.entities.get(id)?.shortName[lang] ?? id,
      rows: [
        ...rows.map((row) => row.id),
        ...derived.flatMap(({ datum }) => (datum?.id.startsWith(`derived/${id}/`) ? [datum.id] : [])),
      ].join(" "),
    })),
    table: observationTable(reading, observations, { caption: title }),
    derived,
    observations,
    data,
    sources: figureSources(reading, observations),
    contradictions: figureContradictions(reading, observations),
    asOf: known ? knownDayText(known, lang) : "",
    planned: plannedFor(observations, lang),
    invented: catalogue.site.invented?.[lang] ?? null,
    href: inLanguage(lang, paths.chart(spec.slug)),
  };
}

/**
 * The chart itself, or as a list of figures where its rows have other times or scopes than each other: next month’s row, or
 * a release of old, may have made them so. Several indicators on one scale are left to validation, which asks a person.
 */
function listed(catalogue: Catalogue, spec: ChartSpec): ChartSpec {
  const observations = selectRows(spec, catalogue.observations).map((row) => row.observation);
  const found = scaleDifferences(observations, spec, catalogue);
  if (found.every((difference) => difference === "definition")) return spec;
  return { ...spec, kind: "figures", order: spec.order === "period" ? "period" : "given" };
}

/** Kinds that put their values on an axis of time, or in cells of one scale, where there are more times than one compares by eye. */
const ALONG_TIME: readonly ChartKind[] = ["grouped-bars", "heat", "multiples", "ranking", "stacked-bars"];

function isAlongTime({ kind }: ChartSpec, observations: readonly Observation[]): boolean {
  if (kind === "line") return true;
  return ALONG_TIME.includes(kind) && new Set(observations.map(({ period }) => period.text)).size > 3;
}

/** What January and February have in common where the months after them stand alone: twice as much of what is added up, and no peak. */
function sumsOfTwoMonths(catalogue: Catalogue, observations: readonly Observation[]): ReadonlySet<Observation> {
  const isAddedUp = ({ indicator, measure }: Observation): boolean =>
    measure === "level" && ["flow", "ytd"].includes(catalogue.indicators.get(indicator)?.statistic ?? "");
  const monthly = seriesOf(observations).filter(({ kind, rows }) => kind === "month" && rows.length > 2);
  return new Set(monthly.flatMap(({ rows }) => rows.filter((row) => row.period.kind === "ytd" && isAddedUp(row))));
}

/** How the latest value of each series changed since the one before it, by the id of its row; without those of which nothing sure can be said. */
function latestChanges(reading: Reading, observations: readonly Observation[]): Map<string, string> {
  const found = seriesOf(observations).flatMap((series) => {
    const words = seriesSlots(reading, series).change_since_previous;
    const latest = latestOf(series);
    return words === "" || !latest ? [] : [[latest.id, words] as const];
  });
  return new Map(found);
}

/** The events that concern one of the bodies drawn: those of the body, of what it is a part of, and of all. */
function eventsOn(catalogue: Catalogue, observations: readonly Observation[], lang: Lang): ChartInput["events"] {
  const bodies = new Set<string>();
  for (const { entity } of observations)
    for (
      let at: string | null = entity;
      at !== null && !bodies.has(at);
      at = catalogue.entities.get(at)?.parent ?? null
    )
      bodies.add(at);
  return (catalogue.events ?? [])
    .filter(({ entity }) => entity === null || bodies.has(entity))
    .map(({ date, text, kind }) => ({ date, text: text[lang], kind }));
}

/** As many as there are figures kept: one route asks for all charts before the next begins. */
const MOST_DRAWN = MOST_KEPT;
const lastDrawn = new Map<string, Figure["svg"]>();

/** Both drawings of a chart. The latest release mostly says what the working copy says. */
function drawings(kind: ChartKind, input: ChartInput, prefix: string): Figure["svg"] {
  const content = JSON.stringify([prefix, kind, input]);
  const known = lastDrawn.get(content);
  if (known) return known;
  const [wide = "", narrow = ""] = FRAMES.map((frame) => drawChart(kind, input, frame, prefix));
  const [oldest] = lastDrawn.keys();
  if (oldest !== undefined && lastDrawn.size >= MOST_DRAWN) lastDrawn.delete(oldest);
  const made = { wide, narrow };
  lastDrawn.set(content, made);
  return made;
}

/** The last day of the latest source: what a chart of plans calls the state of knowledge. Never the clock's today. */
export function latestKnowledge(reading: Reading, observations: readonly Observation[]): ChartInput["today"] {
  const { catalogue, lang } = reading;
  const latest = knownWhen(catalogue.sources, observations);
  return latest ? { date: latest.end, text: knownUpTo(knownDayText(latest, lang), lang) } : undefined;
}

/** The sources of some rows, in the order of the reference table, each with its locators. */
export function figureSources(reading: Reading, observations: readonly Observation[]): Figure["sources"] {
  const { catalogue, lang } = reading;
  return [...catalogue.sources.values()].flatMap((source) => {
    const rows = observations.filter((observation) => observation.source === source.id);
    const first = rows[0];
    if (!first) return [];
    const locators = [...new Set(rows.map((row) => formatLocator(row.locator, lang)))];
    return [
      {
        id: source.id,
        title: source.title[lang],
        date: source.shortName[lang],
        href: inLanguage(lang, `${paths.source(source.id)}#${rowAnchor(first.id)}`),
        locators,
        series: source.series ? { name: source.series[lang], issue: parsePeriod(source.issue ?? source.date) } : null,
      },
    ];
  });
}

/** What the signs at any of the rows stand for, each entry once. */
export function figureContradictions(reading: Reading, observations: readonly Observation[]): Figure["contradictions"] {
  const { catalogue, lang } = reading;
  const shown = new Set(observations.flatMap((row) => entriesAt(catalogue, row)));
  return catalogue.contradictions
    .filter((contradiction) => shown.has(contradiction))
    .map((contradiction) => ({
      id: contradiction.id,
      sign: contradiction.kind,
      signText: signText(contradiction.kind, lang),
      name: contradiction.name[lang],
      explanation: contradiction.explanation[lang],
      href: inLanguage(lang, paths.contradiction(contradiction.id)),
    }));
}

/** The rows before which their line is cut: of each thing that is drawn, the times at which its definition, scope or prices changed. */
function breaks(catalogue: Catalogue, spec: ChartSpec, selected: readonly Selected[]): ReadonlySet<Observation> {
  // Before and after are two states by intent, whatever sets them apart.
  if (spec.kind === "before-after") return new Set();
  const rows = selected.map(({ observation }) => observation).filter(({ role }) => role === "actual");
  const things = Map.groupBy(rows, ({ entity, indicator, project, stage, measure, period }) =>
    [entity, indicator, project, stage, measure, period.kind].join("|"),
  );
  return new Set([...things.values()].flatMap((thing) => [...breaksOf(thing, catalogue.contradictions)]));
}

function toDatum(reading: Reading, spec: ChartSpec, row: Selected, unit: Unit | null): Datum {
  const { catalogue, lang } = reading;
  const { observation, selector } = row;
  // A bare step measures nothing: what is said of it is what was done, not “milestone”.
  const sublabel =
    spec.sublabel === "indicator" && observation.indicator === MILESTONE && spec.label !== "stage"
      ? "stage"
      : spec.sublabel;
  const isBareStep = sublabel === "indicator" && observation.indicator === MILESTONE;
  const word = (field: LabelField): string => labelText(reading, observation, field);
  const isAhead = observation.role !== "actual" && observation.stage !== null;
  const entity = catalogue.entities.get(observation.entity);
  const parts = valueParts(reading, observation, unit);
  return {
    id: observation.id,
    label: selector.label?.[lang] ?? word(spec.label),
    sublabel: isBareStep ? "" : word(sublabel),
    value: observation.value === null ? null : Number(observation.value),
    upper: observation.upper === null ? null : Number(observation.upper),
    text: joinParts(parts),
    factor: parts.factor === null ? null : Number(parts.factor),
    counts: observation.indicator === MILESTONE ? "" : lowerFirst(fieldText(reading, observation, "indicator")),
    role: observation.role,
    measure: observation.measure,
    saysRole: isAhead && ((spec.label === "stage" && selector.label === undefined) || sublabel === "stage"),
    qualifier: observation.qualifier,
    status: observation.status,
    colour: entity?.colour ?? null,
    part: selector.as ?? "",
    group: groupOf(spec, observation),
    period: observation.period,
    periodText: formatPeriod(observation.period, lang),
    derived: false,
    signs: datumSigns(catalogue, [observation], lang),
  };
}

/** The word of a label, which stands alone: a stage that lies ahead says so. */
function labelText(reading: Reading, observation: Observation, field: LabelField): string {
  return field === "stage" ? stageLabel(reading, observation) : fieldText(reading, observation, field);
}

/** What is counted and its stage are written small within a sentence; names of bodies, projects and months are not. */
function commonNoun(field: LabelField, name: string): string {
  return field === "indicator" || field === "stage" ? lowerFirst(name) : name;
}

/**
 * What the slots of a headline or a note are filled with: the named rows, the series of a name that stands for one, the time drawn, and `max` and `min` of all rows that have a value; these two
 * only where times and scopes are alike, so that a sentence which ranks what cannot be ranked is dropped. (Of unlike
 * indicators validation has asked a person.)
 */
function slotsOf(reading: Reading, spec: ChartSpec, selected: readonly Selected[]): Slots {
  const { catalogue, lang } = reading;
  const known = selected.filter((row) => row.observation.value !== null);
  const named = known.map((row) => [row.selector.slot ?? row.selector.as, row] as const);
  const byValue = [...known].sort((a, b) => Number(a.observation.value) - Number(b.observation.value));
  const slots: Slots = new Map();
  const isComparable = differencesOf(
    known.map((row) => row.observation),
    catalogue,
  ).every((difference) => difference === "definition");
  const ranked = isComparable
    ? ([
        ["max", byValue.at(-1)],
        ["min", byValue[0]],
      ] as const)
    : [];
  const series = new Map(
    [...Map.groupBy(selected, ({ selector }) => selector.slot ?? selector.as)].flatMap(([name, rows]) => {
      const only = wholeSeries(rows.map((row) => row.observation));
      return name === undefined || !only ? [] : [[name, only] as const];
    }),
  );
  slots.set(PERIOD_SLOT, {
    ...drawnTime(
      reading,
      spec,
      selected.map((row) => row.observation),
    ),
  });
  for (const [name, row] of [...named, ...ranked]) {
    if (name === undefined || row === undefined || slots.has(name)) continue;
    const own = series.get(name);
    const { observation, selector } = row;
    slots.set(name, {
      value: valueText(reading, observation),
      number: numberText(reading, observation),
      period: formatPeriod(observation.period, lang),
      entity: fieldText(reading, observation, "entity"),
      label: selector.label?.[lang] ?? commonNoun(spec.label, labelText(reading, observation, spec.label)),
      change: changeText(reading, observation),
      ...(own && seriesSlots(reading, own)),
    });
  }
  return slots;
}
