import { visit } from "jsonc-parser";
import type * as z from "zod";
import { addJsonProblems, joinPath } from "./json-problems.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { schemaKeys } from "./schema-keys.ts";
import { readText } from "./read-bytes.ts";
import type { Reader } from "./reader.ts";

/** A JSON file as the schema wants it, or null with problems: no file, no JSON, not what the schema wants. */
export function readJson<Value>(reader: Reader, file: string, schema: z.ZodType<Value>, log: ProblemLog): Value | null {
  const parsed = readJsonText(reader, file, log);
  if (parsed === null) return null;
  return checkJson(file, parsed.json, "", schema, log);
}

/** Any JSON, in a wrapper because `null` is JSON too; null with a problem if there is none. */
export function readJsonText(reader: Reader, file: string, log: ProblemLog): { json: unknown } | null {
  const text = readText(reader, file, log);
  if (text === null) return null;
  try {
    const json = JSON.parse(text) as unknown;
    addDoubledKeys(file, text, log);
    return { json };
  } catch (error) {
    const { row, column } = locateSyntaxError(text, error);
    const line = text.split(/\r\n?|\n/)[row - 1] ?? "";
    log.add("json-syntax", { file, row }, line.trim(), {
      reason:
        text.trim() === ""
          ? { zh: "文件是空的", en: "The file is empty" }
          : {
              zh: `第 ${row} 行第 ${column} 个字符处无法继续读取`,
              en: `Reading stopped at line ${row}, character ${column}`,
            },
    });
    return null;
  }
}

/** A part of a JSON file as the schema wants it; `path` is where the part stands, "" for the whole file. */
export function checkJson<Value>(
  file: string,
  json: unknown,
  path: string,
  schema: z.ZodType<Value>,
  log: ProblemLog,
): Value | null {
  const result = schema.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  addJsonProblems(file, json, path, result.error.issues, (at) => schemaKeys(schema, at), log);
  return null;
}

/** JSON.parse keeps the last of two equal keys and says nothing; what stood first would be lost in silence. */
function addDoubledKeys(file: string, text: string, log: ProblemLog): void {
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line, _character, pathOfObject) => {
      const keys = open.at(-1);
      const first = keys?.get(key);
      keys?.set(key, first ?? line + 1);
      if (first === undefined) return;
      const place = { file, row: line + 1, column: joinPath("", [...pathOfObject(), key]) };
      log.add("json-doubled-key", place, key, { key, first: String(first) });
    },
  });
}

/** V8 tells where it stopped in one of two ways, and says nothing when the text ends too early. */
function locateSyntaxError(text: string, error: unknown): { row: number; column: number } {
  const message = error instanceof Error ? error.message : "";
  const position = /at position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.trimEnd().length : Number(position));
  const lines = before.split(/\r\n?|\n/);
  return { row: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
