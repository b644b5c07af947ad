import type { MovementCode } from "../model/direction.ts";

/** What the bulletins of periods ask of a language. */
export interface PeriodWords {
  /** Of a page: `2025年12月的数字`. */
  title(period: string): string;
  lead(facts: { figures: string; release: string | null }): string;
  listLead: string;
  previous: string;
  next: string;
  /** Bulletins of other lengths that end on the same day. */
  together: string;
  inferred: string;
  planned: string;
  /** Heads of columns. */
  sinceBefore: string;
  sinceYearBefore: string;
  course: string;
  /** How a growth or a rate moved, without what it is set against: the head of the column says that. */
  movement: Record<MovementCode, string>;
  /** Of a rate that did not move. */
  same: string;
  /** How the table is to be read. */
  note: string;
  /** What a small line shows, for those who do not see it. */
  courseText(facts: { first: string; last: string; count: number }): string;
  provisional: string;
  others: string;
  projects: string;
  more(figures: number): string;
  revisions: string;
  revisionsNote: string;
  oldValue: string;
  newValue: string;
  revisedIn: string;
  moreRevisions(count: number): string;
  calendar: string;
  calendarNote: string;
  calendarFile: string;
  upcoming(facts: { day: string; text: string }): string;
  newestLink(facts: { period: string; figures: string }): string;
  year(year: string): string;
  released: string;
}
