import type { DatasetId } from "./codes.ts";
import type { Localized } from "./localized.ts";

/** A row of `data/calendar.csv`: what the publisher means to release on a day. */
export interface CalendarEntry {
  /** `2026-02-20`. */
  date: string;
  text: Localized;
  /** The period that it will be about, `2026-01`, or null. */
  period: string | null;
  /** The dataset that it will go into, or null. */
  dataset: DatasetId | null;
  /** Its row in the file. */
  row: number;
}

/** The columns of `data/calendar.csv`; the last two may be left out. */
export const CALENDAR_COLUMNS: readonly string[] = ["date", "zh", "en", "period", "dataset"];
export const CALENDAR_OPTIONAL: readonly string[] = ["period", "dataset"];
