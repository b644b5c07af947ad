import type { Selector } from "../schema/chart.ts";
import { CHART_KINDS, type ChartKind, DATASETS, type DatasetId } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { cellText } from "./cell-text.ts";
import { comparePeriods } from "./period.ts";

/** By what a reader chooses rows, in this order: what is chosen of one field limits what the next ones offer. */
export const CHOICE_FIELDS = ["indicator", "entity", "project", "stage", "period", "measure", "role", "scope"] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** What a reader has chosen. Indicators are chosen by name; of every other field a choice that is left out keeps all. */
export interface Choice {
  dataset: DatasetId;
  only: Partial<Record<ChoiceField, readonly string[]>>;
  /** Null leaves the kind to the site. */
  kind: ChartKind | null;
}

/** A word of an address that means nothing in the data, or not any more. */
export interface Unknown {
  field: ChoiceField | "dataset" | "kind";
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
  const settled: Choice = { ...choice, only: {} };
  for (const field of CHOICE_FIELDS) {
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
export function writeChoice({ dataset, only, kind }: Choice): string {
  const words = [`dataset=${dataset}`];
  for (const field of CHOICE_FIELDS) {
    const values = only[field];
    if (values) words.push(`${field}=${values.map(writeWord).join(",")}`);
  }
  if (kind !== null) words.push(`kind=${kind}`);
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
  for (const field of CHOICE_FIELDS) {
    const text = words.get(field);
    // A scope can be none at all: an empty word among others stands for it.
    if (text !== undefined) only[field] = text === "" ? [] : text.split(",").map(readWord);
  }
  const asked = words.get("kind");
  const kind = CHART_KINDS.find((id) => id === asked) ?? null;
  if (asked && kind === null) unknown.push({ field: "kind", value: readWord(asked) });
  return { choice: { dataset, only, kind }, unknown };
}

/** Rows that match the first so many fields. */
function rowsUpTo(choice: Choice, count: number, observations: readonly Observation[]): Observation[] {
  const fields = CHOICE_FIELDS.slice(0, count);
  return observations.filter(
    (row) =>
      row.dataset === choice.dataset &&
      fields.every((field) => choice.only[field]?.includes(choiceValue(row, field)) ?? true),
  );
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
