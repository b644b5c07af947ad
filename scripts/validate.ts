import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import process from "node:process";
import { chartNeeds } from "../src/charts/index.ts";
import { loadCatalogue } from "../src/read/load-catalogue.ts";
import { decodeBytes, isDecoded } from "../src/read/text-encoding.ts";
import type { Lang } from "../src/schema/localized.ts";
import type { Problem, Severity } from "../src/schema/problem.ts";
import {
  LANG_OPTION,
  UsageError,
  chooseFrom,
  chooseLang,
  defineCommand,
  refuseMore,
  runMain,
  type Stream,
} from "./command.ts";
import { formatGithub } from "./problem-github.ts";
import { formatSarif } from "./problem-sarif.ts";
import { fixPeriods } from "./fix-periods.ts";
import { countAcknowledged, countProblems, formatCounts, formatProblems } from "./problem-text.ts";
import { createPainter, createProgressBar } from "./terminal.ts";

const FORMATS = ["text", "json", "sarif", "github"] as const;
const SEVERITIES = ["error", "warning", "note"] as const;
type Format = (
  problems: readonly Problem[],
  counts: Record<Severity, number>,
  lang: Lang,
  explained: boolean,
  out: Stream,
) => string;

const FORMATTERS: Record<(typeof FORMATS)[number], Format> = {
  text(problems, counts, lang, explained, out) {
    const painter = createPainter(out);
    const listable = problems.filter(({ acknowledged }) => explained || !acknowledged);
    const listed = listable.length > 0 ? `${formatProblems(listable, lang, painter, readForPeople)}\n` : "";
    return listed + formatCounts(counts, lang, countAcknowledged(problems));
  },
  json: (problems, counts) => JSON.stringify({ problems, counts, acknowledged: countAcknowledged(problems) }, null, 2),
  sarif: (problems, _counts, lang) => formatSarif(problems, lang),
  github: (problems, counts, lang) =>
    [formatGithub(problems, lang), formatCounts(counts, lang, countAcknowledged(problems))].filter(Boolean).join("\n"),
};

/** Checks the record and lists what is wrong with it. */
export const validateCommand = defineCommand({
  line: "npm run validate",
  operands: "[path]",
  options: {
    format: { type: "string", takes: FORMATS.join("|") },
    "fail-on": { type: "string", takes: SEVERITIES.join("|") },
    lang: LANG_OPTION,
    explained: { type: "boolean" },
    fix: { type: "boolean" },
  },
  about: `检查 data/ 中的全部数据，列出每个问题的位置和改法。path 可以是数据文件夹，也可以是其中的一个文件或子文件夹。
Checks everything in data/ and lists each problem with its place and its repair. path is the data folder, or a file
or folder in it: then only its problems are shown, though everything is checked. PARK_DATA names another folder than data/.

--fail-on 说明哪一级起算失败，默认 error；在 acknowledgements.csv 中有说明的不算失败。
--fail-on says from which severity on the command fails (error by default); what acknowledgements.csv explains never does.
--explained 把有说明的也逐条列出。
--explained lists what is explained there, too.
--fix 先把写明的时期改到最新一期（newer-row-available），逐条说明改了什么；其余不动。
--fix first moves periods that are named on to the newest rows (newer-row-available) and says what was rewritten; all else stays.

Exit code: 0 nothing of that severity, 1 something, 2 wrong use.`,
  run(values, operands, { out, err }) {
    refuseMore(operands, 1);
    const [path = process.env["PARK_DATA"] ?? "data"] = operands;
    const format = FORMATTERS[chooseFrom(FORMATS, "--format", values.format, "text")];
    const failOn = chooseFrom(SEVERITIES, "--fail-on", values["fail-on"], "error");
    const lang = chooseLang(values.lang);
    const root = findRoot(path);
    const shown = shownPath(path);
    const isMeant = (file: string): boolean => shown === root || file === shown || file.startsWith(`${shown}/`);
    if (values.fix) for (const line of fixPeriods(root, lang, isMeant)) err.write(`${line}\n`);
    const { problems: all } = loadCatalogue(root, { needs: chartNeeds, onProgress: createProgressBar(err, lang) });
    const problems = all.filter(({ file }) => isMeant(file));
    const counts = countProblems(problems);
    out.write(`${format(problems, counts, lang, values.explained ?? false, out)}\n`);
    const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
    return failing.some((severity) => counts[severity] > 0) ? 1 : 0;
  },
});

await runMain(validateCommand, import.meta.url);

/** The data folder that the path is or lies in. */
function findRoot(path: string): string {
  if (!existsSync(path)) {
    throw new UsageError(`“${path}”不存在。\nThere is no "${path}". Give the data folder or a file in it.`);
  }
  let folder = resolve(statSync(path).isDirectory() ? path : dirname(path));
  while (!isDataRoot(folder)) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new UsageError(
        `“${path}”不在数据文件夹中。\n"${path}" is not in a data folder (one with site.json, reference/ and datasets/).`,
      );
    }
    folder = parent;
  }
  return shownPath(folder);
}

function isDataRoot(folder: string): boolean {
  const isPackage = existsSync(join(folder, "datapackage.json"));
  // A release folder has a reference/ as well, but is no root.
  if (isPackage) return false;
  return ["site.json", "reference", "datasets"].filter((name) => existsSync(join(folder, name))).length >= 2;
}

/** Paths as people type them: from here if possible, with forward slashes. */
function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  const shown = fromHere === "" ? "." : fromHere.startsWith("..") ? resolve(path) : fromHere;
  return shown.split(sep).join("/");
}

/** The text of a file to show rows of it; null where it is no text. */
function readForPeople(file: string): string | null {
  try {
    const decoded = decodeBytes(readFileSync(file));
    return isDecoded(decoded) ? decoded.text : null;
  } catch {
    return null;
  }
}
