import type { Localized } from "../schema/localized.ts";
import type { Problem } from "../schema/problem.ts";
import type { Message } from "./message.ts";
import { MESSAGES, type ProblemCode } from "./messages.ts";

/** Where a problem stands. Leave out what does not apply: a missing file has no row. */
export interface Place {
  file: string;
  row?: number | null;
  /** Line in a text editor; given only where it differs from `row`. */
  line?: number;
  column?: string | null;
}

/** What fills the `{slots}` of a message: one text for both languages, or one for each. */
export type Slots = Record<string, string | Localized>;

/** Makes a problem in the one sentence shape of this project; the words come from `messages.ts`. */
export function makeProblem(code: ProblemCode, place: Place, found: string | null, slots: Slots = {}): Problem {
  const { severity, expected, hint, reader }: Message = MESSAGES[code];
  const row = place.row ?? null;
  const column = place.column ?? null;
  const shown = found === null ? null : shorten(found);
  const expectedText = { zh: fill(expected.zh, slots, "zh"), en: fill(expected.en, slots, "en") };
  const differs = place.line !== undefined && place.line !== row;
  const isJson = place.file.endsWith(".json");
  const whereZh =
    place.file +
    (row === null ? "" : rowText(isJson).zh(row)) +
    (differs ? `（文本第 ${place.line} 行）` : "") +
    (column === null ? "" : `“${column}”${isJson ? "项" : "列"}`);
  const whereEn =
    place.file +
    (row === null ? "" : rowText(isJson).en(row)) +
    (differs ? ` (line ${place.line})` : "") +
    (column === null ? "" : `, ${isJson ? "key" : "column"} "${column}"`);
  return {
    code,
    severity,
    file: place.file,
    row,
    ...(differs ? { line: place.line as number } : {}),
    column,
    found: shown,
    expected: expectedText.en,
    message: {
      zh: `${whereZh}：应为${expectedText.zh}，${foundText.zh(shown)}。`,
      en: `${whereEn}: expected ${expectedText.en}, ${foundText.en(shown)}.`,
    },
    hint: { zh: fill(hint.zh, slots, "zh").trim(), en: fill(hint.en, slots, "en").trim() },
    ...(reader && { reader: fillBoth(reader, { found: shown ?? "", ...slots }) }),
  };
}

/** A problem that did not say its row, with the row: everything else of it stays. */
export function atRow(problem: Problem, row: number): Problem {
  const { file, message } = problem;
  const text = rowText(file.endsWith(".json"));
  return {
    ...problem,
    row,
    message: {
      zh: file + text.zh(row) + message.zh.slice(file.length),
      en: file + text.en(row) + message.en.slice(file.length),
    },
  };
}

/** Tables have rows; JSON has lines, though both are counted alike. */
function rowText(isJson: boolean): { zh: (row: number) => string; en: (row: number) => string } {
  return { zh: (row) => ` 第 ${row} 行`, en: (row) => `, ${isJson ? "line" : "row"} ${row}` };
}

const foundText = {
  zh: (found: string | null) => (found === null ? "实际没有" : found === "" ? "实为空" : `实为“${found}”`),
  en: (found: string | null) => (found === null ? "found none" : `found "${found}"`),
};

/** A cell may hold a novel: what is printed stays within one line. */
function shorten(text: string): string {
  const oneLine = text.replace(/\s*[\r\n]+\s*/g, " ⏎ ");
  return oneLine.length > 120 ? `${oneLine.slice(0, 119)}…` : oneLine;
}

function fillBoth(template: Localized, slots: Slots): Localized {
  return { zh: fill(template.zh, slots, "zh"), en: fill(template.en, slots, "en") };
}

function fill(template: string, slots: Slots, lang: "zh" | "en"): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const slot = slots[name];
    if (slot === undefined) return whole;
    return typeof slot === "string" ? slot : slot[lang];
  });
}
