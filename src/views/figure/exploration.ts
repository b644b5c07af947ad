import { inEveryLanguage, wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { chartKinds } from "../../charts/index.ts";
import { observationsCsv, observationsExcelCsv } from "../../exports/observations-csv.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { arrange, type Arrangement, type Obstacle } from "../../model/arrange.ts";
import {
  CHOICE_FIELDS,
  chosenRows,
  exactSelector,
  offeredValues,
  settleChoice,
  type Choice,
  type ChoiceField,
  type Unknown,
} from "../../model/choice.ts";
import type { ChartSpec, LabelField } from "../../schema/chart.ts";
import { CHART_KINDS, type ChartKind } from "../../schema/codes.ts";
import type { Lang, Localized } from "../../schema/localized.ts";
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
  kinds: KindView[];
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

function preferred(rows: readonly Observation[]): readonly ChartKind[] {
  if (rows.length === 1) return ["share", "big-numbers", ...CHART_KINDS];
  const roles = new Set(rows.map((row) => row.role));
  const isAimed = roles.has("actual") && (roles.size > 1 || rows.some((row) => row.measure === "excess"));
  return [...(isAimed ? (["target"] as const) : []), ...PREFERENCE, ...CHART_KINDS];
}

/** Settles a choice and works out everything that is shown of it. `unknown` is what its address had besides. */
export function exploration(reading: Reading, asked: Choice, unknown: readonly Unknown[] | null = null): Exploration {
  const { catalogue, lang } = reading;
  const { chartKindLabels, joints } = wordsOf(lang);
  const { choice, unknown: outdated } = settleChoice(asked, catalogue.observations);
  const rows = chosenRows(choice, catalogue.observations);
  const arranged = new Map(CHART_KINDS.map((kind) => [kind, arrangeRows(catalogue, kind, rows)]));
  const possible = preferred(rows).filter((kind) => !Array.isArray(arranged.get(kind)));
  const kind = choice.kind && possible.includes(choice.kind) ? choice.kind : (possible[0] ?? null);
  const arrangement = kind && arranged.get(kind);
  const drawn =
    kind && arrangement && !Array.isArray(arrangement) ? readerFigure(reading, choice, kind, arrangement) : null;
  const reasonOf = (each: ChartKind): string | null => {
    const [first] = [arranged.get(each)].flat() as (Obstacle | Arrangement)[];
    return first && "code" in first ? obstacleText(reading, each, first) : null;
  };
  const said = unknown ? unknownText([...unknown, ...outdated], lang) : "";
  return {
    choice,
    fields: fieldViews(reading, choice),
    kinds:
      rows.length === 0
        ? []
        : CHART_KINDS.map((each) => ({
            kind: each,
            name: chartKindLabels[each],
            chosen: each === kind,
            reason: reasonOf(each),
          })),
    status: [said, statusOf(choice, rows, kind, reasonOf, lang)].filter(Boolean).join(joints.space),
    figure: drawn,
    table:
      drawn?.table ??
      (rows.length === 0 ? null : observationTable(reading, rows, { caption: chosenTitle(reading, rows) })),
    rows: drawn?.observations ?? rows,
  };
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
  { names, sublabel, join, rows }: Arrangement,
): Figure {
  const { catalogue } = reading;
  const observations = rows.map((row) => row.observation);
  const both = (of: (each: Lang) => string): Localized => ({ zh: of("zh"), en: of("en") });
  const spec: ChartSpec = {
    slug: "explore",
    dataset: choice.dataset,
    kind,
    topic: catalogue.indicators.get(observations[0]?.indicator ?? "")?.topic ?? "",
    title: both((each) => chosenTitle({ catalogue, lang: each }, observations)),
    note: inEveryLanguage(({ exploreWords }) => exploreWords.byReader),
    select: rows.map(({ observation, part }) => ({
      ...exactSelector(observation),
      ...(part === "" ? {} : { as: part }),
      ...(names.length > 1 && { label: both((each) => nameOf({ catalogue, lang: each }, observation, names)) }),
    })),
    label: names[0] ?? "indicator",
    sublabel,
    order: "given",
    forecast: false,
    join,
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

function fieldViews(reading: Reading, choice: Choice): FieldView[] {
  if (!choice.only.indicator) return [fieldView(reading, choice, "indicator")];
  return CHOICE_FIELDS.map((field) => fieldView(reading, choice, field)).filter(
    ({ field, options }) =>
      options.length > 1 || field === "indicator" || (options[0] && options[0].value !== "" && isSaid(field)),
  );
}

/** Fields that are stated even where there is nothing to choose. */
function isSaid(field: ChoiceField): boolean {
  return field === "entity" || field === "period";
}

function fieldView(reading: Reading, choice: Choice, field: ChoiceField): FieldView {
  const { catalogue, lang } = reading;
  const { exploreWords } = wordsOf(lang);
  const timed = field === "period" && choice.time !== undefined ? chosenPeriods(choice, catalogue) : null;
  const wanted = timed ?? choice.only[field];
  const offered = [...offeredValues(choice, field, catalogue.observations)];
  const options = offered.map(([value, rows]): FieldOption => {
    const [row] = rows;
    const topic = field === "indicator" ? catalogue.indicators.get(value)?.topic : undefined;
    return {
      value,
      text: (row && fieldText(reading, row, field)) || exploreWords.none,
      group: topic === undefined ? "" : (catalogue.topics.get(topic)?.name[lang] ?? ""),
      rows: rows.length,
      chosen: wanted ? wanted.includes(value) : field !== "indicator",
    };
  });
  return { field, legend: exploreWords[field], options: grouped(options) };
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
