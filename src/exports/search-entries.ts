/** Entries as a script: unlike JSON it can be loaded by a page on a disk. One entry a line, for readable differences. */
export function searchEntriesScript(entries: readonly (readonly string[])[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry).replaceAll("<", "\\u003c"));
  return `window.searchEntries = [\n${lines.join(",\n")}\n];\n`;
}
