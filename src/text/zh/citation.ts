import type { CitationStyle } from "../citation-style.ts";

export const citationNames: Record<CitationStyle, string> = {
  gbt7714: "GB/T 7714—2015",
  apa: "APA 第7版",
  bibtex: "BibTeX",
};

/** The day on which the reader saw the page: only the reader knows it. */
export const ACCESSED: string = "引用日期";
