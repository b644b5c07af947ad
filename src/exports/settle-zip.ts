import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of a zip by name, and what is done to the text of each. A workbook within is a folder: `a.xlsx/xl/workbook.xml`. */
export type PartChanges = Record<string, (text: string) => string>;

/**
 * A zip whose bytes depend on its content alone: entries in a fixed order, one date for all, the dates inside office
 * files set to the given day, and the same for workbooks within. `changes` go by the names that parts have here.
 */
export function settleZip(bytes: Uint8Array, day: string, changes: PartChanges = {}): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const renumber = chartNumbers(files.map(([name]) => name));
  const relink = linkNumbers(strFromU8(files.find(([name]) => name === DOCUMENT)?.[1] ?? new Uint8Array()));
  const entries = files
    .map(([found, content]): [string, Uint8Array] => {
      const name = renumber(found);
      if (name.endsWith(".xlsx")) return [name, settleZip(content, day, within(changes, name))];
      const change = changes[name];
      const isText = change || name.endsWith(".rels") || [FIRST, DOCUMENT, CORE].includes(name);
      if (!isText) return [name, content];
      let text = strFromU8(content);
      if (name === CORE) text = settleDates(text, day);
      else if (name === DOCUMENT || name === DOCUMENT_LINKS) text = relink(text);
      else if (name.endsWith(".rels") || name === FIRST) text = renumber(text);
      return [name, strToU8(change ? change(text) : text)];
    })
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

function within(changes: PartChanges, folder: string): PartChanges {
  const inside = Object.entries(changes).filter(([name]) => name.startsWith(`${folder}/`));
  return Object.fromEntries(inside.map(([name, change]) => [name.slice(folder.length + 1), change]));
}

/** PptxGenJS numbers charts through all the files that it makes; here each file counts its own from 1. */
function chartNumbers(names: readonly string[]): (text: string) => string {
  const found = names
    .map((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .sort((a, b) => Number(a) - Number(b));
  return (text) =>
    text.replaceAll(
      /(\bchart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/g,
      (whole, word: string, number: string) => (found.includes(number) ? `${word}${found.indexOf(number) + 1}` : whole),
    );
}

/** docx names links at random; here they are numbered as they first appear. */
function linkNumbers(document: string): (text: string) => string {
  const ids = [...document.matchAll(/r:id="(rId[^"]*[^"\d][^"]*)"/g)].map((match) => match[1] ?? "");
  const names = new Map([...new Set(ids)].map((id, index) => [id, `rIdLink${index + 1}`]));
  return (text) => text.replaceAll(/(?<=[ :][iI]d=")rId[^"]+(?=")/g, (id) => names.get(id) ?? id);
}

/** The body of a document, and what it links to. */
const DOCUMENT = "word/document.xml";
const DOCUMENT_LINKS = "word/_rels/document.xml.rels";
/** Title, author and dates. */
const CORE = "docProps/core.xml";
/** Office programs look for this part first. */
const FIRST = "[Content_Types].xml";

function rank(name: string): number {
  return name === FIRST ? 0 : 1;
}

function settleDates(xml: string, day: string): string {
  return xml.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${day}T00:00:00Z`);
}
