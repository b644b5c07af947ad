import type { ChartSpec, LabelField } from "../schema/chart.ts";
import { CHANGE_MEASURES, type ChartKind, MILESTONE } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { scaleDifferences, type Difference } from "./comparability.ts";
import { choiceValue, type ChoiceField } from "./choice.ts";
import { isJanuaryToFebruary } from "./neighbour-periods.ts";
import { unitCode, unmetNeeds, type Needs, type UnmetNeed } from "./needs.ts";
import { assignParts, type ArrangeContext } from "./parts.ts";
import { subjectKey, wholeSeries } from "./series.ts";

/** How some rows go onto a chart of one kind. */
export interface Arrangement extends Labels, Pick<ChartSpec, "join" | "panels"> {
  /** In the order in which they are drawn, each with the name of its part, "" if none. */
  rows: { observation: Observation; part: string }[];
}

/** Why rows cannot be drawn as a kind of chart: a declared need, or what only the rows themselves tell. */
export type Obstacle =
  | UnmetNeed
  | { code: "too-many-rows"; most: number }
  | { code: "too-many-series"; most: number }
  | { code: "mixed-accumulation" }
  | { code: "not-comparable"; differences: Difference[] }
  | { code: "too-many-differences"; fields: ChoiceField[] }
  | { code: "one-difference" }
  | { code: "mixed-units-within" }
  | { code: "steps-only" }
  | { code: "no-steps" }
  | { code: "one-stage" }
  | { code: "no-tiers" }
  | { code: "no-share" }
  | { code: "no-target" }
  | { code: "no-series" }
  | { code: "all-exact" }
  | { code: "not-addable" };

/** What rows are called on a chart: the fields that make up the name, and the one of the second label. */
interface Labels {
  names: LabelField[];
  sublabel: LabelField;
}

/** More marks than this are a table, not a picture. */
export const MOST_ROWS = 60;

/** So many series of any length can be read where they are drawn along time; the other kinds count every mark. */
const MOST_SERIES: Partial<Record<ChartKind, number>> = {
  line: 8,
  "grouped-bars": 5,
  heat: 16,
  multiples: 12,
  ranking: 24,
  "spark-table": 40,
};
/** Points of a drawing along time that a phone still draws at once. */
const MOST_POINTS = 800;

/** Kinds whose marks stand by themselves, each with its period: nothing is measured against anything. */
const APART: readonly ChartKind[] = ["big-numbers", "figures", "timeline", "gantt"];
/** Kinds whose second label is always the period. */
const SERIES: readonly ChartKind[] = ["line", "ranking", "spark-table"];
const STEPS: readonly ChartKind[] = ["timeline", "gantt"];
const DEFAULT_JOIN: ChartSpec["join"] = ["entity", "scope", "period"];

/**
 * Arranges rows for a kind of chart, or says everything that stands against it. `needs` is what the kind declares; on top of it
 * nothing is drawn that would mislead: a year to date beside a single month, a scale for what cannot be compared, rows
 * that the labels cannot tell apart, sums of what may overlap.
 */
export function arrange(
  kind: ChartKind,
  needs: Needs,
  rows: readonly Observation[],
  context: ArrangeContext,
): Arrangement | Obstacle[] {
  const { parts, join } = assignParts(kind, rows, context);
  const panels = kind === "line" && isLevelAndGrowth(rows) ? "level-and-growth" : undefined;
  const scales = panels ? rows.filter(({ measure }) => measure === "level") : rows;
  const facts = {
    rows: rows.length,
    parts: new Set(parts.values()),
    units: new Set(scales.map((row) => unitCode(row, context.indicators))),
  };
  const obstacles: Obstacle[] = unmetNeeds(needs, facts);
  const crowd = crowding(kind, rows, facts.units);
  if (crowd) obstacles.push(crowd);
  if (!APART.includes(kind) && mixesAccumulation(rows, context)) obstacles.push({ code: "mixed-accumulation" });
  const own = ownObstacle(kind, rows, parts, context);
  if (own) obstacles.push(own);
  const labels = labelsFor(kind, rows, parts, panels !== undefined);
  if ("code" in labels) obstacles.push(labels);
  if (obstacles.length > 0 || "code" in labels) return obstacles;
  const { names, sublabel } = labels;
  const differences = scaleDifferences(rows, { kind, label: names[0] ?? "none", sublabel, panels }, context);
  if (differences.length > 0) return [{ code: "not-comparable", differences }];
  // So many cells or columns can only stand along time.
  if (rows.length > MOST_ROWS && PAIRED_LABELS.includes(kind) && sublabel !== "period")
    return [{ code: "too-many-rows", most: MOST_ROWS }];
  if ((kind === "heat" || kind === "multiples") && mixesUnitsWithin(kind, labels, rows, context))
    return [{ code: "mixed-units-within" }];
  return {
    ...labels,
    ...(panels && { panels }),
    join: join ?? DEFAULT_JOIN,
    rows: sortRows(kind, labels, rows, context).map((observation) => ({
      observation,
      part: parts.get(observation) ?? "",
    })),
  };
}

/** Along time the lines are counted, elsewhere the marks: a matrix needs one unit, columns need times to stand at. */
function crowding(kind: ChartKind, rows: readonly Observation[], units: ReadonlySet<string>): Obstacle | null {
  if (rows.length <= MOST_ROWS) return null;
  const most = MOST_SERIES[kind];
  const isApart = kind === "heat" && units.size > 1;
  if (most === undefined || isApart || rows.length > MOST_POINTS) return { code: "too-many-rows", most: MOST_ROWS };
  return new Set(rows.map(subjectKey)).size > most ? { code: "too-many-series", most } : null;
}

/** One indicator and one kind of growth of it, which stand on two panels over one axis of time. */
function isLevelAndGrowth(rows: readonly Observation[]): boolean {
  const measures = new Set(rows.map(({ measure }) => measure));
  const isOneThing = new Set(rows.map(({ indicator }) => indicator)).size === 1;
  return (
    isOneThing && measures.size === 2 && measures.has("level") && CHANGE_MEASURES.some((each) => measures.has(each))
  );
}

/**
 * A year to date and a single month or quarter of the same flow are never side by side, but for 1—2月, which stands for
 * February among months; stocks have no length.
 */
function mixesAccumulation(rows: readonly Observation[], { indicators }: ArrangeContext): boolean {
  const flows = rows.filter(
    ({ indicator, measure }) => indicators.get(indicator)?.statistic !== "stock" || measure !== "level",
  );
  const single = ["month", "quarter", "day"];
  return [...Map.groupBy(flows, ({ indicator, measure }) => `${indicator} ${measure}`).values()].some((each) => {
    const kinds = kindsIn(each);
    return kinds.has("ytd") && single.some((kind) => kinds.has(kind));
  });
}

/** The kinds of period of some rows; 1—2月 is a month where it stands among months and no other year to date. */
function kindsIn(rows: readonly Observation[]): Set<string> {
  const kinds = new Set<string>(rows.map(({ period }) => period.kind));
  const isAmongMonths =
    kinds.has("month") && rows.every(({ period }) => period.kind !== "ytd" || isJanuaryToFebruary(period));
  if (isAmongMonths) kinds.delete("ytd");
  return kinds;
}

/** What a kind asks of the meaning of its rows. */
function ownObstacle(
  kind: ChartKind,
  rows: readonly Observation[],
  parts: ReadonlyMap<Observation, string>,
  { indicators }: ArrangeContext,
): Obstacle | null {
  const steps = rows.filter((row) => row.indicator === MILESTONE);
  if (STEPS.includes(kind)) return rows.every((row) => row.stage !== null) ? null : { code: "no-steps" };
  if (steps.length > 0) return { code: "steps-only" };
  switch (kind) {
    case "pipeline":
      return isOneProcess(rows) ? null : { code: "one-stage" };
    case "tiers":
      return rows.every((row) => indicators.get(row.indicator)?.tier && row.measure === "level")
        ? null
        : { code: "no-tiers" };
    case "share":
      return parts.size > 0 ? null : { code: "no-share" };
    case "target":
      return parts.size > 0 ? null : { code: "no-target" };
    case "completion":
    case "before-after":
      return null;
    case "interval":
      return rows.some((row) => row.qualifier !== "exact") ? null : { code: "all-exact" };
    case "line":
    case "spark-table":
      return isSeries(rows, indicators) ? null : { code: "no-series" };
    case "ranking":
      return new Set(rows.map((row) => row.entity)).size > 1 ? null : { code: "no-series" };
    case "stacked-bars":
      // No column of the data says that parts do not overlap; the charts in data/charts/ have a person who knows.
      return { code: "not-addable" };
    default:
      return null;
  }
}

/** Several stages of one project: areas or amounts of different projects are no funnel. */
function isOneProcess(rows: readonly Observation[]): boolean {
  return new Set(rows.map((row) => row.project)).size === 1 && new Set(rows.map((row) => row.stage)).size > 1;
}

/**
 * Three times or more of each thing that has results, all of one kind of period; spans may overlap and make no series. A
 * number at a point in time has no length, and a target is a line across the series that it is for.
 */
function isSeries(rows: readonly Observation[], indicators: ArrangeContext["indicators"]): boolean {
  const results = rows.filter(({ role }) => role === "actual");
  const drawn = results.length > 0 ? results : rows;
  return [...Map.groupBy(drawn, subjectKey).values()].every((own) => {
    if (new Set(own.map((row) => row.period.text)).size < 3) return false;
    const [first] = own;
    const isStock = first?.measure === "level" && indicators.get(first.indicator)?.statistic === "stock";
    return isStock || isOfOneKind(own);
  });
}

/** Whether rows of one thing are one series; spans have no common length. */
function isOfOneKind(own: readonly Observation[]): boolean {
  const kind = wholeSeries(own)?.kind;
  return kind !== undefined && kind !== "span";
}

/** Whether each thing has three times or more of one kind. */
function isLongCourse(rows: readonly Observation[]): boolean {
  return [...Map.groupBy(rows, subjectKey).values()].every((own) => own.length >= 3 && isOfOneKind(own));
}

/** In this order what differs makes up the name; a role stands beside its value in words and needs none. */
const NAMING = ["project", "stage", "indicator", "entity", "measure"] as const;

/** A name of more pieces than this is no label. */
const MOST_NAMES = 2;

function labelsFor(
  kind: ChartKind,
  rows: readonly Observation[],
  parts: ReadonlyMap<Observation, string>,
  hasPanels: boolean,
): Labels | Extract<Obstacle, { code: "too-many-differences" | "one-difference" }> {
  // What differs within a pair is told by its parts.
  const heads = rows.filter((row) => ["part", "actual", "target", "after"].includes(parts.get(row) ?? "part"));
  const differ = (field: ChoiceField): boolean => new Set(heads.map((row) => choiceValue(row, field))).size > 1;
  // The title of a panel says how its values are measured.
  const found: LabelField[] = NAMING.filter((field) => differ(field) && !(hasPanels && field === "measure"));
  const inTime = differ("period");
  const scope: LabelField[] = differ("scope") ? ["scope"] : [];
  if (STEPS.includes(kind)) {
    const name = differ("project") ? "project" : "stage";
    return {
      names: [name],
      sublabel: name === "project" ? "stage" : kind === "gantt" ? "none" : "indicator",
    };
  }
  // Courses of several things, each in a small chart of its own.
  const isCourses = kind === "multiples" && isLongCourse(rows);
  if (PAIRED_LABELS.includes(kind) && found.length > 1 && !isCourses) {
    // Depth is read down a column and bars are told apart by name: an indicator is what best sets them side by side.
    const sublabel = found.includes("indicator") ? "indicator" : (found.at(-1) ?? "none");
    const others = found.filter((field) => field !== sublabel);
    if (others.length > MOST_NAMES) return { code: "too-many-differences", fields: found as ChoiceField[] };
    const names: LabelField[] = [...others, ...scope, ...(inTime ? (["period"] as const) : [])];
    return isShared(rows, names) ? { names, sublabel } : { code: "one-difference" };
  }
  const isTimed = inTime || SERIES.includes(kind) || kind === "before-after";
  const sublabel = isTimed ? "period" : ((found.length > 1 ? found.pop() : undefined) ?? "none");
  if (PAIRED_LABELS.includes(kind)) {
    const names = [...found, ...scope];
    if (found.length > MOST_NAMES) return { code: "too-many-differences", fields: found as ChoiceField[] };
    if (sublabel === "none" || !isShared(rows, names)) return { code: "one-difference" };
    return { names, sublabel };
  }
  if (found.length > MOST_NAMES && kind !== "spark-table") {
    const fields = [...found, ...(sublabel === "none" ? [] : [sublabel])] as ChoiceField[];
    return { code: "too-many-differences", fields };
  }
  const names = [...found, ...scope];
  if (names.length > 0) return { names, sublabel };
  return isTimed && !SERIES.includes(kind) && kind !== "before-after" && !parts.size
    ? { names: ["period"], sublabel: "none" }
    : { names: ["indicator"], sublabel };
}

/** Kinds that put several values under one name, told apart by a second label. */
const PAIRED_LABELS: readonly ChartKind[] = ["grouped-bars", "heat", "multiples"];

/** Whether there are several names and one of them, at least, has several values. */
function isShared(rows: readonly Observation[], names: readonly LabelField[]): boolean {
  const labels = rows.map((row) => names.map((field) => choiceValue(row, field as ChoiceField)).join("|"));
  const distinct = new Set(labels).size;
  return names.length > 0 && distinct > 1 && distinct < rows.length;
}

/** A column of a heat table and a small chart have one scale each. */
function mixesUnitsWithin(
  kind: "heat" | "multiples",
  { names, sublabel }: Labels,
  rows: readonly Observation[],
  { indicators }: ArrangeContext,
): boolean {
  const fields = (kind === "heat" ? [sublabel] : names) as ChoiceField[];
  const units = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = fields.map((field) => choiceValue(row, field)).join("|");
    units.set(key, (units.get(key) ?? new Set()).add(unitCode(row, indicators)));
  }
  return [...units.values()].some((each) => each.size > 1);
}

/** Steps and times in their order; values that share an axis from the largest down; all else as the file has it. */
function sortRows(
  kind: ChartKind,
  labels: Labels,
  rows: readonly Observation[],
  { stages }: ArrangeContext,
): Observation[] {
  const byPeriod = (a: Observation, b: Observation): number =>
    a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0;
  const order = ({ stage }: Observation): number => stages.get(stage ?? "")?.order ?? 0;
  const size = ({ value }: Observation): number => (value === null ? -Infinity : Number(value));
  const isTimed = STEPS.includes(kind) || [...labels.names, labels.sublabel].includes("period");
  if (kind === "pipeline") return [...rows].sort((a, b) => order(a) - order(b));
  if (kind === "tiers" || (kind === "bars" && labels.names[0] !== "period"))
    return [...rows].sort((a, b) => size(b) - size(a));
  return isTimed ? [...rows].sort(byPeriod) : [...rows];
}
