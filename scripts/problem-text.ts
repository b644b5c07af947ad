import { excerptTable } from "../src/read/excerpt.ts";
import type { Lang } from "../src/schema/localized.ts";
import type { Problem, Severity } from "../src/schema/problem.ts";
import { cutDisplay, displayWidth, padDisplay, type Painter } from "./terminal.ts";

const SIGNS: Record<Severity, string> = { error: "✗", warning: "!", note: "·" };
const WIDEST_CELL = 28;
const WIDEST_ROW = 110;

/** Problems for people: by file, each with its row, the cell marked, and the repair under it. `read` gives the files. */
export function formatProblems(
  problems: readonly Problem[],
  lang: Lang,
  painter: Painter,
  read: (file: string) => string | null,
): string {
  const files = Map.groupBy(problems, ({ file }) => file);
  const lines: string[] = [];
  for (const [file, found] of files) {
    const show = createExcerpt(file, found, read, painter);
    lines.push(painter.bold(file));
    for (const problem of found) {
      const colour = problem.severity === "error" ? painter.red : painter.yellow;
      const sign = problem.severity === "note" ? painter.dim(SIGNS.note) : colour(SIGNS[problem.severity]);
      const sentence = problem.message[lang].slice(file.length).replace(/^[\s,，:：]+/, "");
      lines.push(`  ${sign} ${sentence}  ${painter.dim(problem.code)}`);
      for (const line of show(problem)) lines.push(`    ${line}`);
      lines.push(`    ${repairOf(problem, lang)}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

/** What to do; of what a person has judged, why it may stand. */
function repairOf({ hint, acknowledged }: Problem, lang: Lang): string {
  if (!acknowledged) return `→ ${hint[lang]}`;
  const { by, reason } = acknowledged;
  return lang === "zh" ? `✓ ${by.zh}已说明：${reason.zh}` : `✓ ${by.en}: ${reason.en}`;
}

/** The counts by severity of what is open; what a person has judged does not count. */
export function countProblems(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity, acknowledged } of problems) if (!acknowledged) counts[severity]++;
  return counts;
}

/** How many a person has judged. */
export function countAcknowledged(problems: readonly Problem[]): number {
  return problems.filter(({ acknowledged }) => acknowledged).length;
}

/** The last line: how many of each, and what that means. */
export function formatCounts({ error, warning, note }: Record<Severity, number>, lang: Lang, acknowledged = 0): string {
  if (acknowledged > 0) {
    const rest = formatCounts({ error, warning, note }, lang);
    return lang === "zh" ? `${rest}另有 ${acknowledged} 处已有说明。` : `${rest} ${acknowledged} more are explained.`;
  }
  if (lang === "zh") {
    const counts = `${error} 个错误，${warning} 个警告，${note} 个提示。`;
    if (error > 0) return `${counts}错误须全部改正后才能生成网站和发布。`;
    return warning + note > 0 ? `${counts}没有错误：警告和提示不影响生成网站。` : "没有发现问题。";
  }
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  const counts = `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(note, "note")}.`;
  if (error > 0) return `${counts} Repair all errors before building or releasing.`;
  return warning + note > 0 ? `${counts} No errors: warnings and notes do not stop a build.` : "No problems found.";
}

function createExcerpt(
  file: string,
  problems: readonly Problem[],
  read: (file: string) => string | null,
  painter: Painter,
): (problem: Problem) => string[] {
  const wanted = new Set(problems.flatMap(({ row, code }) => (row === null || code === "bad-encoding" ? [] : row)));
  const text = wanted.size > 0 ? read(file) : null;
  if (text === null) return () => [];
  if (file.endsWith(".csv")) {
    const { header, rows } = excerptTable(text, wanted);
    return ({ row, column }) => {
      const cells = row === null ? undefined : rows.get(row);
      return cells ? showCells(header, cells, row ?? 0, column, painter) : [];
    };
  }
  const lines = text.split(/\r\n?|\n/);
  return ({ row }) => (row === null ? [] : [`${row} │ ${cutDisplay(lines[row - 1] ?? "", WIDEST_ROW)}`]);
}

/** The cells around the wrong one under their headers, like a window of a spreadsheet; whole rows if no cell is meant. */
function showCells(
  header: readonly string[],
  cells: readonly string[],
  row: number,
  column: string | null,
  painter: Painter,
): string[] {
  const number = `${row} │ `;
  const index = column === null ? -1 : header.indexOf(column);
  if (index === -1 || row === 1) {
    return [number + cutDisplay(cells.join(" │ "), WIDEST_ROW)];
  }
  const shown = header.map((_, at) => at).filter((at) => at === 0 || Math.abs(at - index) <= 3);
  const parts = shown.map((at) => {
    const cell = cutDisplay((cells[at] ?? "").replace(/\s*\n\s*/g, " ⏎ "), WIDEST_CELL);
    const body = at === index ? `[${cell}]` : ` ${cell} `;
    const head = ` ${cutDisplay(header[at] ?? "", WIDEST_CELL)} `;
    const width = Math.max(displayWidth(body), displayWidth(head));
    const padded = padDisplay(body, width);
    return { head: padDisplay(head, width), body: at === index ? painter.inverse(padded) : padded };
  });
  const gap = index > 4 ? "…" : "";
  const join = (key: "head" | "body") =>
    parts.map((part, at) => (at === 1 && gap ? `${gap} ` : "") + part[key]).join("");
  return [painter.dim(" ".repeat(number.length - 2) + "│ " + join("head")), number + join("body")];
}
