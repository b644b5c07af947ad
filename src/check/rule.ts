import type { Field } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import type { Problem, Severity } from "../schema/problem.ts";
import type { Draft } from "./draft.ts";
import type { Facts } from "./facts.ts";
import { MESSAGES, type ProblemCode } from "./messages.ts";
import type { ObservationRow } from "./observation-row.ts";
import type { Slots } from "./problem.ts";

/** How a rule about rows reports: the field, what stands there, and what fills the message. */
export type Report = (code: ProblemCode, field: Field, found: string, slots?: Slots) => void;

/**
 * One rule. It looks at single observations (`row`), at the whole record (`check`), or at both. A rule never
 * throws and never stops at its first finding.
 */
export interface Rule {
  code: ProblemCode;
  severity: Severity;
  title: Localized;
  /** Called for every observation, up to millions of times: no allocation unless there is something to report. */
  row?: (row: ObservationRow, facts: Facts, report: Report) => void;
  /** True if `row` looks at nothing but the notes: it is called for rows that have one. */
  notesOnly?: boolean;
  /** Called once, when everything has been read. Parts that could not be read are null: say nothing about those. */
  check?: (draft: Draft) => Problem[];
}

/** Makes a rule; its severity and title come from the message of its code. */
export function defineRule(code: ProblemCode, parts: Pick<Rule, "row" | "check" | "notesOnly">): Rule {
  const { severity, title } = MESSAGES[code];
  return { code, severity, title, ...parts };
}
