import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { dataFileName } from "../src/read/dataset.ts";
import { importColumns } from "../src/import/import-columns.ts";
import { mergeProjects } from "../src/import/merge-projects.ts";
import { mergeRows, type Merge } from "../src/import/merge-rows.ts";
import { planImport, type ImportPlan } from "../src/import/plan-import.ts";
import { readSheets } from "../src/import/read-sheets.ts";
import { repairTitle, type Repair } from "../src/import/repair.ts";
import type { Sheet } from "../src/import/sheet.ts";
import { loadDraft } from "../src/read/load-catalogue.ts";
import { ProblemLog } from "../src/check/problem-log.ts";
import { nodeReader, type Reader } from "../src/read/reader.ts";
import { decodeKnown } from "../src/read/text-encoding.ts";
import { DATASETS, type DatasetId } from "../src/schema/codes.ts";
import type { Lang, Localized } from "../src/schema/localized.ts";
import type { Problem } from "../src/schema/problem.ts";
import {
  LANG_OPTION,
  UsageError,
  chooseFrom,
  chooseLang,
  defineCommand,
  runMain,
  type Stream,
  type Values,
} from "./command.ts";
import { countProblems, formatCounts, formatProblems } from "./problem-text.ts";
import { createPainter, cutDisplay, padDisplay, type Painter } from "./terminal.ts";

const MOST_SHOWN = 200;

const FATES: Record<Merge["rows"][number]["fate"], { sign: string; text: Localized }> = {
  added: { sign: "+", text: { zh: "新增", en: "added" } },
  replaced: { sign: "~", text: { zh: "替换", en: "replaced" } },
  unchanged: { sign: "=", text: { zh: "不变", en: "unchanged" } },
};

/** Where the command speaks, and in which language. */
interface Terminal {
  lang: Lang;
  painter: Painter;
  print(text: string): void;
}

interface Request {
  file: string;
  dataset: DatasetId;
  sheet: string | undefined;
  write: boolean;
  lang: Lang;
  root: string;
}

const OPTIONS = {
  dataset: { type: "string", takes: DATASETS.join("|"), required: true },
  sheet: { type: "string", takes: "NAME" },
  write: { type: "boolean" },
  data: { type: "string", takes: "FOLDER" },
  lang: LANG_OPTION,
} as const;

/** Reads a sheet of a clerk into the working copy. */
export const importCommand = defineCommand({
  line: "npm run import",
  operands: "FILE.xlsx|FILE.csv",
  options: OPTIONS,
  about: `读入一张表，改正有把握的写法，列出改了什么、什么没能改。加 --write 才写入工作文件：标识相同的行替换，其余加在末尾。
Reads a sheet, repairs what is certain and lists what it repaired and what it could not. Writes the working copy only
with --write: rows with the same key are replaced, the others are added at the end.

Exit code: 0 ready or written, 1 problems (nothing is written), 2 wrong use.`,
  run: (values, operands, { out }) => importSheet(readArguments(values, operands), out),
});

await runMain(importCommand, import.meta.url);

function importSheet(request: Request, out: Stream): number {
  const { file, dataset, lang, root } = request;
  const terminal: Terminal = {
    lang,
    painter: createPainter(out),
    print: (text) => void out.write(`${text}\n`),
  };
  const log = new ProblemLog();
  const sheets = readSheets(file, readFileSync(file), log);
  const sheet = sheets && chooseSheet(sheets, dataset, request.sheet);
  if (!sheet) return report(log.list(), terminal);
  const { draft, problems: known } = loadDraft(root);
  const target = `${root}/datasets/${dataset}/${dataFileName(dataset)}`;
  const broken = known.filter((problem) => problem.severity === "error" && concerns(problem, target, root));
  if (broken.length > 0) {
    terminal.print({ zh: "工作文件本身有错误，请先改正：", en: "Repair the working copy first:" }[lang]);
    return report(broken, terminal);
  }
  const plan = planImport({
    sheet,
    file,
    dataset,
    reference: draft.reference,
    projects: draft.projects,
    more: (draft.datasets.get(dataset)?.columns ?? []).filter((column) => !importColumns(dataset).includes(column)),
  });
  const problems = [...log.list(), ...plan.problems];
  printRepairs(plan.repairs, terminal);
  if (problems.some(({ severity }) => severity === "error")) return refuse(problems, terminal);
  const old = decodeKnown(nodeReader.read(target) ?? new Uint8Array());
  const merge = dataset === "project-progress" ? mergeProjects(old, plan.rows) : mergeRows(old, plan.rows);
  printRows(plan, merge, terminal);
  const said = new Set(problems.map(({ code, found }) => `${code} ${found}`));
  const after = checkAfter(root, target, merge.text, known).filter(
    ({ code, found, file: where }) => where !== target || !said.has(`${code} ${found}`),
  );
  // A chart that has to choose among more rows now is repaired afterwards; wrong data are not written.
  const isWrong = after.some(({ severity, file: where }) => severity === "error" && where === target);
  if (isWrong) return refuse([...problems, ...after], terminal, merge.text, target);
  report([...problems, ...after], terminal, merge.text, target);
  if (request.write) writeWhole(target, merge.text);
  terminal.print(closing(merge, request.write, target)[lang]);
  return 0;
}

function readArguments(values: Values<typeof OPTIONS>, operands: readonly string[]): Request {
  const [file, ...more] = operands;
  if (file === undefined || more.length > 0) {
    throw new UsageError("请给出一个文件。\nExpected one file.");
  }
  if (!existsSync(file)) throw new UsageError(`“${file}”不存在。\nThere is no "${file}".`);
  const dataset = chooseFrom(DATASETS, "--dataset", values.dataset);
  const lang = chooseLang(values.lang);
  const root = (values.data ?? process.env["PARK_DATA"] ?? "data").replace(/\/+$/, "");
  if (!existsSync(join(root, "site.json"))) {
    throw new UsageError(`“${root}”不是数据文件夹。\n"${root}" is not a data folder.`);
  }
  return { file, dataset, sheet: values.sheet, write: values.write ?? false, lang, root };
}

/** The sheet asked for; else the first that is not empty. */
function chooseSheet(sheets: readonly Sheet[], dataset: DatasetId, name: string | undefined): Sheet {
  const names = sheets.map((sheet) => sheet.name).join(", ");
  if (name !== undefined) {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found) return found;
    throw new UsageError(`没有名为“${name}”的工作表，有：${names}。\nThere is no sheet "${name}" among: ${names}.`);
  }
  const filled = sheets.filter((sheet) => sheet.rows.some(({ cells }) => cells.some(({ text }) => text.trim() !== "")));
  const first = filled.find((sheet) => sheet.name === dataset) ?? filled[0] ?? sheets[0];
  if (!first) throw new UsageError("工作簿里没有工作表。\nThe workbook has no sheet.");
  return first;
}

/** Problems of the working copy and of the code lists stand in the way; those of charts do not. */
function concerns({ file }: Problem, target: string, root: string): boolean {
  return file === target || file.startsWith(`${root}/reference/`);
}

/** What is wrong with the data as they would be, and was not before. */
function checkAfter(root: string, target: string, text: string, before: readonly Problem[]): Problem[] {
  const reader: Reader = {
    ...nodeReader,
    read: (path) => (path === target ? new TextEncoder().encode(text) : nodeReader.read(path)),
  };
  const mark = ({ code, file, column, found, message }: Problem): string =>
    [code, file, column, found, file === target ? "" : message.en].join("\n");
  const known = new Set(before.map(mark));
  return loadDraft(root, { reader }).problems.filter((problem) => !known.has(mark(problem)));
}

function printRepairs(repairs: readonly Repair[], terminal: Terminal): void {
  const { lang, painter, print } = terminal;
  if (repairs.length === 0) return;
  print(painter.bold({ zh: `改正了 ${repairs.length} 处`, en: `Repaired (${repairs.length})` }[lang]));
  for (const { code, row, column, before, after } of repairs.slice(0, MOST_SHOWN)) {
    const where =
      lang === "zh"
        ? `第 ${row} 行${column === null ? "" : `“${column}”`}`
        : `row ${row}${column === null ? "" : `, "${column}"`}`;
    const change = after === "" ? cutDisplay(before, 60) : `${cutDisplay(before, 40) || "∅"} → ${after}`;
    print(`  ${padDisplay(where, 24)} ${change}  ${painter.dim(repairTitle(code)[lang])}`);
  }
  printRest(repairs.length, terminal);
  print("");
}

function printRows({ columns }: ImportPlan, { rows }: Merge, terminal: Terminal): void {
  const { lang, painter, print } = terminal;
  print(painter.bold({ zh: "将写入的行", en: "Rows to write" }[lang]));
  print(painter.dim(`    ${columns.join(",")}`));
  for (const { row, fate } of rows.slice(0, MOST_SHOWN)) {
    print(`  ${FATES[fate].sign} ${columns.map((column) => row.cells.get(column) ?? "").join(",")}`);
  }
  printRest(rows.length, terminal);
  print("");
}

function printRest(count: number, { lang, print }: Terminal): void {
  const rest = count - MOST_SHOWN;
  if (rest > 0) print({ zh: `  ……还有 ${rest} 处`, en: `  … and ${rest} more` }[lang]);
}

function report(
  problems: readonly Problem[],
  { lang, painter, print }: Terminal,
  text: string | null = null,
  target: string | null = null,
): number {
  const read = (file: string): string | null => (file === target ? text : readForPeople(file));
  if (problems.length > 0) print(formatProblems(problems, lang, painter, read));
  const counts = countProblems(problems);
  if (counts.error > 0) {
    print(formatCounts(counts, lang).replace(/(?<=。|\. ).*$/, ""));
  }
  return counts.error > 0 ? 1 : 0;
}

function refuse(...args: Parameters<typeof report>): number {
  report(...args);
  const [, { lang, print }] = args;
  print({ zh: "没有写入：请改正后再导入。", en: "Nothing was written: repair this and import again." }[lang]);
  return 1;
}

/** Workbooks have no lines to show. */
function readForPeople(file: string): string | null {
  if (!/\.(csv|txt|json)$/i.test(file) || !existsSync(file)) return null;
  return decodeKnown(readFileSync(file));
}

/** Beside the old file first: an interrupted write leaves the old one whole. */
function writeWhole(target: string, text: string): void {
  const partial = `${target}.partial`;
  try {
    writeFileSync(partial, text);
    renameSync(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
}

function closing({ rows }: Merge, isWritten: boolean, target: string): Localized {
  const count = (fate: Merge["rows"][number]["fate"]): number => rows.filter((each) => each.fate === fate).length;
  const [added, replaced, unchanged] = [count("added"), count("replaced"), count("unchanged")];
  return {
    zh:
      `新增 ${added} 行，替换 ${replaced} 行，不变 ${unchanged} 行。` +
      (isWritten ? `已写入 ${target}。` : "没有写入；加 --write 写入工作文件。"),
    en:
      `${added} added, ${replaced} replaced, ${unchanged} unchanged. ` +
      (isWritten ? `Written to ${target}.` : "Nothing was written; add --write to write the working copy."),
  };
}
