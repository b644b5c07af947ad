import type { Status } from "../schema/codes.ts";

/**
 * Why nothing stands in a cell. `no-row`: the record has no row for it. `not-applicable`: such a thing does not exist here.
 * `not-computed`: the rows are there, but the site does not work it out of them (approximate or doubtful figures, other
 * prices, a break). `source-silent`: a row says that the source gives no figure. The words are those of the languages.
 */
export const ABSENCES = ["source-silent", "no-row", "not-computed", "not-applicable"] as const;
export type Absence = (typeof ABSENCES)[number];

/** What a row without a value says by its status: that there can be none, or that the source gives none. */
export function absenceOf(status: Status): Absence {
  return status === "M" ? "not-applicable" : "source-silent";
}
