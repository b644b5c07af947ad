import type { Absence } from "../../model/absence.ts";
import type { Light } from "../../model/light.ts";
import type { Mark } from "../figure/value-mark.ts";
import type { Origin } from "../../text/sentence.ts";

/** The columns that the indicator table of an edition may have, in the order in which they stand. */
export const BRIEFING_COLUMNS = [
  "body",
  "indicator",
  "period",
  "value",
  "growth",
  "target",
  "completion",
  "gap",
  "place",
  "parent",
  "light",
] as const;
export type BriefingColumn = (typeof BRIEFING_COLUMNS)[number];

/** One cell of the indicator table, ready to print. */
export interface BriefingCell {
  /** Head of its column, for the cards on a phone. */
  label: string;
  numeric: boolean;
  /** True for the cell that names the row. */
  head: boolean;
  text: string;
  sub: string;
  href: string | null;
  /** The signs recorded for the value. */
  marks: readonly Mark[];
  light: Light | null;
  /** Why nothing stands there: the text says so, once for neighbours with one reason. Null for a cell with something in it. */
  absent: Absence | null;
  /** How many columns it covers. */
  span: number;
  origin: Origin | null;
}
