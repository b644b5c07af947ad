import type { ChartSpec, LabelField } from "../schema/chart.ts";
import { COMPUTED_SLOTS, type ChartKind } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Indicator, Scope } from "../schema/reference.ts";
import { isJanuaryToFebruary } from "./neighbour-periods.ts";
import { unitCode } from "./needs.ts";

/** In what rows differ so that neither an order nor a common axis would be true of them. */
export const DIFFERENCES = ["period", "scope", "definition"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What must be known besides the rows; null where it could not be read. */
export interface ComparabilityContext {
  indicators: ReadonlyMap<string, Indicator> | null;
  scopes: ReadonlyMap<string, Scope> | null;
}

/** How two bodies stand to each other over one indicator. */
export type Verdict = "same" | "some" | "period" | "scope" | "both";

/** Why values of one indicator can be compared between bodies, or not: those that share period and scope can. */
export function verdictOf(rows: readonly { entity: string; period: string; scope: string }[]): Verdict {
  const groups = Map.groupBy(rows, (row) => `${row.period}|${row.scope}`);
  const shared = [...groups.values()].filter((group) => new Set(group.map((row) => row.entity)).size > 1);
  if (shared.length > 0) return groups.size === 1 ? "same" : "some";
  const samePeriod = new Set(rows.map((row) => row.period)).size === 1;
  const sameScope = new Set(rows.map((row) => row.scope)).size === 1;
  return samePeriod ? "scope" : sameScope ? "period" : "both";
}

/**
 * Why these rows can neither be ranked nor drawn on one axis; none if they can. The times of one body are a series
 * and may differ, if they are of one length; several bodies need times in common, and so do several indicators of one body. Within one
 * body a part may stand beside its whole, and counts of enterprises of several tiers beside each other; any other two indicators are two definitions,
 * however alike their units. Rows without a value compare nothing and are left out.
 */
export function differencesOf(rows: readonly Observation[], context: ComparabilityContext): Difference[] {
  const known = rows.filter((row) => row.value !== null);
  const tests: Record<Difference, (rows: readonly Observation[], context: ComparabilityContext) => boolean> = {
    period: differInPeriod,
    scope: differInScope,
    definition: differInDefinition,
  };
  return DIFFERENCES.filter((difference) => tests[difference](known, context));
}

/** Kinds that lay values along one scale, so that the eye compares them. */
const COMMON_SCALE: readonly ChartKind[] = [
  "bars",
  "tiers",
  "target",
  "pipeline",
  "line",
  "grouped-bars",
  "stacked-bars",
  "interval",
  "heat",
  "multiples",
  "ranking",
];

/** Kinds that draw series, on which targets stand as lines. */
const OF_SERIES: readonly ChartKind[] = ["line", "multiples"];

/** Whether a kind lays its values along one scale. */
export function hasCommonScale(kind: ChartKind): boolean {
  return COMMON_SCALE.includes(kind);
}

/** Whether a chart orders its rows by size, or its sentence speaks of the largest or the smallest. */
export function ranksRows({ order, headline }: Pick<ChartSpec, "order" | "headline">): boolean {
  if (order === "ascending" || order === "descending") return true;
  const sentences = Object.values(headline ?? {}).join(" ");
  return COMPUTED_SLOTS.some((slot) => sentences.includes(`{${slot}}`) || sentences.includes(`{${slot}.`));
}

/** What tells which rows of a chart share a scale. */
export interface ScaleFacts {
  kind: ChartKind;
  label: LabelField;
  sublabel: LabelField;
  /** Level and growth have a scale each. */
  panels?: ChartSpec["panels"];
}

/** Why the rows of a chart must not stand on the scale, or the scales, of its kind; none if they may or there is no scale. */
export function scaleDifferences(
  rows: readonly Observation[],
  facts: ScaleFacts,
  context: ComparabilityContext,
): Difference[] {
  const found = new Set(scalesOf(rows, facts, context).flatMap((scale) => differencesOf(scale, context)));
  return DIFFERENCES.filter((difference) => found.has(difference));
}

/**
 * The rows of a chart that its kind draws on one scale, scale by scale; none for kinds whose values stand by themselves. A
 * column of a heat table has a scale of its own, and so has a small chart unless all are in one unit. A target
 * is measured against its own result: only targets of several things are beside each other.
 */
function scalesOf(
  rows: readonly Observation[],
  { kind, label, sublabel, panels }: ScaleFacts,
  { indicators }: ComparabilityContext,
): Observation[][] {
  if (!hasCommonScale(kind)) return [];
  if (kind === "heat") return [...Map.groupBy(rows, (row) => labelValue(row, sublabel)).values()];
  const units = new Set(rows.map((row) => unitCode(row, indicators)));
  if (kind === "multiples" && units.size > 1) return [...Map.groupBy(rows, (row) => labelValue(row, label)).values()];
  const aims = rows.filter((row) => row.role !== "actual");
  if (kind === "target") return [aims.length > 0 ? aims : rows.filter((row) => row.measure === "level")];
  // A target of a series is a line across it, for however long it was set.
  const results = OF_SERIES.includes(kind) ? rows.filter((row) => row.role === "actual") : [];
  const drawn = results.length > 0 ? results : rows;
  if (panels === undefined) return [[...drawn]];
  return [...Map.groupBy(drawn, (row) => measureOf(row) === "level").values()];
}

function labelValue(row: Observation, field: LabelField): string {
  return field === "none" ? "" : field === "period" ? row.period.text : (row[field] ?? "");
}

function differInPeriod(rows: readonly Observation[], { indicators }: ComparabilityContext): boolean {
  if (new Set(rows.map(timeOf)).size <= 1) return false;
  const isOneDefinition = new Set(rows.map(definitionOf)).size === 1;
  // Several indicators of one body over time are several series; of several bodies each is one thing too many.
  if (!isOneDefinition && new Set(rows.map(({ entity, project }) => `${entity}|${project ?? ""}`)).size > 1)
    return true;
  const isStock = rows.every((row) => row.measure === "level" && indicators?.get(row.indicator)?.statistic === "stock");
  const lengths = new Set(rows.map(lengthOf));
  // 1—2月 stands for February among months, and January alone is a year to date of one month.
  const isAmongMonths = rows.every((row) => lengthOf(row) !== "ytd" || isJanuaryToFebruary(row.period));
  if (lengths.has("ytd") && lengths.has("month") && isAmongMonths) lengths.delete("ytd");
  if (lengths.has("ytd") && rows.every(({ period }) => period.kind !== "month" || period.start.endsWith("-01-01")))
    lengths.delete("month");
  // Where January and February are published as one, they stand among the months of their year.
  if (lengths.has("month") && rows.every(({ period }) => period.kind !== "ytd" || period.end.slice(5, 7) === "02"))
    lengths.delete("ytd");
  if (!isStock && lengths.size > 1) return true;
  const seriesOf = (row: Observation): string => `${ownerOf(row)}|${isOneDefinition ? "" : definitionOf(row)}`;
  const series = Map.groupBy(rows, seriesOf);
  if (series.size === 1) return false;
  const bodiesAt = Map.groupBy(rows, timeOf);
  const meetsOthers = (row: Observation): boolean =>
    bodiesAt.get(timeOf(row))?.some((other) => seriesOf(other) !== seriesOf(row)) ?? false;
  return ![...series.values()].every((each) => each.some(meetsOthers));
}

function lengthOf({ period }: Observation): string {
  return period.kind === "window" ? period.text : period.kind;
}

/** Two scopes are one matter if one was made to be set against the other (after against before). */
function differInScope(rows: readonly Observation[], { scopes }: ComparabilityContext): boolean {
  const found = [...new Set(rows.map((row) => row.scope ?? ""))];
  const bases = new Set(found.map((scope) => scopes?.get(scope)?.base ?? scope));
  return found.length > 1 && bases.size > 1;
}

function differInDefinition(rows: readonly Observation[], { indicators }: ComparabilityContext): boolean {
  const [first] = rows;
  if (!first || new Set(rows.map(definitionOf)).size <= 1) return false;
  const isOneBody = new Set(rows.map(({ entity, project }) => `${entity}|${project ?? ""}`)).size === 1;
  const isOneMeasure = new Set(rows.map(measureOf)).size === 1;
  const times = [...Map.groupBy(rows, timeOf).values()].map((each) => new Set(each.map(definitionOf)));
  const shared = new Set(times.filter(({ size }) => size > 1).flatMap((each) => [...each]));
  const sharesTimes = rows.every((row) => shared.has(definitionOf(row)));
  if (!isOneBody || !sharesTimes || !isOneMeasure) return true;
  const found = [...new Set(rows.map((row) => row.indicator))];
  // Enterprises in several tiers, or those that entered and those that left in one period.
  const isLadder =
    found.every((id) => indicators?.get(id)?.tier) &&
    new Set(found.map((id) => indicators?.get(id)?.statistic)).size === 1;
  const wholes = new Set(found.map((id) => wholeOf(id, found, indicators)));
  return !isLadder && wholes.size > 1;
}

/** The whole among `found` that an indicator is a part of, directly or through others; itself if of none. */
function wholeOf(id: string, found: readonly string[], indicators: ComparabilityContext["indicators"]): string {
  const seen = new Set<string>();
  for (let at = id; ;) {
    const whole = indicators?.get(at)?.partOf?.replace(/\?$/, "");
    if (whole === undefined || !found.includes(whole) || seen.has(whole)) return at;
    seen.add(whole);
    at = whole;
  }
}

/** Whether a date was inferred changes nothing of the time that is meant. */
function timeOf({ period }: Observation): string {
  return `${period.start}/${period.end}`;
}

function ownerOf({ entity, project, stage, role }: Observation): string {
  return [entity, project ?? "", stage ?? "", role].join("|");
}

function definitionOf(row: Observation): string {
  return `${row.indicator}|${measureOf(row)}`;
}

/** A surplus over a target is in the same terms as what it is a surplus of. */
function measureOf({ measure }: Observation): string {
  return measure === "excess" ? "level" : measure;
}
