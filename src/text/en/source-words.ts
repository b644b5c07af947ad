import type { SourceWords } from "../figure-words.ts";

/** How several issues of one series are named together. */
export const sourceWords: SourceWords = {
  issues: ({ series, range, count }) => `${series}, ${range}, ${count} issues`,
  issuesInLine: ({ series, range, count }) => `${series} (${range}, ${count} issues)`,
};
