import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { chartNeeds } from "../src/charts/index.ts";
import type { Draft } from "../src/check/draft.ts";
import { loadDraft } from "../src/read/load-catalogue.ts";
import { planRelease, type ReleasePlan } from "../src/release/plan-release.ts";
import { nodeReader } from "../src/read/reader.ts";
import { DATASETS, type DatasetId } from "../src/schema/codes.ts";
import type { Localized } from "../src/schema/localized.ts";
import type { Problem } from "../src/schema/problem.ts";
import { releaseSchema } from "../src/schema/release.ts";
import { BUMPS, type Bump } from "../src/model/semver.ts";
import { LANG_OPTION, UsageError, chooseFrom, chooseLang, defineCommand, runMain, type Values } from "./command.ts";
import { countProblems, formatCounts, formatProblems } from "./problem-text.ts";
import { createPainter } from "./terminal.ts";
import { writeRelease } from "./write-release.ts";

/** Changed cells that are printed; the rest stands in `changes.csv`. */
const MOST_CHANGES = 60;

const OPTIONS = {
  reason: { type: "string", takes: '"…"' },
  "reason-zh": { type: "string", takes: '"…"' },
  "reason-en": { type: "string", takes: '"…"' },
  bump: { type: "string", takes: BUMPS.join("|") },
  date: { type: "string", takes: "YYYY-MM-DD" },
  "dry-run": { type: "boolean" },
  data: { type: "string", takes: "FOLDER" },
  lang: LANG_OPTION,
} as const;

/** Freezes the working copy of a dataset as its next release. */
export const releaseCommand = defineCommand({
  line: "npm run release",
  operands: "<dataset>",
  options: OPTIONS,
  about: `把数据集的工作文件固定为一个新版本。必须说明理由：--reason-zh 和 --reason-en，或用 --reason 同时作为两种语言的理由。
Freezes the working copy of a dataset as a new release. A reason is asked for: --reason-zh and --reason-en, or --reason for both.
Datasets: ${DATASETS.join(", ")}

Exit code: 0 released (or would be, with --dry-run), 1 refused, 2 wrong use.`,
  run(values, operands, { out, err }) {
    const { dataset, data, lang, bump, reason, date, dryRun } = readArguments(values, operands);
    const folder = join(data, "datasets", dataset, "releases");
    const { draft, problems } = loadDraft(data, { needs: chartNeeds });
    const blocking = problems.filter((problem) => blocks(problem, data, draft, dataset));
    if (blocking.length > 0) {
      err.write(`${formatProblems(blocking, lang, createPainter(err), readText)}\n`);
      err.write(`${formatCounts(countProblems(blocking), lang)}\n`);
      return 1;
    }
    const plan = planRelease(nodeReader, draft, { dataset, reason, date, ...(bump ? { bump } : {}) });
    if ("refusal" in plan) {
      err.write(`${plan.refusal[lang]}\n`);
      return 1;
    }
    if (!dryRun) writeRelease(folder, plan);
    out.write(`${summarise(dataset, plan, dryRun)[lang]}\n`);
    out.write(`${dryRun ? showFiles(folder, plan, lang) : listChanges(plan, lang)}\n`);
    return 0;
  },
});

await runMain(releaseCommand, import.meta.url);

/**
 * Errors in the dataset, in the reference tables and in the charts that are frozen with it block a release. Other lists
 * that do not fit yet are repaired before the next build, which asks for everything.
 */
function blocks({ severity, file, code }: Problem, data: string, { charts }: Draft, id: DatasetId): boolean {
  if (severity !== "error" || code === "contradiction-unknown-observation") return false;
  const slug = file.startsWith(`${data}/charts/`) ? file.slice(data.length + 8).replace(/\.json$/, "") : null;
  // Which dataset a chart that cannot be read belongs to, nobody knows.
  if (slug !== null) return (charts.get(slug)?.dataset ?? id) === id;
  return file.startsWith(`${data}/reference/`) || file.startsWith(`${data}/datasets/${id}/`);
}

function summarise(dataset: string, { release, because }: ReleasePlan, dryRun: boolean): Localized {
  const { version, bump, rows, vintage, changes } = release;
  const { added, removed, revised, reflagged } = changes;
  return {
    zh: `${dryRun ? "（试运行，未写入）" : ""}${dataset} ${version}（${bump}：${because.zh}），${rows} 行，资料截至 ${vintage}：新增 ${added}，删除 ${removed}，修订 ${revised}，改标记 ${reflagged}。`,
    en: `${dryRun ? "(dry run, nothing written) " : ""}${dataset} ${version} (${bump}: ${because.en}), ${rows} rows, vintage ${vintage}: ${added} added, ${removed} removed, ${revised} revised, ${reflagged} reflagged.`,
  };
}

/** The rows that changed, one cell a line, as `changes.csv` has them. */
function listChanges({ changes }: ReleasePlan, lang: "zh" | "en"): string {
  const lines = changes.slice(0, MOST_CHANGES).map(({ change, id, field, old, new: now }) => {
    if (change === "added") return `  + ${id} ${now}`;
    return change === "removed" ? `  − ${id} ${old}` : `  ~ ${id} ${field}: ${old || "–"} → ${now || "–"}`;
  });
  const more = changes.length - lines.length;
  if (more > 0) lines.push(lang === "zh" ? `  另有 ${more} 处，见 changes.csv` : `  and ${more} more, in changes.csv`);
  return lines.join("\n");
}

/** What would be written: each file with its SHA-256 as the lock will have it, and the list of changes word for word. */
function showFiles(folder: string, { release, files }: ReleasePlan, lang: "zh" | "en"): string {
  const place = `${folder}/${release.version}`;
  const hashes = Object.entries(release.files).map(([name, hash]) => `  ${hash}  ${place}/${name}`);
  const lines = (files.get("changes.csv") ?? "").trimEnd().split("\n");
  const shown = lines.slice(0, MOST_CHANGES + 1).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  const rest =
    lang === "zh" ? `  另有 ${more} 行，共 ${lines.length - 1} 行` : `  and ${more} more of ${lines.length - 1}`;
  return [
    lang === "zh" ? "将写入的文件：" : "Files to be written:",
    ...hashes,
    lang === "zh" ? "changes.csv 的内容：" : "changes.csv:",
    ...shown,
    ...(more > 0 ? [rest] : []),
  ].join("\n");
}

interface Request {
  dataset: DatasetId;
  data: string;
  lang: "zh" | "en";
  bump: Bump | null;
  reason: Localized;
  date: string;
  dryRun: boolean;
}

function readArguments(values: Values<typeof OPTIONS>, operands: readonly string[]): Request {
  const dataset = DATASETS.find((id) => id === operands[0]);
  if (!dataset || operands.length !== 1) {
    const found = operands.join(" ");
    throw new UsageError(
      `数据集：应为 ${DATASETS.join("、")} 之一，实为“${found}”。\nExpected one of ${DATASETS.join(", ")}, found "${found}".`,
    );
  }
  const bump = values.bump === undefined ? null : chooseFrom(BUMPS, "--bump", values.bump);
  const zh = (values["reason-zh"] ?? values.reason ?? "").trim();
  const en = (values["reason-en"] ?? values.reason ?? "").trim();
  if (zh === "" || en === "") {
    throw new UsageError("请说明理由：--reason-zh 和 --reason-en。\nGive a reason: --reason-zh and --reason-en.");
  }
  const lang = chooseLang(values.lang);
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  // The check of the list itself: `Date.parse` takes 30 February for a day in March.
  if (!releaseSchema.shape.date.safeParse(date).success) {
    throw new UsageError(
      `--date：应为日历上的一天，写作 YYYY-MM-DD，实为“${date}”。\n--date: expected a day of the calendar as YYYY-MM-DD, found "${date}".`,
    );
  }
  const data = (values.data ?? process.env["PARK_DATA"] ?? "data").replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  if (!existsSync(data)) throw new UsageError(`--data：“${data}”不存在。\n--data: there is no "${data}".`);
  return { dataset, data, lang, bump, reason: { zh, en }, date, dryRun: values["dry-run"] ?? false };
}

function readText(file: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}
