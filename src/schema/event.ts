import type { EventKind } from "./codes.ts";
import type { Localized } from "./localized.ts";

/** A row of `data/events.csv`: what happened at a day and may stand on a series. */
export interface RecordEvent {
  /** `2025-03-10`. */
  date: string;
  text: Localized;
  kind: EventKind;
  /** The body that it concerns, with everything below it; null for all. */
  entity: string | null;
  source: string;
  /** Its row in the file. */
  row: number;
}

/** The columns of `data/events.csv`. */
export const EVENT_COLUMNS: readonly string[] = ["date", "zh", "en", "kind", "entity", "source"];
