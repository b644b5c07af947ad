import type { Lang } from "../src/schema/localized.ts";
import type { Problem, Severity } from "../src/schema/problem.ts";

/** GitHub shows so many annotations of one level a step, and drops the others without a word. */
const MOST = 10;
/** So many rows are written out in one annotation. */
const ROWS = 20;

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };

/**
 * Problems as workflow commands. Those of one code in one file are one annotation at the first of them; where that is still
 * too many, the last one says how many are left. What a person has acknowledged is left out.
 */
export function formatGithub(problems: readonly Problem[], lang: Lang): string {
  const open = problems.filter(({ acknowledged }) => !acknowledged);
  const bySeverity = Map.groupBy(open, ({ severity }) => severity);
  const lines = (["error", "warning", "note"] as const).flatMap((severity) => {
    const found = bySeverity.get(severity) ?? [];
    const groups = [...Map.groupBy(found, ({ file, code }) => `${file}\n${code}`).values()];
    if (groups.length <= MOST) return groups.map((group) => annotate(group, lang));
    const rest = groups.slice(MOST - 1);
    return [...groups.slice(0, MOST - 1).map((group) => annotate(group, lang)), tellRest(severity, rest, lang)];
  });
  return lines.join("\n");
}

function annotate(group: readonly Problem[], lang: Lang): string {
  const [first] = group;
  if (!first) return "";
  const { severity, file, code } = first;
  const line = first.line ?? first.row;
  const shown = group.slice(0, ROWS).map(({ message, hint }) => `${message[lang]} ${hint[lang]}`.trim());
  const more = group.length - shown.length;
  if (more > 0) shown.push(lang === "zh" ? `……另有 ${more} 处。` : `… and ${more} more.`);
  const title = group.length === 1 ? code : `${code} × ${group.length}`;
  const place = line === null ? `file=${escapeProperty(file)}` : `file=${escapeProperty(file)},line=${line}`;
  return `::${COMMANDS[severity]} ${place},title=${escapeProperty(title)}::${escapeData(shown.join("\n"))}`;
}

function tellRest(severity: Severity, groups: readonly (readonly Problem[])[], lang: Lang): string {
  const lines = groups.map(([first, ...others]) => `${first?.file} ${first?.code} × ${others.length + 1}`);
  const title = lang === "zh" ? `另有 ${groups.length} 类` : `${groups.length} more kinds`;
  return `::${COMMANDS[severity]} title=${escapeProperty(title)}::${escapeData(lines.join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
