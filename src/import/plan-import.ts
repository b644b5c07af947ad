import { STATUSES_WITHOUT_VALUE, type DatasetId } from "../schema/codes.ts";
import { columnOf, FIGURE_FIELDS, listFields } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import type { Problem } from "../schema/problem.ts";
import type { Project } from "../schema/project.ts";
import { parsePeriod } from "../model/period.ts";
import { checkRow } from "../check/check-row.ts";
import type { Draft } from "../check/draft.ts";
import { createFacts, type Facts } from "../check/facts.ts";
import { MESSAGES, type ProblemCode } from "../check/messages.ts";
import { suggest } from "../check/nearest.ts";
import { createObservationRow } from "../check/observation-row.ts";
import { examinePeriod } from "../check/period-damage.ts";
import type { Slots } from "../check/problem.ts";
import { ProblemLog } from "../check/problem-log.ts";
import { findTable, type FoundTable } from "./find-table.ts";
import { CODE_COLUMNS, importColumns, USUAL_VALUES } from "./import-columns.ts";
import type { Repair, RepairCode } from "./repair.ts";
import { repairValue } from "./repair-value.ts";
import type { Sheet, SheetCell, SheetRow } from "./sheet.ts";
import { createCodeFinders, type CodeFinder } from "./words.ts";

export interface ImportRequest {
  sheet: Sheet;
  /** Name of the file in problems. */
  file: string;
  dataset: DatasetId;
  reference: Draft["reference"];
  /** Needed for project-progress only. */
  projects?: ReadonlyMap<string, Project>;
  /** Columns behind the standard ones. */
  more?: readonly string[];
}

/** One row as it will stand in the data, by column. */
export interface ImportedRow {
  /** Row in the sheet. */
  row: number;
  cells: ReadonlyMap<string, string>;
}

/** What an import would do. With an error among the problems nothing should be written. */
export interface ImportPlan {
  columns: string[];
  rows: ImportedRow[];
  repairs: Repair[];
  problems: Problem[];
}

/** Reads a sheet as clerks keep it into rows of a dataset: repairs what is certain, and reports everything else. */
export function planImport(request: ImportRequest): ImportPlan {
  const { sheet, file, dataset, reference, more = [] } = request;
  const columns = [...importColumns(dataset), ...more];
  const log = new ProblemLog();
  const repairs: Repair[] = [];
  const table = findTable(sheet, { names: columns, file, log, repairs });
  if (!table) return { columns, rows: [], repairs, problems: log.list() };
  fillMissingColumns(table, columns, repairs);
  const context: Context = {
    request,
    table,
    columns,
    log,
    repairs,
    facts: createFacts(reference),
    finders: createCodeFinders(reference),
  };
  const rows = table.rows.map((row) => readRow(row, context));
  if (rows.length === 0) log.add("empty-table", { file, row: table.headerRow }, "", { columns: columns.join(", ") });
  return { columns, rows, repairs, problems: log.list() };
}

interface Context {
  request: ImportRequest;
  table: FoundTable;
  columns: readonly string[];
  log: ProblemLog;
  repairs: Repair[];
  facts: Facts;
  finders: ReadonlyMap<string, CodeFinder>;
}

function fillMissingColumns({ columns: found, headerRow }: FoundTable, columns: readonly string[], repairs: Repair[]) {
  for (const [column, value] of Object.entries(USUAL_VALUES)) {
    if (columns.includes(column) && !found.has(column)) {
      repairs.push({ code: "default", row: headerRow, column, before: "", after: value });
    }
  }
}

/** One row on its way: its cells by column, and the columns about which all has been said. */
class RowImport {
  readonly cells = new Map<string, string>();
  readonly settled = new Set<string>();
  readonly #row: SheetRow;
  readonly #context: Context;

  constructor(row: SheetRow, context: Context) {
    this.#row = row;
    this.#context = context;
  }

  /** The cell of the sheet, tidied; null if the sheet has no such column. */
  sheetCell(column: string): SheetCell | null {
    const found = this.#context.table.columns.get(column);
    if (!found) return null;
    const cell = this.#row.cells[found.index] ?? { text: "", form: "text" };
    if (cell.isMerged) this.repair("merged", column, "", cell.text);
    const text = cell.text.replace(/[\u200b-\u200f\ufeff]/g, "").trim();
    return { ...cell, text };
  }

  title(column: string): string {
    return this.#context.table.columns.get(column)?.title ?? column;
  }

  repair(code: RepairCode, column: string, before: string, after: string): void {
    this.#context.repairs.push({ code, row: this.#row.row, column: this.title(column), before, after });
  }

  problem(code: ProblemCode, column: string, found: string, slots: Slots = {}): void {
    const { log, request } = this.#context;
    this.settled.add(column);
    log.add(code, { file: request.file, row: this.#row.row, column: this.title(column) }, found, {
      column: this.title(column),
      ...slots,
    });
  }
}

function readRow(row: SheetRow, context: Context): ImportedRow {
  const { columns } = context;
  const line = new RowImport(row, context);
  for (const column of columns) {
    const cell = line.sheetCell(column);
    if (cell === null) {
      line.cells.set(column, USUAL_VALUES[column] ?? "");
    } else if (cell.form === "error") {
      line.problem("formula-error", column, cell.text, {
        repair: { zh: "请改正公式，或对照原文填写。", en: "Repair the formula, or type it from the source." },
      });
      line.cells.set(column, "");
    } else if (CODE_COLUMNS.has(column)) {
      line.cells.set(column, readCode(cell, column, line, context));
    } else if (column === "period") {
      line.cells.set(column, readPeriod(cell, line));
    } else if (column !== "value" && column !== "upper") {
      line.cells.set(column, readText(cell, column, line));
    }
  }
  readValues(line, row, context);
  fillUsual(line, context);
  checkImported(line, row.row, context);
  return { row: row.row, cells: line.cells };
}

function readCode(cell: SheetCell, column: string, line: RowImport, { finders }: Context): string {
  const { text } = cell;
  if (text === "") return "";
  const codes = finders.get(column)?.(text) ?? [];
  const [code, another] = codes;
  if (another !== undefined) {
    line.problem("ambiguous-name", column, text, { codes: codes.join(", ") });
    return "";
  }
  if (code === undefined) return text;
  if (code !== text) line.repair("name", column, text, code);
  return code;
}

function readPeriod({ text, form }: SheetCell, line: RowImport): string {
  if (text === "") return "";
  if (form === "date" && text.endsWith("-01")) {
    // A spreadsheet keeps August as its first day.
    const repair: Localized = {
      zh: `表格软件存的是 ${text}：若指整月写 ${text.slice(0, 7)}，若指当天写 ${text}。`,
      en: `The spreadsheet holds ${text}: write ${text.slice(0, 7)} for the month, or ${text} for the day. `,
    };
    line.problem("period-excel-date", "period", text, { repair });
    return "";
  }
  if (form === "month") line.repair("period-excel-date", "period", `${text}-01`, text);
  const known = parsePeriod(text);
  if (known) {
    if (known.text !== text) line.repair("period-spelling", "period", text, known.text);
    return known.text;
  }
  const { code, period, isCertain, repair } = examinePeriod(text);
  if (period !== null && isCertain) {
    line.repair(code, "period", text, period);
    return period;
  }
  line.problem(code, "period", text, { repair });
  return "";
}

function readText({ text }: SheetCell, column: string, line: RowImport): string {
  if (column !== "locator" && column !== "project") return text;
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  if (plain !== text) line.repair("tidy", column, text, plain);
  return plain;
}

function readValues(line: RowImport, row: SheetRow, { table, request }: Context): void {
  const { indicators, units } = request.reference;
  const code = line.cells.get("indicator") || line.cells.get("tier") || "";
  const measure = line.cells.get("measure");
  const unit = units?.get(indicators?.get(code)?.unit ?? "");
  const isShare = measure !== "level" && measure !== "excess";
  const target = isShare ? { zh: "%", en: "%" } : (unit?.name ?? null);
  const stated = table.unitColumn ? row.cells[table.unitColumn.index]?.text.trim() || null : null;
  for (const column of ["value", "upper"]) {
    const cell = line.sheetCell(column);
    if (cell === null || cell.text === "") {
      if (!line.cells.get(column)) line.cells.set(column, "");
      continue;
    }
    if (cell.form === "error") continue;
    const sheetUnit = table.columns.get(column)?.unit ?? table.unit;
    const { number, repairs, problem } = repairValue(cell, { target, rowUnit: stated, sheetUnit });
    if (problem) {
      readMissing(line, column, cell, problem);
      continue;
    }
    line.cells.set(column, number.value);
    const before = cell.form === "percent" ? `${cell.text}%` : cell.text;
    const after = [number.value, number.upper && `–${number.upper}`, number.qualifier && ` (${number.qualifier})`];
    for (const repair of repairs) line.repair(repair, column, before, after.filter(Boolean).join(""));
    if (column === "value") takeWords(line, number, cell.text);
    else if (number.upper !== "") line.problem("number-range", column, cell.text, { repair: { zh: "", en: "" } });
    if (target?.zh === "%" && /^-?0\.\d{2,}$/.test(number.value) && repairs.length === 0) {
      warnOfFraction(line, column, number.value);
    }
  }
}

function warnOfFraction(line: RowImport, column: string, value: string): void {
  const settled = line.settled.has(column);
  const percent = String(Number((Number(value) * 100).toPrecision(12)));
  line.problem("percent-as-fraction", column, value, { percent, value });
  if (!settled) line.settled.delete(column);
}

/** A word for “nothing” is an empty cell if the status says why. */
function readMissing(
  line: RowImport,
  column: string,
  cell: SheetCell,
  problem: { code: ProblemCode; found: string; slots: Slots },
): void {
  const status = line.cells.get("status") ?? "";
  line.cells.set(column, "");
  const isExplained = (STATUSES_WITHOUT_VALUE as readonly string[]).includes(status);
  if (problem.code === "number-missing" && (column === "upper" || isExplained)) {
    line.repair("number-missing", column, cell.text, "");
  } else {
    line.problem(problem.code, column, problem.found, problem.slots);
  }
}

/** Moves what the value said in words to the cells that are made for it. */
function takeWords(line: RowImport, number: { upper: string; qualifier: string | null; word: string }, found: string) {
  if (number.upper !== "") line.cells.set("upper", number.upper);
  if (number.qualifier === null) return;
  const stated = line.sheetCell("qualifier") ? (line.cells.get("qualifier") ?? "") : "";
  const word = line.cells.get("qualifier_word") ?? "";
  if ((stated !== "" && stated !== number.qualifier) || (word !== "" && word !== number.word)) {
    line.problem("number-qualifier", "value", found, {
      repair: {
        zh: `数值里的限定词与 qualifier（${stated || word}）不一致，请对照原文。`,
        en: `The word in the value does not fit the qualifier (${stated || word}): compare with the source.`,
      },
    });
    return;
  }
  line.cells.set("qualifier", number.qualifier);
  if (number.word !== "") line.cells.set("qualifier_word", number.word);
}

/** Empty cells with a usual content: an exact figure, a normal status, prices that the source does not state. */
function fillUsual(line: RowImport, { request, table }: Context): void {
  const fill = (column: string, value: string): void => {
    if (line.cells.get(column) !== "" || line.settled.has(column)) return;
    line.cells.set(column, value);
    line.repair("default", column, "", value);
  };
  fill("qualifier", "exact");
  if (line.cells.get("value") !== "") fill("status", "A");
  const { indicators, units } = request.reference;
  const code = line.cells.get("indicator") || line.cells.get("tier") || "";
  const isMoney = units?.get(indicators?.get(code)?.unit ?? "")?.kind === "money";
  if (isMoney && !table.columns.has("price_basis") && line.cells.get("measure") !== "share") {
    fill("price_basis", "unstated");
  }
}

/** The fields that a sheet has a column for; the entity of a figure of a project is that of the project. */
const SHEET_FIELDS = listFields(({ of, nested }) => of !== "project" || !nested);

/** The rules for single rows, as validation has them; what has been reported is not reported again. */
function checkImported(line: RowImport, rowNumber: number, context: Context): void {
  const { request, facts, table } = context;
  const row = createObservationRow(request.dataset);
  row.row = rowNumber;
  for (const field of SHEET_FIELDS) {
    const column = columnOf(field, request.dataset);
    const isThere = table.columns.has(column) || line.cells.get(column) !== "";
    row[field] = isThere && !line.settled.has(column) ? (line.cells.get(column) ?? null) : null;
  }
  if (request.dataset === "project-progress") {
    const id = line.cells.get("project") ?? "";
    const project = request.projects?.get(id);
    if (!project && table.columns.has("project")) {
      line.problem("unknown-project", "project", id, {
        suggestion: suggest(id, request.projects?.keys() ?? []),
      });
    }
    row.project = id;
    row.entity = project?.entity ?? null;
    // A row without an indicator is a stage with a date and nothing else.
    if (row.indicator === "" && row.value === "") for (const field of FIGURE_FIELDS) row[field] = null;
  }
  if (line.settled.has("value") && MISSING.has(row.status ?? "")) row.status = null;
  checkRow(row, facts, (code, field, found, slots) => {
    const column = columnOf(field, request.dataset);
    if (line.settled.has(column) || !(code in MESSAGES)) return;
    line.problem(code, column, found, slots);
    line.settled.delete(column);
  });
}

const MISSING: ReadonlySet<string> = new Set(STATUSES_WITHOUT_VALUE);
