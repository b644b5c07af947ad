import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import { chosenRows, readChoice, settleChoice } from "../../src/model/choice.ts";
import { DIST, builtPages, readPage, samplePages } from "./built-site.ts";
import { scanPage } from "./scan-page.ts";

interface Reference {
  page: string;
  target: string;
}

/** Elements whose `href` leads somewhere, and those whose `src` is shown or run. */
const LEADS: ReadonlySet<string> = new Set(["a", "link"]);
const SHOWS: ReadonlySet<string> = new Set(["script", "img"]);
/** The relations of links that browsers follow by themselves. */
const FETCHED: ReadonlySet<string> = new Set(["stylesheet", "icon"]);

const pages = builtPages();
const { observations } = currentCatalogue();
const anchors = new Map<string, Set<string>>();
const references: Reference[] = [];
/** What pages load from elsewhere, and English ones that print Chinese as if it were English. */
const [foreign, untranslated]: [string[], string[]] = [[], []];
// Each page is read once for all tests: there are thousands.
for (const page of pages) {
  const { ids, references: found, unmarked } = scanPage(readPage(page));
  anchors.set(page, ids);
  for (const { tag, attributes } of found) {
    const target = attributes.get(LEADS.has(tag) ? "href" : "src");
    if (target === undefined) continue;
    if (LEADS.has(tag) || SHOWS.has(tag)) references.push({ page, target });
    if (isLoaded(tag, attributes) && /^([a-z]+:)?\/\//.test(target)) foreign.push(`${page}: ${target}`);
  }
  const chinese = page.startsWith("en/") ? /.{0,20}\p{Script=Han}+.{0,20}/u.exec(unmarked) : null;
  if (chinese) untranslated.push(`${page}: ${chinese[0]}`);
}

/** Whether a browser fetches it without being asked by the reader. */
function isLoaded(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  return tag === "link" ? FETCHED.has(attributes.get("rel") ?? "") : SHOWS.has(tag) || tag === "iframe";
}

test("pages are read as a parser of HTML reads them, the largest of each kind", () => {
  for (const page of samplePages(1)) {
    const html = readPage(page);
    const { document } = parseHTML(html);
    const of = (selector: string, name: string): (string | null)[] =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
    const { ids, references: found, unmarked } = scanPage(html);
    const scanned = (tags: ReadonlySet<string>, name: string): (string | undefined)[] =>
      found.flatMap(({ tag, attributes }) => (tags.has(tag) && attributes.has(name) ? [attributes.get(name)] : []));
    expect([...ids], page).toEqual([...new Set(of("[id]", "id"))]);
    expect(scanned(LEADS, "href"), page).toEqual(of("a[href], link[href]", "href"));
    expect(scanned(SHOWS, "src"), page).toEqual(of("script[src], img[src]", "src"));
    expect(scanned(new Set(["iframe"]), "src"), page).toEqual(of("iframe[src]", "src"));
    for (const element of document.querySelectorAll('[lang="zh-CN"]:not(html), script, style')) element.remove();
    const han = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];
    expect(han(unmarked), page).toEqual(han(document.documentElement.textContent));
  }
});

describe("links of the built site", () => {
  test("inside the site are relative, so that it works under any sub-path", () => {
    const absolute = references.filter(({ target }) => target.startsWith("/"));
    expect(absolute.slice(0, 5)).toEqual([]);
  });

  test("lead to a file that exists, and to an anchor that exists", () => {
    const broken = references.filter(({ target }) => !/^[a-z]+:/.test(target)).filter((link) => !resolves(link));
    expect(broken.slice(0, 10)).toEqual([]);
  });

  test("are fetched from no other origin", () => {
    expect(foreign).toEqual([]);
  });
});

describe("both languages", () => {
  test("have the same pages", () => {
    const chinese = pages.filter((page) => !page.startsWith("en/"));
    const english = pages.filter((page) => page.startsWith("en/")).map((page) => page.slice(3));
    expect(english).toEqual(chinese);
  });

  test("say which they are", () => {
    const wrong = pages.filter((page) => !readPage(page).includes(`lang="${page.startsWith("en/") ? "en" : "zh-CN"}"`));
    expect(wrong).toEqual([]);
  });

  test("leave no Chinese in English pages but names that are quoted as such", () => {
    expect(untranslated.slice(0, 10)).toEqual([]);
  });
});

function resolves({ page, target }: Reference): boolean {
  const [path = "", fragment = ""] = target.split("#");
  const file = path === "" ? page : posix.join(page === "" ? "." : page, path);
  const clean = file === "." || file === "./" ? "" : file;
  if (clean.startsWith("..")) return false;
  const isPage = clean === "" || clean.endsWith("/");
  if (!isPage) return existsSync(join(DIST, clean)) && statSync(join(DIST, clean)).isFile();
  const known = anchors.get(clean);
  if (known === undefined) return false;
  if (/^(en\/)?explore\/$/.test(clean) && fragment.startsWith("dataset=")) return choosesRows(fragment);
  return fragment === "" || known.has(decodeURIComponent(fragment));
}

/** A link that chooses for its reader asks for nothing that the data do not have. */
function choosesRows(fragment: string): boolean {
  const { choice, unknown } = readChoice(fragment);
  return (
    choice !== null &&
    unknown.length + settleChoice(choice, observations).unknown.length === 0 &&
    chosenRows(choice, observations).length > 0
  );
}
