/** How a selection says which times it wants. Without Zod, since scripts of pages read selections too; `chart.ts` checks them. */

/** The kinds of period that a selection can ask for; the spans between two months of any length have none. */
export const SELECTED_KINDS = ["month", "quarter", "half", "year", "ytd", "day"] as const;
export type SelectedKind = (typeof SELECTED_KINDS)[number];

/** The word of a selection that moves on with the record; no period is written like it. */
export const LATEST = "latest";

/** The slot for the time that is drawn: `{period}`, and `{period.last}` for “the last 24 months” where `last` asks for them. */
export const PERIOD_SLOT = "period";

/** All rows of one kind of period, or those within a range, both ends included; of these the newest so many periods. */
export interface PeriodRange {
  kind: SelectedKind;
  from?: string | undefined;
  to?: string | undefined;
  last?: number | undefined;
}

/** The newest period: of each series, or the newest that all of them share. */
export interface LatestPeriod {
  latest: "each" | "common";
  kind?: SelectedKind | undefined;
}

/** What a selection can say of time: periods as the data write them, `latest`, a range, or the newest in common. */
export type PeriodSelection = string | string[] | PeriodRange | LatestPeriod;

/** Whether a selection of time lists periods, or the word `latest`, rather than describing them. */
export function isPeriodList(selection: PeriodSelection): selection is string | string[] {
  return typeof selection === "string" || Array.isArray(selection);
}
