/** One line of the bench: what, how much, and what that says. */
export function printLine(name: string, figure: string, remark = ""): void {
  console.log(`${name.padEnd(22)} ${figure.padEnd(44)} ${remark}`.trimEnd());
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function megabytes(count: number | null): string {
  return count === null ? "? MB" : `${Math.round(count)} MB`;
}
