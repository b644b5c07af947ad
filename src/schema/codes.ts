/**
 * The closed code lists of an observation. Other lists (entities, indicators, units, topics, scopes, stages) are
 * data and live in data/reference/; these are part of the model. One more code is a minor release of the datasets that
 * use it; a code that goes, or that means something else, is a major one.
 */

/** The languages of the site, Chinese first. */
export const LANGS = ["zh", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** The three datasets. */
export const DATASETS = ["park-indicators", "enterprise-counts", "project-progress"] as const;
export type DatasetId = (typeof DATASETS)[number];

/**
 * What the value says about the indicator.
 * `level` in the indicator's unit; `excess` the amount above a target, in the indicator's unit;
 * `yoy` (against the same period of the year before), `mom` (环比: against the period before), `growth` (against another
 * stated base), `avg_growth` (average a year) and `share` (of a stated whole) in percent.
 */
export const MEASURES = ["level", "yoy", "mom", "growth", "avg_growth", "share", "excess"] as const;
export type Measure = (typeof MEASURES)[number];

/** The measures that say how a value changed, in percent: they have a sign and a direction. */
export const CHANGE_MEASURES = ["yoy", "mom", "growth", "avg_growth"] as const satisfies readonly Measure[];
export type ChangeMeasure = (typeof CHANGE_MEASURES)[number];

/** Whether a measure says how a value changed. */
export function isChange(measure: Measure): measure is ChangeMeasure {
  return (CHANGE_MEASURES as readonly Measure[]).includes(measure);
}

/** Result, commitment, expectation or intention: four different things, never mixed in one series. */
export const ROLES = ["actual", "target", "forecast", "plan"] as const;
export type Role = (typeof ROLES)[number];

/** How exact the printed figure is: 余 and 超 are `at_least`, 近 is `nearly`, 约 is `about`, 3~4 is `range`. */
export const QUALIFIERS = ["exact", "at_least", "nearly", "about", "range"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** SDMX CL_OBS_STATUS: the first seven go with a value, the last four only with an empty one. */
export const STATUSES = ["A", "P", "E", "F", "B", "D", "U", "O", "L", "M", "Q"] as const;
export type Status = (typeof STATUSES)[number];
export const STATUSES_WITHOUT_VALUE: readonly Status[] = ["O", "L", "M", "Q"];

/** Price basis of money and of its growth; `""` in the file means it does not matter (counts, areas). */
export const PRICE_BASES = ["current", "comparable", "constant", "unstated"] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

/** What kind of body an entity is. */
export const ENTITY_KINDS = [
  "zone",
  "park",
  "office",
  "centre",
  "sub-district",
  "town",
  "community",
  "company",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * What an entry of `contradictions.csv` says of its figures, the gravest first: two figures that contradict each other or
 * arithmetic; a figure whose scope or reading is open; scopes that differ and contradict nothing; a rate that is printed
 * cut off or rounded. Each has a sign of its own, see `text/signs.ts`.
 */
export const SIGNS = ["contradiction", "open", "scope", "rounding"] as const;
export type Sign = (typeof SIGNS)[number];

/** How an indicator behaves over time: see data/README.md. */
export const STATISTICS = ["stock", "flow", "ytd", "rate", "index"] as const;
export type Statistic = (typeof STATISTICS)[number];

/** Whether more is better. */
export const DIRECTIONS = ["higher", "lower", "neutral"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What kind of project or process a project record is. */
export const PROJECT_KINDS = [
  "construction",
  "investment",
  "housing",
  "pipeline",
  "programme",
  "service-case",
  "reform",
  "event",
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/**
 * The indicator under which a stage without figures is an observation: the date is what the source gives, a quantity
 * cannot exist (value null, status M). It must be in indicators.csv; without it bare stages are no observations.
 */
export const MILESTONE = "milestone";

/** The kinds of chart, one file each in `src/charts/`. */
export const CHART_KINDS = [
  "big-numbers",
  "figures",
  "bars",
  "before-after",
  "completion",
  "target",
  "pipeline",
  "tiers",
  "timeline",
  "share",
  "line",
  "grouped-bars",
  "stacked-bars",
  "heat",
  "gantt",
  "multiples",
  "interval",
  "ranking",
  "spark-table",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** The kinds that `multiples` can draw small, side by side. */
export const INNER_KINDS = ["bars", "line", "share", "before-after"] as const satisfies readonly ChartKind[];
export type InnerKind = (typeof INNER_KINDS)[number];

/**
 * How a series is laid out: `level` along time; `cumulative` a line for each year over 1—2月 … 1—12月; `months` a line for each year over
 * the twelve months; `same-month` the latest month of each year, side by side.
 */
export const SERIES_VIEWS = ["level", "cumulative", "months", "same-month"] as const;
export type SeriesView = (typeof SERIES_VIEWS)[number];

/** Several panels of one chart, one above the other, over one axis of time. */
export const PANELS = ["level-and-growth"] as const;
export type Panels = (typeof PANELS)[number];

/** What happened, in `data/events.csv`: a policy that began, or a definition that changed. */
export const EVENT_KINDS = ["policy", "definition"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Slots of a headline that need no name: the largest and the smallest value drawn, whichever row that is. */
export const COMPUTED_SLOTS = ["max", "min"] as const;
