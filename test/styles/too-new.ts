/** What Chromium 87 does not know and would not survive; newer features that merely fall away are not listed. */
export const TOO_NEW: Record<string, RegExp> = {
  "@layer": /@layer\b/,
  "@container": /@container\b/,
  ":has()": /:has\(/,
  "oklch() or color-mix()": /\b(oklch|oklab|color-mix)\(/,
  "nested rules": /\{[^{}]*&[^{}]*\{/,
  "light-dark()": /light-dark\(/,
};
