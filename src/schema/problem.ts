import type { Localized } from "./localized.ts";

export type Severity = "error" | "warning" | "note";

/**
 * One thing that is wrong with a file of `data/`. `row` counts from 1 with the header as row 1, as a spreadsheet
 * shows it; `null` where the file as a whole is meant. `column` is a header, or a JSON path such as `projects[3].stages[0]`.
 * `code` is permanent: it is never renamed and never used again for another meaning.
 */
export interface Problem {
  code: string;
  severity: Severity;
  file: string;
  row: number | null;
  /** Line in a text editor, where it differs from `row`: a quoted cell may hold line breaks. */
  line?: number;
  column: string | null;
  found: string | null;
  expected: string | null;
  message: Localized;
  hint: Localized;
  /** Id of the figure concerned, where it is one. */
  observation?: string;
  /** The values that a finding rests on, its own first: `87 / 114 / 130`. An acknowledgement repeats them. */
  evidence?: string;
  /** One sentence for readers of the site, without file and column. */
  reader?: Localized;
  /** Set where a person has judged the finding: it stays visible and does not fail. */
  acknowledged?: Acknowledged;
}

/** Why a finding may stand. */
export interface Acknowledged {
  /** Who judged, as a role and never as a name. */
  by: Localized;
  reason: Localized;
  /** Id of the contradiction that says more, or null. */
  contradiction: string | null;
}
