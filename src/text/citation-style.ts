/** The forms of a citation, in the order in which they are offered. */
export const CITATION_STYLES = ["gbt7714", "apa", "bibtex"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
