import { comparePeriods, type Period } from "../model/period.ts";
import type { ChartInput, Datum } from "./chart.ts";
import { entityColour, type ColourName } from "./palette.ts";
import { DAY } from "./time-axis.ts";

/** The values of one thing in the order of time: one body, one indicator, one measure. */
export interface Series {
  name: string;
  data: Datum[];
  /** Targets and plans of times longer than the values', such as that of a year over its months. */
  aims: Datum[];
  colour: number | null;
  /** A year before the latest one where years lie over each other: paler and thinner. */
  earlier: boolean;
}

/** Up to so many points each has its dot: more of them hide the line. */
export const MOST_DOTS = 12;

/**
 * The series of some data, in the order of their first members. What a label does not tell apart (two indicators of one
 * body, a level and its growth) are several series all the same, named for what differs. Their colours are those of their
 * entities where these differ, else those of their place.
 */
export function readSeries(data: readonly Datum[], words: ChartInput["words"]): Series[] {
  const groups = [...Map.groupBy(data, (datum) => JSON.stringify([datum.label, datum.counts, datum.measure])).values()];
  const merged = groups.length > 1 ? mergeCounts(groups) : groups;
  const labels = merged.map((group) => group[0]?.label ?? "");
  const distinct = new Set(merged.map((group) => group[0]?.colour)).size === merged.length;
  return merged.map((group, index): Series => {
    const [first] = group;
    const isOwn = merged.length === 1 || distinct;
    const values = group.filter((datum) => !isAim(datum, group));
    return {
      name: first ? nameOf(first, merged, labels, words) : "",
      data: inTime(values.length > 0 ? values : group),
      aims: values.length > 0 ? inTime(group.filter((datum) => !values.includes(datum))) : [],
      colour: isOwn ? (first?.colour ?? null) : (index % 6) + 1,
      earlier: false,
    };
  });
}

/** A target, of whatever wording, belongs to the only series of its label and measure. */
function mergeCounts(groups: Datum[][]): Datum[][] {
  const main = groups.filter((group) => group.some(({ role }) => role === "actual"));
  if (main.length === 0) return groups;
  const rest = groups.filter((group) => !main.includes(group));
  const alone = rest.filter((group) => {
    const homes = main.filter(([first]) => first?.label === group[0]?.label && first?.measure === group[0]?.measure);
    if (homes.length !== 1) return true;
    homes[0]?.push(...group);
    return false;
  });
  return [...main, ...alone];
}

/** The label, and where several series have it what tells them apart: what is counted, how it is measured. */
function nameOf(
  first: Datum,
  groups: readonly Datum[][],
  labels: readonly string[],
  words: ChartInput["words"],
): string {
  const alike = groups.filter((group) => group[0]?.label === first.label);
  if (alike.length < 2) return first.label;
  const counts = new Set(alike.map((group) => group[0]?.counts ?? "")).size > 1 ? capital(first.counts) : "";
  const measure = new Set(alike.map((group) => group[0]?.measure)).size > 1 ? words.measure[first.measure] : "";
  // One label for all is said by the title.
  const label = new Set(labels).size > 1 || (counts === "" && measure === "") ? first.label : "";
  return [label, counts, measure].filter((word) => word !== "").join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inTime(data: readonly Datum[]): Datum[] {
  return [...data].sort((a, b) => comparePeriods(a.period, b.period));
}

/** A target or plan for a time that no value of the series is for. */
function isAim({ role, period }: Datum, group: readonly Datum[]): boolean {
  if (role !== "target" && role !== "plan") return false;
  const actual = group.filter((datum) => datum.role === "actual");
  return actual.length > 0 && !actual.some((datum) => lengthOf(datum.period) === lengthOf(period));
}

function lengthOf({ kind, text }: Period): string {
  return kind === "window" ? text : kind;
}

/** True for years to date; the January of such a year is a month like any other. */
export function isCumulative(data: readonly Datum[]): boolean {
  const isJanuary = ({ kind, end }: Period): boolean => kind === "month" && end.slice(5, 7) === "01";
  const values = data.filter((datum) => !isAim(datum, data));
  return (
    values.some(({ period }) => period.kind === "ytd") &&
    values.every(({ period }) => period.kind === "ytd" || isJanuary(period))
  );
}

/** True where the value is a rate of growth, whose axis has a meaning on both sides of zero. */
export function isGrowth({ measure }: Pick<Datum, "measure">): boolean {
  return measure !== "level" && measure !== "excess" && measure !== "share";
}

/**
 * Where a value stands along time, in ms: the middle of its period, of a year to date that of its last month, as 1—2月
 * stands where February does.
 */
export function momentOf({ period }: Pick<Datum, "period">): number {
  const [from, to] = spanOf(period);
  return (from + to) / 2;
}

/** From the first to behind the last moment of a period, in ms; of a year to date its last month. */
export function spanOf(period: Period): [number, number] {
  const start = period.kind === "ytd" ? `${period.end.slice(0, 7)}-01` : period.start;
  return [Date.parse(start), Date.parse(period.end) + DAY];
}

/** The month of the year that a period ends in, 1 to 12. */
export function monthOf({ period }: Pick<Datum, "period">): number {
  return Number(period.end.slice(5, 7));
}

/**
 * One series for each year, the latest in full strength. What grows from January on (`isToDate`) leads to the target of its year;
 * of months a target is a level.
 */
export function byYear(series: Series, isOnly: boolean, isToDate: boolean): Series[] {
  const all = isToDate ? inTime([...series.data, ...series.aims]) : series.data;
  const years = [...Map.groupBy(all, (datum) => datum.period.end.slice(0, 4))];
  return years.map(([year, data], at) => ({
    name: [isOnly ? "" : series.name, year].filter(Boolean).join(" "),
    data,
    aims: isToDate ? [] : series.aims.filter((aim) => aim.period.end.startsWith(year)),
    colour: series.colour,
    earlier: at < years.length - 1,
  }));
}

/**
 * Whether time passes between two values of a series that has none for it: a month left out. `step` is the usual distance of
 * the series. 1—2月 follows December.
 */
function isApart(before: Datum, datum: Datum, step: number): boolean {
  if (Date.parse(datum.period.start) <= Date.parse(before.period.end) + DAY) return false;
  return momentOf(datum) - momentOf(before) > 1.6 * step;
}

/** The usual distance between the values of a series in ms; Infinity where there are too few to have one. */
function usualStep(data: readonly Datum[]): number {
  const steps = data.slice(1).map((datum, index) => momentOf(datum) - momentOf(data[index] ?? datum));
  return steps.length < 5 ? Infinity : (steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Infinity);
}

/** How a stretch of a line is drawn: what it leads to is a result, an aim, a forecast or provisional. */
export type Stroke = "solid" | "aim" | "forecast" | "provisional";

/** A stretch of a line without a gap or a break, of one kind of stroke; two points at least. */
export interface Stretch {
  series: Series;
  data: Datum[];
  stroke: Stroke;
}

/**
 * The stretches of a series. A missing value, a time without a row, and a change of definition end a stretch; along time
 * (`yearly`) a year to date begins anew each year.
 */
export function stretchesOf(series: Series, yearly: boolean): Stretch[] {
  const step = usualStep(series.data);
  const stretches: Stretch[] = [];
  series.data.forEach((datum, index) => {
    const before = series.data[index - 1];
    if (!before || before.value === null || datum.value === null || datum.breakBefore) return;
    // A target of the very time that a value is for stands beside it.
    if (datum.period.end === before.period.end || isApart(before, datum, step)) return;
    if (yearly && before.period.kind === "ytd" && !datum.period.end.startsWith(before.period.end.slice(0, 4))) return;
    const stroke = strokeTo(datum);
    const current = stretches.at(-1);
    if (current?.data.at(-1) === before && current.stroke === stroke) current.data.push(datum);
    else stretches.push({ series, data: [before, datum], stroke });
  });
  return stretches;
}

/** The runs of values that hang together, whatever their strokes: what an area is filled under. */
export function runsOf(series: Series, yearly: boolean): Datum[][] {
  const joined = new Set(stretchesOf(series, yearly).flatMap(({ data }) => data.slice(1)));
  const runs: Datum[][] = [];
  for (const datum of series.data) {
    if (datum.value === null) continue;
    if (joined.has(datum)) runs.at(-1)?.push(datum);
    else runs.push([datum]);
  }
  return runs;
}

/** Values that no line leads to or from: without a dot they would not be seen. */
export function lonely(series: Series, yearly: boolean): Set<Datum> {
  return new Set(runsOf(series, yearly).flatMap((run) => (run.length === 1 ? run : [])));
}

function strokeTo(datum: Datum): Stroke {
  if (datum.role === "forecast") return "forecast";
  if (datum.role !== "actual") return "aim";
  return datum.status === "P" ? "provisional" : "solid";
}

/** The colour of a series' marks. */
export function seriesColour(series: Pick<Series, "colour">): ColourName {
  return entityColour(series.colour);
}

/** The latest value of a series; undefined if it has none. Latest is by time. */
export function latestOf(series: Series): Datum | undefined {
  return series.data.findLast((datum) => datum.value !== null);
}
