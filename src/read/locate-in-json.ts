import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import { atRow } from "../check/problem.ts";
import type { Problem } from "../schema/problem.ts";
import { readText } from "./read-bytes.ts";
import { ProblemLog } from "../check/problem-log.ts";
import type { Reader } from "./reader.ts";

/**
 * The problems, those of JSON files with the line where the key stands that they name, or the nearest thing around it that
 * does stand there. Rules know keys alone, so that the lines are looked up once, at the end, for what is shown.
 */
export function locateInJson(reader: Reader, problems: readonly Problem[]): Problem[] {
  const files = new Map<string, { text: string; tree: Node } | null>();
  return problems.map((problem) => {
    const { file, row, column } = problem;
    if (row !== null || column === null || !file.endsWith(".json")) return problem;
    if (!files.has(file)) files.set(file, parseFile(reader, file));
    const parsed = files.get(file);
    if (!parsed) return problem;
    return atRow(problem, lineAt(parsed.text, offsetOf(parsed.tree, readPath(column))));
  });
}

function parseFile(reader: Reader, file: string): { text: string; tree: Node } | null {
  // What is wrong with the file as a whole was told when it was read.
  const text = readText(reader, file, new ProblemLog());
  const tree = text === null ? undefined : parseTree(text);
  return text !== null && tree ? { text, tree } : null;
}

/** Where the key stands; of one that is missing, where the object begins that should have it. */
function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

/** `projects[3].stages[0].period` in its parts. */
function readPath(column: string): (string | number)[] {
  return [...column.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) =>
    index === undefined ? part : Number(index),
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
