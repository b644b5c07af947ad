import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import { DIST } from "./built-site.ts";

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy["getPage"]>>;
type Items = Awaited<ReturnType<Page["getTextContent"]>>["items"];

/** A PDF of the built site as another program reads it. */
export interface Print {
  /** Its bytes as Latin-1. */
  raw: string;
  /** For each page the pieces of text on it, in the order of the file. */
  items: Items[];
  /** The same as text: a page each, with a new line where the file has one. */
  texts: string[];
  /** The size of the first page in points. */
  size: { width: number; height: number };
}

const opened = new Map<string, Promise<Print>>();

/** Opens a print such as `briefings/x/briefing.pdf`. Several tests ask for each: it is read once. */
export function openPrint(path: string): Promise<Print> {
  const known = opened.get(path) ?? read(path);
  opened.set(path, known);
  return known;
}

async function read(path: string): Promise<Print> {
  const bytes = readFileSync(join(DIST, path));
  // The program takes the bytes for itself.
  const raw = bytes.toString("latin1");
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const pages: Page[] = [];
  for (let number = 1; number <= proxy.numPages; number++) pages.push(await proxy.getPage(number));
  const items: Items[] = [];
  for (const page of pages) items.push((await page.getTextContent()).items);
  const size = pages[0]?.getViewport({ scale: 1 }) ?? { width: 0, height: 0 };
  await proxy.cleanup();
  return { raw, items, texts: items.map(textOf), size: { width: size.width, height: size.height } };
}

function textOf(items: Items): string {
  return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
}
