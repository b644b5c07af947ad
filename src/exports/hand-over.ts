/** A script that hands something to its page; unlike JSON it can be loaded from a disk. One entry a line, for readable differences. */
export function handOver(name: string, value: readonly unknown[] | object): string {
  const text = Array.isArray(value)
    ? `[\n${value.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`
    : JSON.stringify(value);
  return `window[${JSON.stringify(name)}] = ${text.replaceAll("<", "\\u003c")};\n`;
}
