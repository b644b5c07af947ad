import type { Measure, Role } from "../schema/codes.ts";
import type { Way } from "./sentence-words.ts";

// What the headlines that are made by rule ask of a language. The facts are worked out in `headlines/`, kind by kind.

/** What a headline is about. Each may be "". */
export interface HeadlineHead {
  /** The time that all of its clauses are of. */
  when: string;
  /** The body that all of its clauses are of. */
  owner: string;
  /** What is measured. */
  subject: string;
}

/** A body or an indicator with its value, as text. */
export interface HeadlineItem {
  name: string;
  value: string;
}

/** What stands first or last of several. */
export interface HeadlinePlace {
  /** Several where they are tied. */
  names: readonly string[];
  value: string;
  /** More or fewer is said of what is counted, higher or lower of all else. */
  isCount: boolean;
}

/** How steps stood on a day. */
export interface HeadlineSteps {
  all: number;
  /** Whether each step is of another project, so that projects can be counted. */
  areProjects: boolean;
  done: number;
  /** Of those done, the ones after their time. */
  late: number;
  overdue: number;
  ahead: number;
}

export interface HeadlineWords {
  /** Whether what is measured stands before the bodies that have it, or behind the first of them. */
  subjectFirst: boolean;
  /** Whether the unit of a count is said behind a name that says what is counted. */
  repeatsUnitOfCount: boolean;
  /** Where nothing at all is published. */
  nothing: string;
  /** A headline of its head and its clauses. */
  compose(head: HeadlineHead, clauses: readonly string[]): string;
  /** What is measured, as a growth, a share, a target: `税收收入同比增速`. */
  measured(subject: string, measure: Measure, role: Role): string;
  /** With what a figure covers. */
  scoped(subject: string, scope: string): string;
  /** A growth with its direction; `amount` is without its sign. */
  changed(measure: "yoy" | "mom" | "avg_growth", way: Way, amount: string): string;
  /** A growth without what it is against, where that was said before. */
  changedLikewise(way: Way, amount: string): string;
  /** A share; `scope` says of what, "" if nothing does. */
  share(scope: string, value: string): string;
  /** Behind a value: what kind of value it is, or when. */
  aside(value: string, aside: string): string;
  /** A difference from the same period of the year before; from another period. */
  sinceYearBefore(difference: string): string;
  since(period: string, difference: string): string;
  /** The latest value is higher or lower than all before it. */
  extreme(isHighest: boolean, since: string): string;
  brokenFrom(period: string): string;
  /** A period of the year that was said already. */
  withoutYear(period: string, year: string): string;
  /** The result as a share of its target. */
  completion(facts: { share: string; target: string; isYear: boolean }): string;
  /** The target of a rate or a growth, as what it is above or below. */
  target(value: string): string;
  excess(value: string): string;
  /** How many of several have reached their targets. */
  reached(reached: number, all: number, areParks: boolean): string;
  item(item: HeadlineItem): string;
  /** A value with its body and what it measures; either may be "". */
  bodyItem(facts: { body: string; subject: string; value: string }): string;
  /** Of several bodies; `isFirst` where no other clause stands before. */
  highest(place: HeadlinePlace, isFirst: boolean): string;
  lowest(place: HeadlinePlace, isFirst: boolean): string;
  /** Of several bodies that all have one value. */
  alike(count: number, value: string): string;
  spread(amount: string): string;
  /** Of the cells of a table. */
  highestCell(facts: { name: string; when: string; value: string }): string;
  lowestCell(facts: { name: string; when: string; value: string }): string;
  /** In a ranking. */
  /** `subject` is "" where it was said before. */
  first(place: HeadlinePlace, subject: string): string;
  last(place: HeadlinePlace): string;
  climbed(name: string, places: number): string;
  beforeAfter(facts: { before: string; after: string; beforeWhen: string; afterWhen: string; way: Way }): string;
  ofWhole(facts: { part: string; wholeName: string; whole: string; share: string }): string;
  partOfWhole(facts: { wholeName: string; whole: string; partName: string; part: string }): string;
  /** A rate that the site worked out, behind other clauses; its bare value; its name as what is measured. */
  rate(name: string, value: string): string;
  derivedValue(value: string): string;
  derivedRate(subject: string, name: string): string;
  shareOf(part: string, whole: string, isDerived: boolean): string;
  /** The result as a share of the target of its year, where the result itself is not said. */
  reachedShare(share: string): string;
  /** A clause on the parks behind one on their zone; the largest of the parts behind their total. */
  among(clause: string): string;
  of(place: HeadlinePlace): string;
  /** How many of several pairs rose and fell. */
  changedOf(facts: { all: number; rose: number; fell: number; level: number }): string;
  /** How many of several things rose and fell since the period before each, of those that can be compared with it. */
  moved(facts: { all: number; comparable: number; rose: number; fell: number; level: number }): string;
  steps(facts: HeadlineSteps): string[];
  asOf(day: string): string;
  /** A process as the subject of its steps; "" where it has no name. */
  process(name: string): string;
  /** A step of a process with its time. */
  step(name: string, when: string): string;
}
