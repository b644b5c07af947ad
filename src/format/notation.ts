import type { Period } from "../model/period.ts";
import type { Unit } from "../schema/reference.ts";

/** How a language writes numbers, periods and places: what printing a value has to know of it. */
export interface Notation {
  /** The language as HTML, SVG and feeds name it. */
  tag: string;
  /** The digits of a whole number with the marks that the language puts between them. */
  groupDigits(whole: string): string;
  /** Whether values are rounded to the decimals of their indicator; if not, they stand as the source has them. */
  roundsValues: boolean;
  /** Printed number ÷ stored number, as decimal text: 0.1 where 亿 become billions. */
  unitFactor(unit: Unit): string;
  /** The unit with `{}` for the number; `isOne` for a value of exactly one. */
  unitPattern(unit: Unit, isOne: boolean): string;
  /** Between the ends of a range. */
  range: string;
  /** Words before a number, with the blank that the language wants behind them. */
  nearly: string;
  about: string;
  /**
   * What stands before and behind a number that is a lower bound. `word` is the one that the source printed, `exceeds` says
   * whether it means more than the number. A text alone where it stands in place of the number.
   */
  atLeast(
    word: string,
    exceeds: boolean,
    value: { before: string; after: string },
  ): { before: string; after: string } | string;
  /** The words of a period, dated or inferred alike. */
  period(period: Period): string;
  /** The mark of an inferred period behind its words. */
  inferred(period: string): string;
  /** A paragraph of a section; `last` where it is the first of several. */
  locator(section: string, first: string, last: string | undefined): string;
  /** Whether its letters are Latin, so that a Latin font comes first. */
  isLatin: boolean;
  /** By how much the pictures' own font is narrower than the widest font that pages allow for. */
  fontFactor: number;
}
