import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
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
import { LANGS, type Lang, type Localized } from "../src/schema/localized.ts";
import type { Problem } from "../src/schema/problem.ts";
import { countProblems, formatCounts, formatProblems } from "./problem-text.ts";
import { createPainter, cutDisplay, padDisplay, runMain, UsageError, type Painter } from "./terminal.ts";

const USAGE = `npm run import -- FILE.xlsx|FILE.csv --dataset ${DATASETS.join("|")} [--sheet NAME] [--write] [--lang zh|en] [--data FOLDER]

读入一张表，改正有把握的写法，列出改了什么、什么没能改。加 --write 才写入工作文件：标识相同的行替换，其余加在末尾。
Reads a sheet, repairs what is certain and lists what it repaired and what it could not. Writes the working copy only
with --write: rows with the same key are replaced, the others are added at the end.

Exit code: 0 ready or written, 1 problems (nothing is written), 2 wrong use.`;

const MOST_SHOWN = 200;

const FATES: Record<Merge["rows"][number]["fate"], { sign: string; text: Localized }> = {
  added: { sign: "+", text: { zh: "新增", en: "added" } },
  replaced: { sign: "~", text: { zh: "替换", en: "replaced" } },
  unchanged: { sign: "=", text: { zh: "不变", en: "unchanged" } },
};

interface Request {
  file: string;
  dataset: DatasetId;
  sheet: string | undefined;
  write: boolean;
  lang: Lang;
  root: string;
}

runMain(run, USAGE);

function run(args: string[]): number {
  const request = readArguments(args);
  if (request === null) {
    console.log(USAGE);
    return 0;
  }
  const { file, dataset, lang, root } = request;
  const painter = createPainter(process.stdout);
  const log = new ProblemLog();
  const sheets = readSheets(file, readFileSync(file), log);
  const sheet = sheets && chooseSheet(sheets, dataset, request.sheet);
  if (!sheet) return report(log.list(), lang, painter);
  const { draft, problems: known } = loadDraft(root);
  const target = `${root}/datasets/${dataset}/${dataFileName(dataset)}`;
  const broken = known.filter((problem) => problem.severity === "error" && concerns(problem, target, root));
  if (broken.length > 0) {
    console.log(say({ zh: "工作文件本身有错误，请先改正：", en: "Repair the working copy first:" }, lang));
    return report(broken, lang, painter);
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
  printRepairs(plan.repairs, lang, painter);
  if (problems.some(({ severity }) => severity === "error")) return refuse(problems, lang, painter);
  const old = decodeKnown(nodeReader.read(target) ?? new Uint8Array());
  const merge = dataset === "project-progress" ? mergeProjects(old, plan.rows) : mergeRows(old, plan.rows);
  printRows(plan, merge, lang, painter);
  const said = new Set(problems.map(({ code, found }) => `${code} ${found}`));
  const after = checkAfter(root, target, merge.text, known).filter(
    ({ code, found, file: where }) => where !== target || !said.has(`${code} ${found}`),
  );
  // A chart that has to choose among more rows now is repaired afterwards; wrong data are not written.
  const isWrong = after.some(({ severity, file: where }) => severity === "error" && where === target);
  if (isWrong) return refuse([...problems, ...after], lang, painter, merge.text, target);
  report([...problems, ...after], lang, painter, merge.text, target);
  if (request.write) writeWhole(target, merge.text);
  console.log(closing(merge, request.write, target)[lang]);
  return 0;
}

function readArguments(args: string[]): Request | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError("请给出一个文件。\nExpected one file.");
  }
  if (!existsSync(file)) throw new UsageError(`“${file}”不存在。\nThere is no "${file}".`);
  const dataset = DATASETS.find((id) => id === values.dataset);
  if (!dataset) {
    const found = values.dataset ?? "";
    throw new UsageError(
      `--dataset：应为 ${DATASETS.join("、")}，实为“${found}”。\n--dataset: expected ${DATASETS.join(", ")}, found "${found}".`,
    );
  }
  const lang = LANGS.find((each) => each === (values.lang ?? "zh"));
  if (!lang) {
    throw new UsageError(
      `--lang：应为 zh、en，实为“${values.lang}”。\n--lang: expected zh or en, found "${values.lang}".`,
    );
  }
  const root = (values.data ?? "data").replace(/\/+$/, "");
  if (!existsSync(join(root, "site.json"))) {
    throw new UsageError(`“${root}”不是数据文件夹。\n"${root}" is not a data folder.`);
  }
  return { file, dataset, sheet: values.sheet, write: values.write ?? false, lang, root };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        dataset: { type: "string" },
        sheet: { type: "string" },
        write: { type: "boolean" },
        lang: { type: "string" },
        data: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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

function printRepairs(repairs: readonly Repair[], lang: Lang, painter: Painter): void {
  if (repairs.length === 0) return;
  console.log(painter.bold(say({ zh: `改正了 ${repairs.length} 处`, en: `Repaired (${repairs.length})` }, lang)));
  for (const { code, row, column, before, after } of repairs.slice(0, MOST_SHOWN)) {
    const where =
      lang === "zh"
        ? `第 ${row} 行${column === null ? "" : `“${column}”`}`
        : `row ${row}${column === null ? "" : `, "${column}"`}`;
    const change = after === "" ? cutDisplay(before, 60) : `${cutDisplay(before, 40) || "∅"} → ${after}`;
    console.log(`  ${padDisplay(where, 24)} ${change}  ${painter.dim(repairTitle(code)[lang])}`);
  }
  printRest(repairs.length, lang);
  console.log("");
}

function printRows({ columns }: ImportPlan, { rows }: Merge, lang: Lang, painter: Painter): void {
  console.log(painter.bold(say({ zh: "将写入的行", en: "Rows to write" }, lang)));
  console.log(painter.dim(`    ${columns.join(",")}`));
  for (const { row, fate } of rows.slice(0, MOST_SHOWN)) {
    console.log(`  ${FATES[fate].sign} ${columns.map((column) => row.cells.get(column) ?? "").join(",")}`);
  }
  printRest(rows.length, lang);
  console.log("");
}

function printRest(count: number, lang: Lang): void {
  const rest = count - MOST_SHOWN;
  if (rest > 0) console.log(say({ zh: `  ……还有 ${rest} 处`, en: `  … and ${rest} more` }, lang));
}

function report(
  problems: readonly Problem[],
  lang: Lang,
  painter: Painter,
  text: string | null = null,
  target: string | null = null,
): number {
  const read = (file: string): string | null => (file === target ? text : readForPeople(file));
  if (problems.length > 0) console.log(formatProblems(problems, lang, painter, read));
  const counts = countProblems(problems);
  if (counts.error > 0) {
    console.log(formatCounts(counts, lang).replace(/(?<=。|\. ).*$/, ""));
  }
  return counts.error > 0 ? 1 : 0;
}

function refuse(...args: Parameters<typeof report>): number {
  report(...args);
  console.log(
    say({ zh: "没有写入：请改正后再导入。", en: "Nothing was written: repair this and import again." }, args[1]),
  );
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

function say(text: Localized, lang: Lang): string {
  return text[lang];
}
