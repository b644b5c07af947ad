import type { Selector } from "../schema/chart.ts";
import { isPeriodList, LATEST, SELECTED_KINDS, type PeriodSelection } from "../schema/selected-time.ts";
import {
  CHART_KINDS,
  type ChartKind,
  DATASETS,
  type DatasetId,
  SERIES_VIEWS,
  type SeriesView,
} from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { cellText } from "./cell-text.ts";
import { comparePeriods, parsePeriod } from "./period.ts";
import { remember } from "./remember.ts";
import { rowsInTime } from "./rows-in-time.ts";

/** By what a reader chooses rows, in this order: what is chosen of one field limits what the next ones offer. */
export const CHOICE_FIELDS = ["indicator", "entity", "project", "stage", "period", "measure", "role", "scope"] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** What a reader has chosen. Indicators are chosen by name; of every other field a choice that is left out keeps all. */
export interface Choice {
  dataset: DatasetId;
  only: Partial<Record<ChoiceField, readonly string[]>>;
  /** A time that moves on with the record, such as the newest period or the last months; then no periods are listed. */
  time?: PeriodSelection | undefined;
  /** Null leaves the kind to the site. */
  kind: ChartKind | null;
  /** How a line is laid out; left to the kind if left out. */
  view?: SeriesView | undefined;
}

/** A word of an address that means nothing in the data, or not any more. */
export interface Unknown {
  field: ChoiceField | "dataset" | "kind" | "view";
  value: string;
}

/** The value of an observation in a field, as the data write it; "" where it has none. */
export function choiceValue(observation: Observation, field: ChoiceField): string {
  return cellText(observation, field);
}

/**
 * The values that a field offers once the fields before it are chosen, each with its rows: in file order, periods from
 * the first to the last.
 */
export function offeredValues(
  choice: Choice,
  field: ChoiceField,
  observations: readonly Observation[],
): Map<string, Observation[]> {
  const rows = rowsUpTo(choice, CHOICE_FIELDS.indexOf(field), observations);
  if (field === "period") rows.sort((a, b) => comparePeriods(a.period, b.period));
  const offered = new Map<string, Observation[]>();
  for (const row of rows) {
    const value = choiceValue(row, field);
    offered.set(value, [...(offered.get(value) ?? []), row]);
  }
  return offered;
}

/** The rows of a choice, in file order: none before an indicator is chosen. */
export function chosenRows(choice: Choice, observations: readonly Observation[]): Observation[] {
  return choice.only.indicator ? rowsUpTo(choice, CHOICE_FIELDS.length, observations) : [];
}

/**
 * The choice without what its own earlier fields rule out: another indicator may have other bodies. A field of which nothing is left
 * keeps all again, one that the reader emptied stays empty. `unknown` lists what was taken out.
 */
export function settleChoice(
  choice: Choice,
  observations: readonly Observation[],
): { choice: Choice; unknown: Unknown[] } {
  const unknown: Unknown[] = [];
  const settled: Choice = { dataset: choice.dataset, only: {}, kind: choice.kind, ...viewOf(choice) };
  for (const field of CHOICE_FIELDS) {
    if (field === "period" && choice.time !== undefined) {
      if (rowsInTime(choice.time, rowsUpTo(settled, CHOICE_FIELDS.indexOf(field), observations)).length > 0)
        settled.time = choice.time;
      else unknown.push({ field, value: writeTime(choice.time) });
      continue;
    }
    const wanted = choice.only[field];
    if (!wanted) continue;
    const offered = [...offeredValues(settled, field, observations).keys()];
    const kept = offered.filter((value) => wanted.includes(value));
    for (const value of wanted) if (!offered.includes(value)) unknown.push({ field, value });
    const isAll = kept.length === offered.length && field !== "indicator";
    if (wanted.length === 0 ? field !== "indicator" : kept.length > 0 && !isAll) settled.only[field] = kept;
  }
  return { choice: settled, unknown };
}

/** A selector that picks this row and no other of its dataset. */
export function exactSelector(observation: Observation): Selector {
  return Object.fromEntries(CHOICE_FIELDS.map((field) => [field, choiceValue(observation, field)]));
}

/** The choice as the part of an address behind `#`: `dataset=park-indicators&indicator=a,b&kind=bars`. */
export function writeChoice({ dataset, only, kind, time, view }: Choice): string {
  const words = [`dataset=${dataset}`];
  for (const field of CHOICE_FIELDS) {
    const values = only[field];
    if (field === "period" && time !== undefined) words.push(`period=${writeTime(time)}`);
    else if (values) words.push(`${field}=${values.map(writeWord).join(",")}`);
  }
  if (kind !== null) words.push(`kind=${kind}`);
  if (view !== undefined) words.push(`view=${view}`);
  return words.join("&");
}

/** Reads an address. Null if it says nothing of a choice; what cannot be understood is listed, never an error. */
export function readChoice(hash: string): { choice: Choice | null; unknown: Unknown[] } {
  const words = new Map(
    hash
      .replace(/^#/, "")
      .split("&")
      .map((word) => [word.split("=")[0] ?? "", word.slice(word.indexOf("=") + 1)]),
  );
  const unknown: Unknown[] = [];
  const named = words.get("dataset");
  if (named === undefined) return { choice: null, unknown };
  const dataset = DATASETS.find((id) => id === named);
  if (!dataset) return { choice: null, unknown: [{ field: "dataset", value: readWord(named) }] };
  const only: Choice["only"] = {};
  const time = readTime(readWord(words.get("period") ?? ""));
  for (const field of CHOICE_FIELDS) {
    const text = words.get(field);
    if (field === "period" && time) continue;
    // A scope can be none at all: an empty word among others stands for it.
    if (text !== undefined) only[field] = text === "" ? [] : text.split(",").map(readWord);
  }
  const asked = words.get("kind");
  const kind = CHART_KINDS.find((id) => id === asked) ?? null;
  if (asked && kind === null) unknown.push({ field: "kind", value: readWord(asked) });
  const laidOut = words.get("view");
  const view = SERIES_VIEWS.find((id) => id === laidOut);
  if (laidOut && !view) unknown.push({ field: "view", value: readWord(laidOut) });
  return { choice: { dataset, only, kind, ...(time && { time }), ...viewOf({ view }) }, unknown };
}

function viewOf({ view }: Pick<Choice, "view">): Pick<Choice, "view"> {
  return view === undefined ? {} : { view };
}

/** Rows that match the first so many fields, in file order. */
function rowsUpTo(choice: Choice, count: number, observations: readonly Observation[]): Observation[] {
  const fields = CHOICE_FIELDS.slice(0, count);
  const found = rowsWith(fields, choice, observations);
  if (choice.time === undefined || !fields.includes("period")) return found;
  // The newest and the last periods are those of what was chosen before them, whatever is chosen after.
  const before = rowsWith(CHOICE_FIELDS.slice(0, CHOICE_FIELDS.indexOf("period")), choice, observations);
  const inTime = new Set(rowsInTime(choice.time, before));
  return found.filter((row) => inTime.has(row));
}

function rowsWith(fields: readonly ChoiceField[], choice: Choice, observations: readonly Observation[]): Observation[] {
  const tests = fields.flatMap((field) => {
    const wanted = choice.only[field];
    return wanted ? [{ field, wanted: new Set(wanted) }] : [];
  });
  const isWanted = (row: Observation): boolean =>
    tests.every(({ field, wanted }) => wanted.has(choiceValue(row, field)));
  // A long record is asked for a few of its indicators, over and over.
  const { indicator } = choice.only;
  const places = rowsByIndicator(observations, choice.dataset);
  if (!indicator || !fields.includes("indicator")) return places.all.filter(isWanted);
  const found = [...new Set(indicator)].flatMap((id) => places.of.get(id) ?? []);
  if (indicator.length > 1) found.sort((a, b) => a.place - b.place);
  return found.map(({ row }) => row).filter(isWanted);
}

interface Places {
  all: Observation[];
  of: Map<string, { row: Observation; place: number }[]>;
}

/** The rows of a dataset in file order, and those of each of its indicators. */
const rowsByIndicator = remember((observations: readonly Observation[], dataset: DatasetId): Places => {
  const all = observations.filter((row) => row.dataset === dataset);
  return {
    all,
    of: Map.groupBy(
      all.map((row, place) => ({ row, place })),
      ({ row }) => row.indicator,
    ),
  };
});

/** `latest`, `latest:ytd`, `common`, `month`, `month:2023-01..2025-12`, `month:last24`: the times of an address. */
function writeTime(time: PeriodSelection): string {
  if (isPeriodList(time)) return [time].flat().map(writeWord).join(",");
  if ("latest" in time)
    return [time.latest === "each" ? LATEST : time.latest, ...(time.kind ? [time.kind] : [])].join(":");
  const { kind, from, to, last } = time;
  const range = from !== undefined || to !== undefined ? [`${from ?? ""}..${to ?? ""}`] : [];
  return [kind, ...range, ...(last === undefined ? [] : [`last${last}`])].join(":");
}

function readTime(word: string): PeriodSelection | null {
  const [head = "", ...rest] = word.split(":");
  const kindOf = (text: string | undefined) => SELECTED_KINDS.find((kind) => kind === text);
  if (head === LATEST || head === "common") {
    const kind = kindOf(rest[0]);
    if (rest.length > (kind ? 1 : 0)) return null;
    return { latest: head === LATEST ? "each" : "common", ...(kind && { kind }) };
  }
  const kind = kindOf(head);
  if (!kind) return null;
  const time: PeriodSelection = { kind };
  for (const part of rest) {
    const last = /^last([1-9]\d{0,3})$/.exec(part)?.[1];
    const [from = "", to = "", more] = part.split("..");
    if (last !== undefined) time.last = Number(last);
    else if (!part.includes("..") || more !== undefined || [from, to].some((text) => text && !parsePeriod(text)))
      return null;
    else Object.assign(time, from && { from }, to && { to });
  }
  return time;
}

/** No scope is written `-`, which is no code, so that an emptied field and a row without one stay apart. */
const NONE = "-";

function writeWord(value: string): string {
  return value === "" ? NONE : encodeURIComponent(value).replaceAll("%2F", "/");
}

function readWord(word: string): string {
  try {
    const value = decodeURIComponent(word);
    return value === NONE ? "" : value;
  } catch {
    return word;
  }
}
