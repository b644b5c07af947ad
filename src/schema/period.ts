/**
 * Periods as the data write them: `2019`, `2019-08`, `2019-08-31`, `2023-S1` (`2023-H1` is accepted and rewritten),
 * `2019-Q3`, `2019-01/2019-08` (year to date), `2018-07/2020-10` (a window), each with a `?` behind if inferred.
 * An inferred window may also begin or end with a quarter or a half-year, `2018-07/2020-Q4?`, so that no month need be
 * made up. `../2024-07` is a time not printed, in July 2024 at the latest.
 */
export type PeriodKind = "year" | "half" | "quarter" | "month" | "day" | "ytd" | "window" | "until";

export interface Period {
  kind: PeriodKind;
  /** The canonical spelling, `?` included; equal text = equal period. */
  text: string;
  /** First and last day, ISO 8601. Of `until` those of its latest month or year: an earlier one is not known. */
  start: string;
  end: string;
  inferred: boolean;
}
