import type { ChartSpec, Selector } from "../schema/chart.ts";
import { isPeriodList, LATEST, type PeriodSelection } from "../schema/selected-time.ts";
import type { ChartKind, DatasetId } from "../schema/codes.ts";
import { SELECT_FIELDS } from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";
import { cellText } from "./cell-text.ts";
import { comparePeriods } from "./period.ts";
import { rowsInTime } from "./rows-in-time.ts";

/** An observation together with the selector that picked it. */
export interface Selected {
  observation: Observation;
  selector: Selector;
}

/** True if the observation has one of the given values in every field that the selector names; the period is not looked at. */
function matchesButTime(selector: Selector, observation: Observation): boolean {
  return SELECT_FIELDS.every((field) => {
    if (field === "period") return true;
    const wanted = selector[field];
    if (wanted === undefined) return true;
    const value = cellText(observation, field);
    return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
  });
}

/** Kinds that draw what happened over time, whatever their labels. */
const OVER_TIME: readonly ChartKind[] = ["line", "timeline", "gantt", "ranking", "spark-table"];
/** Kinds that do where one of their labels is the period. */
const OVER_TIME_BY_LABEL: readonly ChartKind[] = ["grouped-bars", "stacked-bars", "heat", "multiples"];

/** Whether a chart shows how things went over time, so that a selection without a period means all times. */
export function isOverTime({
  kind,
  label,
  sublabel,
  order,
}: Pick<ChartSpec, "kind" | "label" | "sublabel" | "order">): boolean {
  if (OVER_TIME.includes(kind) || order === "period" || label === "period") return true;
  return OVER_TIME_BY_LABEL.includes(kind) && sublabel === "period";
}

/** What a selection of a chart says of time; without a word all times where the chart is over time, else the newest. */
export function periodOf(spec: ChartSpec, { period }: Selector): PeriodSelection | undefined {
  return period ?? (isOverTime(spec) ? undefined : LATEST);
}

/** The rows that a selector of a chart means, in file order. */
export function chartRows(spec: ChartSpec, selector: Selector, observations: readonly Observation[]): Observation[] {
  return findRows(spec.dataset, { ...selector, period: periodOf(spec, selector) }, observations);
}

/**
 * The rows of a chart: selector by selector, within one in the order in which its fields list their values, else in
 * file order; no row twice. Then sorted as the chart asks; missing values go last.
 */
export function selectRows(spec: ChartSpec, observations: readonly Observation[]): Selected[] {
  const picked = new Map<string, Selected>();
  for (const selector of spec.select) {
    const found = chartRows(spec, selector, observations);
    found.sort((a, b) => compareRank(rank(selector, a), rank(selector, b)));
    for (const observation of found)
      if (!picked.has(observation.id)) picked.set(observation.id, { observation, selector });
  }
  const rows = [...picked.values()];
  if (spec.order === "period") rows.sort((a, b) => comparePeriods(a.observation.period, b.observation.period));
  if (spec.order === "descending") rows.sort((a, b) => magnitude(b, -Infinity) - magnitude(a, -Infinity));
  if (spec.order === "ascending") rows.sort((a, b) => magnitude(a, Infinity) - magnitude(b, Infinity));
  return rows;
}

/** The rows of a dataset that a selector means, in file order; those of all times if it says nothing of time. */
export function findRows(dataset: DatasetId, selector: Selector, observations: readonly Observation[]): Observation[] {
  return rowsInTime(selector.period, findRowsOfAllTimes(dataset, selector, observations));
}

/**
 * The rows of a list, such as the table of a briefing or a big number: without a word of time the newest of each series. In file
 * order.
 */
export function listedRows(
  dataset: DatasetId,
  selector: Selector,
  observations: readonly Observation[],
): Observation[] {
  return findRows(dataset, { ...selector, period: selector.period ?? LATEST }, observations);
}

/** The rows that a selector would mean if it said nothing of time. */
export function findRowsOfAllTimes(
  dataset: DatasetId,
  selector: Selector,
  observations: readonly Observation[],
): Observation[] {
  return narrow(selector, observations).filter(
    (observation) => observation.dataset === dataset && matchesButTime(selector, observation),
  );
}

/** The key by which rows of one chart belong together, such as received and resolved of one park. */
export function groupOf(spec: ChartSpec, observation: Observation): string {
  const fields: Record<ChartSpec["join"][number], string> = {
    entity: observation.entity,
    indicator: observation.indicator,
    period: observation.period.text,
    scope: observation.scope ?? "",
    project: observation.project ?? "",
    stage: observation.stage ?? "",
  };
  return spec.join.map((field) => fields[field]).join("|");
}

/** Places of rows by the values of a field. */
type Places = Map<string, number[]>;
interface Index {
  length: number;
  fields: Map<IndexedField, Places>;
}
type IndexedField = (typeof INDEXED)[number];
const INDEXED = ["entity", "indicator", "project"] as const;

const indexes = new WeakMap<readonly Observation[], Index>();

/**
 * The few rows that have what the selector names of body, indicator or project, in file order; all of them if it names
 * nothing. A record with many charts asks for a handful of many rows each time: without this, time grows with the square.
 */
function narrow(selector: Selector, observations: readonly Observation[]): readonly Observation[] {
  let least: number[] | null = null;
  for (const field of INDEXED) {
    const wanted = selector[field];
    if (wanted === undefined) continue;
    const places = placesOf(field, observations);
    const lists = [wanted].flat().map((value) => places.get(value) ?? []);
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    if (least === null || count < least.length)
      least = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b);
  }
  return least === null ? observations : least.flatMap((place) => observations[place] ?? []);
}

/** Made once for a list of rows; a list that has grown since is read anew. */
function placesOf(field: IndexedField, observations: readonly Observation[]): Places {
  let index = indexes.get(observations);
  if (index?.length !== observations.length) {
    index = { length: observations.length, fields: new Map() };
    indexes.set(observations, index);
  }
  const found = index.fields.get(field);
  if (found) return found;
  const places: Places = new Map();
  for (const [place, observation] of observations.entries()) {
    const value = observation[field] ?? "";
    const list = places.get(value);
    if (list) list.push(place);
    else places.set(value, [place]);
  }
  index.fields.set(field, places);
  return places;
}

/** Position of the observation's values in the selector's lists, field by field. */
function rank(selector: Selector, observation: Observation): number[] {
  const position = (list: string | string[] | undefined, value: string): number =>
    Array.isArray(list) ? list.indexOf(value) : 0;
  return [
    position(selector.entity, observation.entity),
    position(selector.project, observation.project ?? ""),
    position(selector.stage, observation.stage ?? ""),
    position(selector.indicator, observation.indicator),
    position(periodTexts(selector.period), observation.period.text),
    position(selector.measure, observation.measure),
  ];
}

/** The periods that a selection lists, if it lists any. */
function periodTexts(period: PeriodSelection | undefined): string | string[] | undefined {
  return period !== undefined && isPeriodList(period) ? period : undefined;
}

function compareRank(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function magnitude(row: Selected, missing: number): number {
  return row.observation.value === null ? missing : Number(row.observation.value);
}
