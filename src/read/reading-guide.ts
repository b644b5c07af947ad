import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { LANGS, type Lang } from "../schema/localized.ts";

/** A piece of a section: running text, or a table whose first row holds the heads. */
export type GuideBlock = { kind: "paragraph"; text: string } | { kind: "table"; heads: string[]; rows: string[][] };

/** One section of the guide; `id` is the same in every language. */
export interface GuideSection {
  id: string;
  title: string;
  blocks: GuideBlock[];
}

const PARTS: Record<Lang, string> = { zh: "中文", en: "English" };

/** `docs/reading.md`, how the figures are read, section by section in each language. Read anew each time: it is short. */
export function readReadingGuide(): Record<Lang, GuideSection[]> {
  return parseGuide(readFileSync(join(process.cwd(), "docs", "reading.md"), "utf8"));
}

/**
 * The guide from its Markdown: a part for each language under a heading of the second level, sections of the third, in them
 * paragraphs and tables of plain text. Throws on anything else, since the page would print it otherwise than GitHub, and if
 * one language has other sections than the other.
 */
export function parseGuide(markdown: string): Record<Lang, GuideSection[]> {
  const parts = markdown.split(/^## /m).slice(1);
  const sectionsOf = (lang: Lang): Omit<GuideSection, "id">[] => {
    const part = parts.find((each) => each.startsWith(`${PARTS[lang]}\n`));
    if (part === undefined) throw new Error(`docs/reading.md: no part “## ${PARTS[lang]}”`);
    return part.split(/^### /m).slice(1).map(readSection);
  };
  const ids = sectionsOf("en").map(({ title }) => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));
  const read = LANGS.map((lang) => {
    const sections = sectionsOf(lang);
    if (sections.length !== ids.length) throw new Error("docs/reading.md: the languages differ in their sections");
    return [lang, sections.map((section, index) => ({ id: ids[index] ?? "", ...section }))] as const;
  });
  return Object.fromEntries(read) as Record<Lang, GuideSection[]>;
}

function readSection(text: string): Omit<GuideSection, "id"> {
  const [title = "", ...paragraphs] = text.split(/\n\s*\n/).map((block) => block.trim());
  return { title, blocks: paragraphs.filter((block) => block !== "").map(readBlock) };
}

function readBlock(text: string): GuideBlock {
  const [markup] = /^(?:#|[-*+] |\d+\. |>|```)|\*\*|`|\]\(|<\w/m.exec(text) ?? [];
  if (markup !== undefined)
    throw new Error(`docs/reading.md: “${markup}” in “${text.slice(0, 40)}”: only plain text and tables`);
  if (!text.startsWith("|")) return { kind: "paragraph", text: text.replaceAll("\n", " ") };
  const [heads = [], , ...rows] = text.split("\n").map(readCells);
  return { kind: "table", heads, rows };
}

function readCells(line: string): string[] {
  return line
    .replaceAll(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
