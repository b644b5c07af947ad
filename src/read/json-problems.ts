import type * as z from "zod";
import type { Localized } from "../schema/localized.ts";
import { suggest } from "../check/nearest.ts";
import { examineNumber, explainNumber } from "../check/number-damage.ts";
import type { ProblemLog } from "../check/problem-log.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Turns what Zod found into problems, with the JSON path as column and the same codes that tables have. `keysAt` gives the
 * keys that the schema knows at a path.
 */
export function addJsonProblems(
  file: string,
  json: unknown,
  base: string,
  issues: readonly Issue[],
  keysAt: (path: Path) => readonly string[],
  log: ProblemLog,
): void {
  for (const issue of issues) {
    const column = joinPath(base, issue.path);
    const place = { file, column };
    const value = valueAt(json, issue.path);
    if (issue.code === "unrecognized_keys") {
      // A key that is written already is not the one that was meant.
      const open = keysAt(issue.path).filter((key) => !Object.hasOwn(Object(value) as object, key));
      for (const key of issue.keys) {
        const slots = { key, suggestion: suggest(key, open) };
        log.add("json-unknown-key", { file, column: joinPath(column, [key]) }, key, slots);
      }
    } else if (value === undefined) {
      log.add("json-missing-key", place, null, { column: lastName(column), type: describe(issue) });
    } else if (issue.code === "invalid_value") {
      const codes = issue.values.map(String);
      log.add("bad-code", place, show(value), {
        codes: codes.join(", "),
        suggestion: suggest(show(value), codes),
      });
    } else if (typeof value === "string" && /(^|\.)(value|upper)$/.test(column)) {
      log.add(examineNumber(value)?.code ?? "bad-number", place, value, { repair: explainNumber(value) });
    } else {
      log.add("json-value", place, show(value), { type: describe(issue) });
    }
  }
}

/** `projects[3].stages[0].period`, as a programmer would write it. */
export function joinPath(base: string, path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, base);
}

const TYPES: Record<string, Localized> = {
  string: { zh: "双引号中的文本", en: "text in double quotes" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "方括号中的列表", en: "a list in square brackets" },
  object: { zh: "花括号中的对象", en: "an object in curly braces" },
  record: { zh: "花括号中的对象", en: "an object in curly braces" },
};

const FORMATS: Record<string, Localized> = {
  url: { zh: "完整网址，如 https://example.org/", en: "a whole address such as https://example.org/" },
  date: { zh: "日期，如 2024-08-31", en: "a date such as 2024-08-31" },
};

function describe(issue: Issue): Localized {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? both(issue.expected);
    case "invalid_value":
      return {
        zh: `以下之一：${issue.values.map(String).join(", ")}`,
        en: `one of ${issue.values.map(String).join(", ")}`,
      };
    case "invalid_format":
      // Patterns of the schema carry their own words; Zod's formats have theirs here.
      return FORMATS[issue.format] ?? both(issue.message);
    case "too_small":
      if (issue.origin === "string") return { zh: "不为空的文本", en: "text that is not empty" };
      if (issue.origin === "array") return { zh: `至少 ${issue.minimum} 项`, en: `${issue.minimum} or more entries` };
      return { zh: `不小于 ${issue.minimum}`, en: `${issue.minimum} or more` };
    case "too_big":
      if (issue.origin === "array") return { zh: `至多 ${issue.maximum} 项`, en: `${issue.maximum} or fewer entries` };
      return { zh: `不大于 ${issue.maximum}`, en: `${issue.maximum} or less` };
    case "invalid_union":
      return { zh: "文本或文本的列表", en: "text, or a list of texts" };
    default:
      return both(issue.message);
  }
}

/** Words that stand in both languages, or that a rule of the schema gives for each: `四位数的年份 / a year in four digits`. */
function both(text: string): Localized {
  const [zh = text, en = zh] = text.split(" / ");
  return { zh, en };
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );
}

function show(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

function lastName(column: string): string {
  return column.split(".").at(-1) ?? column;
}
