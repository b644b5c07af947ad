/** `Gross output` → `gross output`; names that begin with capitals on purpose (PCT, R&D) stay. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
