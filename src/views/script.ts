/**
 * Takes comments, indentation and blank lines out of a script whose types have been stripped. Scripts in `client/` have
 * their comments on lines of their own and no text with two spaces in it.
 */
export function compactScript(source: string): string {
  return source
    .replace(/^\s*\/\*[\s\S]*?\*\//gm, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " "))
    .filter(Boolean)
    .join("\n")
    .concat("\n");
}
