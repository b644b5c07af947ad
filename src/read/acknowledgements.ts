import type { Problem } from "../schema/problem.ts";
import type { Acknowledgement, Contradiction } from "../schema/reference.ts";
import type { Message } from "../check/message.ts";
import { MESSAGES, type ProblemCode } from "../check/messages.ts";
import { suggest } from "../check/nearest.ts";
import { makeProblem } from "../check/problem.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { readText } from "./read-bytes.ts";
import type { Reader } from "./reader.ts";
import { RowReader } from "./row-reader.ts";
import { scanRows } from "./table-rows.ts";

const COLUMNS = "code,observation,file,column,value,by_zh,by_en,reason_zh,reason_en,contradiction".split(",");

/** Path of the file below data/. */
function acknowledgementsPath(root: string): string {
  return `${root}/acknowledgements.csv`;
}

/** What people have judged: `acknowledgements.csv`. The file may be missing: then nothing is acknowledged. */
export function loadAcknowledgements(reader: Reader, root: string, log: ProblemLog): Acknowledgement[] {
  const file = acknowledgementsPath(root);
  if (!reader.list(root).includes("acknowledgements.csv")) return [];
  const text = readText(reader, file, log);
  if (text === null) return [];
  const found: Acknowledgement[] = [];
  scanRows([text], { columns: COLUMNS, ordered: true }, file, log, (row, columns) => {
    const cells = new RowReader(file, row, columns, log);
    const code = cells.required("code");
    if (code !== "" && !Object.hasOwn(MESSAGES, code)) {
      const codes = Object.keys(MESSAGES);
      cells.report("bad-code", "code", code, {
        codes: codes.filter(isExplainable).join(", "),
        suggestion: suggest(code, codes),
      });
      return;
    }
    const acknowledgement: Acknowledgement = {
      code,
      observation: cells.optional("observation"),
      file: cells.optional("file"),
      column: cells.optional("column"),
      value: cells.text("value"),
      by: cells.localized("by"),
      reason: cells.optionalLocalized("reason"),
      contradiction: cells.optional("contradiction"),
      row: row.row,
    };
    if (isComplete(acknowledgement, cells)) found.push(acknowledgement);
  });
  return found;
}

function isComplete({ observation, file, column, reason, contradiction }: Acknowledgement, cells: RowReader): boolean {
  if (observation === null && (file === null || column === null)) {
    cells.report("acknowledgement-form", "observation", "", {
      expected: { zh: "观测标识，或 file 和 column", en: "the id of an observation, or file and column" },
    });
    return false;
  }
  if (reason === null && contradiction === null) {
    cells.report("acknowledgement-form", "reason_zh", "", {
      expected: {
        zh: "两种语言的理由，或 contradiction",
        en: "a reason in both languages, or a contradiction",
      },
    });
    return false;
  }
  return true;
}

export interface Judged {
  /** The problems, those that are acknowledged with the reason. */
  problems: Problem[];
  /** What is wrong with the acknowledgements themselves. */
  unused: Problem[];
}

/**
 * Puts the reasons of people beside what they judged. Errors are repaired and not acknowledged, but for those on which a
 * person may know better: with a reason they are warnings. An acknowledgement
 * counts only while the values are those that were judged; one that matches nothing is a problem itself.
 */
export function acknowledge(
  problems: readonly Problem[],
  acknowledgements: readonly Acknowledgement[],
  contradictions: readonly Contradiction[],
  root: string,
): Judged {
  const used = new Set<Acknowledgement>();
  const judged = problems.map((problem) => {
    const match = acknowledgements.find((each) => matches(each, problem, root));
    if (!match) return problem;
    used.add(match);
    const told = contradictions.find(({ id }) => id === match.contradiction);
    const reason = match.reason ?? told?.explanation;
    if (!reason) return problem;
    return {
      ...problem,
      severity: problem.severity === "error" ? "warning" : problem.severity,
      acknowledged: { by: match.by, reason, contradiction: told?.id ?? null },
    };
  });
  // Of a code with too many problems only the first are known.
  const cut = problems.some(({ code }) => code === "more-problems");
  const unused = acknowledgements.flatMap((each) => {
    const place = { file: acknowledgementsPath(root), row: each.row };
    if (each.contradiction !== null && !contradictions.some(({ id }) => id === each.contradiction)) {
      return makeProblem("acknowledgement-form", { ...place, column: "contradiction" }, each.contradiction, {
        expected: { zh: "contradictions.csv 中的 id", en: "an id in contradictions.csv" },
      });
    }
    if (used.has(each) || cut) return [];
    return makeProblem("acknowledgement-unused", { ...place, column: "value" }, each.value, {
      now: describeNow(each, problems, root),
    });
  });
  return { problems: judged, unused };
}

function isExplainable(code: string): boolean {
  const message: Message | undefined = MESSAGES[code as ProblemCode];
  return message !== undefined && (message.severity !== "error" || message.explainable === true);
}

function matches(acknowledgement: Acknowledgement, problem: Problem, root: string): boolean {
  return isAbout(acknowledgement, problem, root) && acknowledgement.value === valueOf(problem);
}

function isAbout({ code, observation, file, column }: Acknowledgement, problem: Problem, root: string): boolean {
  if (problem.code !== code || !isExplainable(code)) return false;
  if (observation !== null) return problem.observation === observation;
  return problem.file === `${root}/${file}` && problem.column === column;
}

/** What an acknowledgement has to repeat. */
function valueOf({ evidence, found }: Problem): string {
  return evidence ?? found ?? "";
}

/** The values as they are now, if the finding is still there. */
function describeNow(acknowledgement: Acknowledgement, problems: readonly Problem[], root: string) {
  const now = problems.find((problem) => isAbout(acknowledgement, problem, root));
  if (!now) return { zh: "", en: "" };
  return { zh: `（现在的 value 是“${valueOf(now)}”）`, en: ` (its value is now "${valueOf(now)}")` };
}
