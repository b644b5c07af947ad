/** Joins style sheets in order and leaves out comments, indentation and blank lines; rules stay one to a line. */
export function stylesheet(parts: readonly string[]): string {
  return parts
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}
