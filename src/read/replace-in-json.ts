import { findNodeAtLocation, parseTree } from "jsonc-parser";

/** A value of a JSON file that is to be another one. */
export interface Replacement {
  path: readonly (string | number)[];
  value: unknown;
}

/**
 * The text of a JSON file with some values replaced and everything else as it was typed, layout and line ends included. A value that is
 * not there is left out.
 */
export function replaceInJson(text: string, replacements: readonly Replacement[]): string {
  const tree = parseTree(text);
  if (!tree) return text;
  const places = replacements.flatMap(({ path, value }) => {
    const node = findNodeAtLocation(tree, [...path]);
    return node ? [{ from: node.offset, to: node.offset + node.length, written: writeOnOneLine(value) }] : [];
  });
  return places
    .toSorted((a, b) => b.from - a.from)
    .reduce((edited, { from, to, written }) => edited.slice(0, from) + written + edited.slice(to), text);
}

/** JSON with blanks as in the files of `data/`: `{ "kind": "month", "last": 24 }`, `["2024", "2025"]`. */
function writeOnOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeOnOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${writeOnOneLine(each)}`);
  return `{ ${entries.join(", ")} }`;
}
