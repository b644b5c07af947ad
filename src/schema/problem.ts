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
}
