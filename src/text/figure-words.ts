import type { ChartWords } from "../charts/chart.ts";
import type { Role } from "../schema/codes.ts";

// What charts and what stands around them ask of a language.

/** What a drawing prints, but for the names of codes. */
export type DrawingWords = Omit<ChartWords, "role" | "measure" | "status" | "series">;

/** What stands around a chart. */
export interface FigureTexts {
  /** The name of the unit of shares and growth. */
  percent: string;
  /** Before the unit of a chart. */
  unit: string;
  /** The years that the periods of a chart lie in, where they are too many to be named. */
  periodsAsShown(first: string, last: string): string;
  /** A bare step that took place. */
  tookPlace: string;
  /** A stage that is meant to be reached: `计划完工` / `Planned: building completed`. */
  stageAhead: Record<Exclude<Role, "actual">, (stage: string) => string>;
  /** The last day of a month or a year: `2023年8月底`. */
  endOf(period: string): string;
  /** The words at the line of a chart of plans. */
  knownUpTo(day: string): string;
  /** Stands in a drawing; `differences` says what differs. */
  notComparable(differences: string): string;
  version(version: string): string;
  /** The link to the frozen page of a figure. */
  frozenVersion(version: string): string;
}

/** How several issues of one series are named together: `月报 2023年1月至2025年12月，36期`. */
export interface SourceWords {
  issues(facts: { series: string; range: string; count: number }): string;
  /** The same among other sources in one line. */
  issuesInLine(facts: { series: string; range: string; count: number }): string;
}

/** A value of a long series; `more` is how many other times have the same. */
export interface DescribedValue {
  value: string;
  when: string;
  more: number;
}

/** What a chart shows, for those who do not see it. */
export interface DescriptionWords {
  opening(facts: { title: string; kind: string; counted: string }): string;
  /** How many values and milestones there are; no values are counted where there are milestones alone. */
  counted(values: number, events: number): string;
  /** A long series, in place of its values: where it begins and ends, and between which values it lies. */
  course(facts: {
    name: string;
    range: string;
    count: number;
    first: DescribedValue;
    last: DescribedValue;
    highest: DescribedValue;
    lowest: DescribedValue;
  }): string;
  /** What has no number, by the reason. */
  missing(reasons: readonly { count: number; reason: string }[]): string;
}

/** What is said of a forecast of this site. */
export interface ForecastWords {
  /** The name of the interval that is meant to hold so many per cent of outcomes. */
  band(coverage: number): string;
  fromTo(low: string, high: string): string;
  formula: Record<"yearToDate" | "months", string>;
  /** The method with its name and its limits; `months` is how many went in, at the least. */
  method(months: number, coverage: number): string;
  /** That a line has no forecast; `label` is empty where there is one line only. */
  none(label: string, reason: string): string;
  reasons: Record<"no-months" | "mixed" | "not-comparable" | "not-exact", string>;
  tooShort(needed: number, months: number): string;
}

/** What readers are told who choose a chart. Lists of names are joined as the language does. */
export interface ExploreTexts {
  tooFewRows(least: number): string;
  mixedUnits(units: readonly string[]): string;
  notComparable(differences: string): string;
  tooManyRows(most: number): string;
  tooManySeries(most: number): string;
  tooManyDifferences(fields: string): string;
  drawn(rows: number, kind: string): string;
  /** Why the kind asked for was not drawn, and what was. */
  refused(kind: string, reason: string, drawn: string): string;
  rows(rows: number): string;
  /** Why a value cannot be added to what is chosen: it has nothing of the field named, or nothing that meets all the rest. */
  lacks(field: string | null): string;
  /** What the chart becomes if it is added. */
  becomes(kind: string): string;
  /** What opens a long table. */
  allRows(caption: string, rows: number): string;
  /** The newest so many periods. */
  newest(count: number): string;
  /** The button that takes it away again. */
  without(name: string): string;
  /** What an address asked for that the data do not have. */
  unknown(values: readonly string[]): string;
}
