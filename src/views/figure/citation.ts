import { wordsOf } from "../../text/words.ts";
import type { Lang } from "../../schema/localized.ts";
import { CITATION_STYLES } from "../../text/citation-style.ts";
import { citation, type Cited } from "../../text/citation.ts";

/** How to cite a figure or a dataset, in every style. */
export interface CitationView {
  heading: string;
  note: string;
  copy: string;
  copied: string;
  styles: { id: string; name: string; parts: CitationPart[] }[];
}

/** A piece of a citation: plain text, the address, or the day of access, which the script can fill in. */
export interface CitationPart {
  text: string;
  kind: "text" | "address" | "accessed";
}

/** The citations, cut at what the reader's own browser knows better: the full address and the day. */
export function citationView(cited: Cited, lang: Lang): CitationView {
  const { ACCESSED, citationNames, ui, versionWords } = wordsOf(lang);
  return {
    heading: ui.cite,
    note: versionWords.citeNote,
    copy: versionWords.copy,
    copied: ui.copied,
    styles: CITATION_STYLES.map((style) => ({
      id: style,
      name: citationNames[style],
      parts: cut(citation(style, cited, lang), cited.address, ACCESSED),
    })),
  };
}

function cut(text: string, address: string, accessed: string): CitationPart[] {
  const parts: CitationPart[] = [];
  const [before = "", after = ""] = splitLast(text, address);
  const [head, tail] = before.includes(`[${accessed}]`) ? splitLast(before, accessed) : [before, null];
  parts.push({ text: head ?? "", kind: "text" });
  if (tail !== null && tail !== undefined)
    parts.push({ text: accessed, kind: "accessed" }, { text: tail, kind: "text" });
  parts.push({ text: address, kind: "address" }, { text: after, kind: "text" });
  return parts.filter((part) => part.text !== "");
}

function splitLast(text: string, at: string): [string, string] {
  const index = text.lastIndexOf(at);
  return [text.slice(0, index), text.slice(index + at.length)];
}
