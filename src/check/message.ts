import type { Localized } from "../schema/localized.ts";
import type { Severity } from "../schema/problem.ts";

/** The words of one kind of problem. `{slots}` are filled when the problem is made. */
export interface Message {
  severity: Severity;
  /** What the rule looks for, in a few words. */
  title: Localized;
  /** Goes behind “expected” / “应为”. */
  expected: Localized;
  /** The repair. */
  hint: Localized;
  /** An error all the same unless a person says in `acknowledgements.csv` why it is none. */
  explainable?: true;
  /** What the rule looks for, in a sentence or two, for the quality page. Only rules that judge figures have it. */
  about?: Localized;
  /** The finding in one sentence for readers of the site, without file and column. */
  reader?: Localized;
}
