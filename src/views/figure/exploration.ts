import { inEveryLanguage, wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { chartKinds } from "../../charts/index.ts";
import { observationsCsv, observationsExcelCsv } from "../../exports/observations-csv.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { arrange, type Arrangement, type Obstacle } from "../../model/arrange.ts";
import {
  CHOICE_FIELDS,
  choiceValue,
  chosenRows,
  exactSelector,
  offeredValues,
  settleChoice,
  type Choice,
  type ChoiceField,
  type Unknown,
} from "../../model/choice.ts";
import { narrowChoice, firstShown } from "../../model/narrowed-choice.ts";
import { comparePeriods } from "../../model/period.ts";
import { seriesOf } from "../../model/series.ts";
import { possibleViews } from "../../model/series-views.ts";
import { formatPeriod } from "../../format/period.ts";
import type { ChartSpec, LabelField } from "../../schema/chart.ts";
import { CHART_KINDS, type ChartKind, perLang, type SeriesView } from "../../schema/codes.ts";
import {
  isPeriodList,
  SELECTED_KINDS,
  type PeriodRange,
  type PeriodSelection,
  type SelectedKind,
} from "../../schema/selected-time.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { chosenTitle, obstacleText, rowsText, statusText, topicsText, unknownText } from "../../text/explore.ts";

import { fieldText } from "../../text/names.ts";
import { figure, type Figure } from "./figure.ts";
import { chartFile, chartPicture } from "./picture.ts";
import { observationTable, type TableView } from "./table.ts";

/** One field of the form: what can be chosen, and what is. */
export interface FieldView {
  field: ChoiceField;
  legend: string;
  options: FieldOption[];
}

export interface FieldOption {
  value: string;
  text: string;
  /** Heading that it stands under; "" for none. */
  group: string;
  rows: number;
  chosen: boolean;
  /** Why it cannot be added to what is chosen; null if it can, or is. */
  reason: string | null;
  /** What the chart becomes if it is added, where that is another kind. */
  becomes: string | null;
}

/** The picker of a range of time. */
export interface TimeView {
  legend: string;
  kinds: { value: SelectedKind | "single"; text: string; chosen: boolean; time: PeriodSelection }[];
  /** The periods of the chosen kind, the oldest first; none where they are ticked one by one. */
  periods: { value: string; text: string }[];
  kind: SelectedKind | null;
  /** The first and the last period that are shown, as the data write them. */
  from: string;
  to: string;
  /** The newest so many, and all of them. */
  spans: { text: string; time: PeriodRange; chosen: boolean }[];
}

export interface LayoutView {
  view: SeriesView;
  text: string;
  chosen: boolean;
}

export interface KindView {
  kind: ChartKind;
  name: string;
  chosen: boolean;
  /** Why it cannot be drawn, and what to do; null if it can. */
  reason: string | null;
}

/** All that the page shows of one choice: the form as it stands then, the chart or why there is none, the table. */
export interface Exploration {
  choice: Choice;
  fields: FieldView[];
  /** Null where the times are few enough to be ticked. */
  time: TimeView | null;
  kinds: KindView[];
  /** How lines can be laid out; none for other kinds and where there is one way. */
  views: LayoutView[];
  /** What is announced. */
  status: string;
  figure: Figure | null;
  table: TableView | null;
  rows: Observation[];
}

/** What the reader leaves with. Drawing and picture are SVG, null where nothing is drawn. */
export interface ExplorationFiles {
  /** Name of the files, without ending. */
  name: string;
  svg: string | null;
  picture: string | null;
  csv: string;
  excel: string;
}

/** Where several kinds can be drawn, the one that says most comes first. */
const PREFERENCE: readonly ChartKind[] = [
  "line",
  "completion",
  "before-after",
  "pipeline",
  "share",
  "bars",
  "grouped-bars",
  "heat",
  "figures",
  "big-numbers",
];

/** From so many times of one kind on a range is picked, and the course of things is drawn first. */
const LEAST_TIMES = 6;
const ALONG_TIME: readonly ChartKind[] = ["line", "multiples", "spark-table", "heat", "figures", ...CHART_KINDS];

function preferred(rows: readonly Observation[]): readonly ChartKind[] {
  if (rows.length === 1) return ["share", "big-numbers", ...CHART_KINDS];
  // Along time what shows the course of things says most; where lines cannot share an axis each has a small chart.
  if (seriesOf(rows).some(({ kind, rows: own }) => kind !== "span" && own.length >= LEAST_TIMES)) return ALONG_TIME;
  const roles = new Set(rows.map((row) => row.role));
  const isAimed = roles.has("actual") && (roles.size > 1 || rows.some((row) => row.measure === "excess"));
  return [...(isAimed ? (["target"] as const) : []), ...PREFERENCE, ...CHART_KINDS];
}

/** Settles a choice and works out everything that is shown of it. `unknown` is what its address had besides. */
export function exploration(reading: Reading, asked: Choice, unknown: readonly Unknown[] | null = null): Exploration {
  const { catalogue, lang } = reading;
  const { chartKindLabels, joints } = wordsOf(lang);
  const { choice, unknown: outdated } = settleForPicture(catalogue, asked);
  const rows = chosenRows(choice, catalogue.observations);
  const { kind, arrangement, figure: drawn, arranged } = drawChoice(reading, choice, rows);
  const reasonOf = (each: ChartKind): string | null => {
    const found = arranged(each);
    return Array.isArray(found) && found[0] ? obstacleText(reading, each, found[0]) : null;
  };
  const said = unknown ? unknownText([...unknown, ...outdated], lang) : "";
  const time = timeView(reading, choice);
  return {
    choice,
    fields: fieldViews(reading, choice, kind, time),
    time,
    kinds:
      rows.length === 0
        ? []
        : CHART_KINDS.map((each) => ({
            kind: each,
            name: chartKindLabels[each],
            chosen: each === kind,
            reason: reasonOf(each),
          })),
    views: arrangement && drawn?.kind === "line" ? layoutViews(choice, rows, arrangement, lang) : [],
    status: [said, statusOf(choice, rows, kind, reasonOf, lang)].filter(Boolean).join(joints.space),
    figure: drawn,
    table:
      drawn?.table ??
      (rows.length === 0 ? null : observationTable(reading, rows, { caption: chosenTitle(reading, rows) })),
    rows: drawn?.observations ?? rows,
  };
}

/** The chart of a choice alone, without the form around it; null where no kind can draw it. */
export function choiceFigure(reading: Reading, asked: Choice): { choice: Choice; figure: Figure | null } {
  const { choice } = settleForPicture(reading.catalogue, asked);
  return { choice, figure: drawChoice(reading, choice, chosenRows(choice, reading.catalogue.observations)).figure };
}

interface DrawnChoice {
  kind: ChartKind | null;
  arrangement: Arrangement | null;
  figure: Figure | null;
  /** How the rows go onto a kind, or all that stands against it. */
  arranged: (kind: ChartKind) => Arrangement | Obstacle[];
}

function drawChoice(reading: Reading, choice: Choice, rows: readonly Observation[]): DrawnChoice {
  const known = new Map<ChartKind, Arrangement | Obstacle[]>();
  const arranged = (kind: ChartKind): Arrangement | Obstacle[] => {
    const found = known.get(kind) ?? arrangeRows(reading.catalogue, kind, rows);
    known.set(kind, found);
    return found;
  };
  const kind = firstPossible(choice, rows, (each) => !Array.isArray(arranged(each)));
  const found = kind && arranged(kind);
  const arrangement = found === null || Array.isArray(found) ? null : found;
  return {
    kind,
    arrangement,
    figure: kind && arrangement && readerFigure(reading, choice, kind, arrangement),
    arranged,
  };
}

/** A choice as the record can answer it, and narrow enough for a picture; `unknown` lists what was taken out. */
export function settleForPicture(catalogue: Catalogue, asked: Choice): { choice: Choice; unknown: Unknown[] } {
  const { choice, unknown } = settleChoice(asked, catalogue.observations);
  return { choice: narrowChoice(choice, catalogue.observations, catalogue.entities), unknown };
}

/** The kind asked for if it can be drawn, else the one that says most; null if none can. */
function firstPossible(
  { kind }: Choice,
  rows: readonly Observation[],
  isPossible: (kind: ChartKind) => boolean,
): ChartKind | null {
  if (kind && isPossible(kind)) return kind;
  return preferred(rows).find(isPossible) ?? null;
}

/** The files of what is shown: the drawing and the picture with their words inside, the rows as CSV in both manners. */
export function explorationFiles(catalogue: Catalogue, { figure: drawn, rows, choice }: Exploration): ExplorationFiles {
  return {
    name: [choice.dataset, drawn?.kind].filter(Boolean).join("-"),
    svg: drawn && chartFile(catalogue, drawn),
    picture: drawn && chartPicture(catalogue, drawn, 1),
    csv: observationsCsv(catalogue, choice.dataset, rows),
    excel: observationsExcelCsv(catalogue, choice.dataset, rows),
  };
}

function arrangeRows(catalogue: Catalogue, kind: ChartKind, rows: readonly Observation[]): Arrangement | Obstacle[] {
  return arrange(kind, chartKinds[kind].needs, rows, catalogue);
}

/** The figure of chosen rows: no sentence of an author stands over it, only what the rows are about. */
function readerFigure(
  reading: Reading,
  choice: Choice,
  kind: ChartKind,
  { names, sublabel, join, panels, rows }: Arrangement,
): Figure {
  const { catalogue } = reading;
  const observations = rows.map((row) => row.observation);
  const views = kind === "line" ? possibleViews(observations, panels) : [];
  const view = choice.view !== undefined && views.includes(choice.view) ? choice.view : views[0];
  const spec: ChartSpec = {
    slug: "explore",
    dataset: choice.dataset,
    kind,
    topic: catalogue.indicators.get(observations[0]?.indicator ?? "")?.topic ?? "",
    title: perLang((each) => chosenTitle({ catalogue, lang: each }, observations)),
    note: inEveryLanguage(({ exploreWords }) => exploreWords.byReader),
    select: rows.map(({ observation, part }) => ({
      ...exactSelector(observation),
      ...(part === "" ? {} : { as: part }),
      ...(names.length > 1 && { label: perLang((each) => nameOf({ catalogue, lang: each }, observation, names)) }),
    })),
    label: names[0] ?? "indicator",
    sublabel,
    order: "given",
    forecast: false,
    join,
    ...(panels && { panels }),
    ...(view && { view }),
    ...(kind === "multiples" && sublabel === "period" && { inner: "line" as const }),
  };
  const drawn = figure(reading, spec);
  return { ...drawn, headline: drawn.title, title: topicsText(reading, observations) };
}

/** A name of several pieces: `丙园区，解决的问题`. */
function nameOf(reading: Reading, observation: Observation, names: readonly LabelField[]): string {
  const { lang } = reading;
  const { joints } = wordsOf(lang);
  const pieces = names.map((field) => fieldText(reading, observation, field));
  return [...new Set(pieces)].filter(Boolean).join(joints.comma);
}

function fieldViews(reading: Reading, choice: Choice, kind: ChartKind | null, time: TimeView | null): FieldView[] {
  if (!choice.only.indicator) return [fieldView(reading, choice, "indicator", kind)];
  return CHOICE_FIELDS.filter((field) => field !== "period" || time === null || time.kind === null)
    .map((field) => fieldView(reading, choice, field, kind))
    .filter(
      ({ field, options }) =>
        options.length > 1 || field === "indicator" || (options[0] && options[0].value !== "" && isSaid(field)),
    );
}

/** Fields that are stated even where there is nothing to choose. */
function isSaid(field: ChoiceField): boolean {
  return field === "entity" || field === "period";
}

function fieldView(reading: Reading, choice: Choice, field: ChoiceField, kind: ChartKind | null): FieldView {
  const { catalogue, lang } = reading;
  const { exploreWords } = wordsOf(lang);
  const timed = field === "period" && choice.time !== undefined ? chosenPeriods(choice, catalogue) : null;
  const wanted = timed ?? choice.only[field];
  const offered = [...offeredValues(choice, field, catalogue.observations)];
  const options = offered.map(([value, rows]): FieldOption => {
    const [row] = rows;
    const topic = field === "indicator" ? catalogue.indicators.get(value)?.topic : undefined;
    const chosen = wanted ? wanted.includes(value) : field !== "indicator";
    const isFirst = field === "indicator" && wanted === undefined;
    return {
      value,
      text: (row && fieldText(reading, row, field)) || exploreWords.none,
      group: topic === undefined ? "" : (catalogue.topics.get(topic)?.name[lang] ?? ""),
      rows: rows.length,
      chosen,
      ...(chosen || isFirst || field === "period" ? FITS : fitting(reading, choice, field, value, kind)),
    };
  });
  return { field, legend: exploreWords[field], options: grouped(options) };
}

type Fitting = Pick<FieldOption, "reason" | "becomes">;
const FITS: Fitting = { reason: null, becomes: null };

/** Whether a value can be added to what is chosen: it must have rows that meet all the rest, and leave something to draw. */
function fitting(reading: Reading, choice: Choice, field: ChoiceField, value: string, kind: ChartKind | null): Fitting {
  const { catalogue, lang } = reading;
  const { observations } = catalogue;
  const { chartKindLabels, exploreTexts, fieldNames } = wordsOf(lang);
  const alone: Choice = { ...choice, only: { ...choice.only, [field]: [value] } };
  if (chosenRows(alone, observations).length === 0) {
    const inTheWay = CHOICE_FIELDS.find(
      (other) => other !== field && other !== "indicator" && chosenRows(without(alone, other), observations).length > 0,
    );
    return { reason: exploreTexts.lacks(inTheWay ? fieldNames[inTheWay] : null), becomes: null };
  }
  if (kind === null || choice.only[field]?.length === 0) return FITS;
  const wanted = [...(choice.only[field] ?? []), value];
  const asked: Choice = { ...choice, only: { ...choice.only, [field]: wanted } };
  const added = narrowChoice(asked, observations, catalogue.entities);
  const rows = chosenRows(added, observations);
  // A short series beside a long one would be left out by what the long one is narrowed to.
  const present = new Set(rows.map((row) => choiceValue(row, field)));
  if (wanted.some((each) => !present.has(each)))
    return { reason: exploreTexts.lacks(fieldNames[added.time === choice.time ? field : "period"]), becomes: null };
  const isPossible = (each: ChartKind): boolean => !Array.isArray(arrangeRows(catalogue, each, rows));
  const next = isPossible(kind) ? kind : firstPossible({ ...added, kind: null }, rows, isPossible);
  if (next === kind) return FITS;
  if (next !== null) return { reason: null, becomes: exploreTexts.becomes(chartKindLabels[next]) };
  const [obstacle] = [arrangeRows(catalogue, kind, rows)].flat() as (Obstacle | Arrangement)[];
  return { reason: obstacle && "code" in obstacle ? obstacleText(reading, kind, obstacle) : null, becomes: null };
}

function without({ time, ...choice }: Choice, field: ChoiceField): Choice {
  const only = Object.fromEntries(Object.entries(choice.only).filter(([name]) => name !== field));
  return { ...choice, only, ...(field !== "period" && time !== undefined && { time }) };
}

/** The range of time, where the record has long series of what is chosen. */
function timeView(reading: Reading, choice: Choice): TimeView | null {
  const { catalogue, lang } = reading;
  const { exploreTexts, exploreWords, timeWords } = wordsOf(lang);
  if (!choice.only.indicator) return null;
  const offered = [...offeredValues(choice, "period", catalogue.observations).values()].flat();
  const results = offered.filter(({ role }) => role === "actual");
  const series = seriesOf(results.length > 0 ? results : offered);
  if (!series.some(({ kind, rows }) => kind !== "span" && rows.length >= LEAST_TIMES)) return null;
  const kinds = SELECTED_KINDS.filter((kind) => series.some((each) => each.kind === kind));
  const { time } = choice;
  const kind = time !== undefined && !isPeriodList(time) ? (time.kind ?? null) : null;
  const shown = chosenRows(choice, catalogue.observations)
    .map(({ period }) => period)
    .toSorted(comparePeriods);
  const own = series.filter((each) => each.kind === kind).flatMap((each) => each.rows.map(({ period }) => period));
  const periods = [...new Map(own.toSorted(comparePeriods).map((period) => [period.text, period])).values()];
  const range = kind !== null && time !== undefined && !isPeriodList(time) && !("latest" in time) ? time : null;
  const spanOf = (last: number | null): PeriodRange | null => kind && { kind, ...(last !== null && { last }) };
  const isWhole = range !== null && range.from === undefined && range.to === undefined;
  return {
    legend: exploreWords.time,
    kinds: [
      ...kinds.map((each) => ({ value: each, text: timeWords[each], chosen: each === kind, time: firstShown(each) })),
      {
        value: "single" as const,
        text: timeWords.single,
        chosen: kind === null,
        time: [...new Set(shown.map(({ text }) => text))],
      },
    ],
    periods: periods.map((period) => ({ value: period.text, text: formatPeriod(period, lang) })),
    kind,
    from: shown[0]?.text ?? "",
    to: shown.at(-1)?.text ?? "",
    spans: [...SPANS.filter((count) => count < periods.length), null].flatMap((last) => {
      const span = spanOf(last);
      return span === null
        ? []
        : {
            text: last === null ? exploreWords.allTimes : exploreTexts.newest(last),
            time: span,
            chosen: isWhole && (range.last ?? null) === last,
          };
    }),
  };
}

const SPANS: readonly number[] = [1, 12, 24];

/** A range as it is picked: an end that is the first or the newest of the record is left open, so that it moves on. */
export function pickedRange({ kind, periods }: TimeView, from: string, to: string): PeriodRange | null {
  if (kind === null) return null;
  const at = (text: string): number => periods.findIndex(({ value }) => value === text);
  const [first, last] = at(from) <= at(to) ? [from, to] : [to, from];
  return {
    kind,
    ...(at(first) > 0 && { from: first }),
    ...(at(last) < periods.length - 1 && { to: last }),
  };
}

function layoutViews(choice: Choice, rows: readonly Observation[], arrangement: Arrangement, lang: Lang): LayoutView[] {
  const { viewWords } = wordsOf(lang);
  const views = possibleViews(rows, arrangement.panels);
  const chosen = choice.view !== undefined && views.includes(choice.view) ? choice.view : views[0];
  return views.map((view) => ({ view, text: viewWords[view], chosen: view === chosen }));
}

/** The periods that a time of the choice means today. */
function chosenPeriods(choice: Choice, { observations }: Catalogue): string[] {
  return [...new Set(chosenRows(choice, observations).map(({ period }) => period.text))];
}

/** Options of one group stand together, groups in the order of their first option. */
function grouped(options: readonly FieldOption[]): FieldOption[] {
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.flatMap((group) => options.filter((option) => option.group === group));
}

function statusOf(
  choice: Choice,
  rows: readonly Observation[],
  kind: ChartKind | null,
  reasonOf: (kind: ChartKind) => string | null,
  lang: Lang,
): string {
  const { exploreWords, joints } = wordsOf(lang);
  if (!choice.only.indicator) return exploreWords.choose;
  if (rows.length === 0) return exploreWords.empty;
  if (kind === null) return `${rowsText(rows.length, lang)}${joints.space}${exploreWords.noKind}`;
  const reason = choice.kind === null || choice.kind === kind ? null : reasonOf(choice.kind);
  return statusText(rows.length, kind, choice.kind && reason ? { kind: choice.kind, reason } : null, lang);
}
