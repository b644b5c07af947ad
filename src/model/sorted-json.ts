/** JSON with the keys in alphabetical order: their order in a file means nothing. Undefined gives "". */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? "";
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
