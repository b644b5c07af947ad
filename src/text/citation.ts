import type { CitationStyle } from "./citation-style.ts";
import { wordsOf } from "./words.ts";
import type { Lang } from "../schema/localized.ts";

/** What a citation says of a figure or a dataset. */
export interface Cited {
  publisher: string;
  title: string;
  /** The dataset of a chart; null if the dataset itself is cited. */
  dataset: string | null;
  /** A released version. */
  version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  date: string;
  /** Names the entry in a bibliography: `park-economy-1.4.0`. */
  key: string;
  /** The frozen address. */
  address: string;
}

/**
 * One citation with the version and the frozen address. In GB/T 7714 the day of access stands as `[引用日期]`, for the
 * reader (or the script) to fill in; DS is the mark of a dataset, OL that of an online document.
 */
export function citation(style: CitationStyle, cited: Cited, lang: Lang): string {
  const { ACCESSED, pageTexts } = wordsOf(lang);
  const { publisher, title, dataset, version, date, address } = cited;
  const year = date.slice(0, 4);
  switch (style) {
    case "gbt7714":
      return `${publisher}. ${title}: ${pageTexts.datasetEdition(dataset, version)}[DS/OL]. (${date})[${ACCESSED}]. ${address}.`;
    case "apa":
      return `${publisher}. (${year}). ${title} (Version ${version}) [Data set]. ${address}`;
    case "bibtex":
      return [
        `@misc{${cited.key},`,
        `  author = {{${escapeTex(publisher)}}},`,
        `  title = {{${escapeTex(title)}}},`,
        `  year = {${year}},`,
        `  month = ${MONTHS[Number(date.slice(5, 7)) - 1] ?? "jan"},`,
        `  version = {${version}},`,
        ...(dataset === null ? [] : [`  note = {${escapeTex(dataset)}},`]),
        `  url = {${address}}`,
        "}",
      ].join("\n");
  }
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? `\\${character}`);
}

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
