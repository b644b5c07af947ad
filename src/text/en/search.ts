/** The words of the search page. `{n}` is the number found. */
export const searchWords = {
  lead: "Find indicators, parks, figures, charts and terms, in English or Chinese. Works offline too.",
  label: "What to look for",
  figure: "Figure",
  none: "Nothing found.",
  near: "Nothing matches in full. Nearest:",
  found: "{n} found",
  more: ", the first 50 are shown",
  withoutScript: "Without a script, look in these lists.",
} satisfies Record<string, string>;
