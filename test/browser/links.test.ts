import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import { chosenRows, readChoice, settleChoice } from "../../src/model/choice.ts";
import { DIST, builtPages, readPage } from "./built-site.ts";

interface Reference {
  page: string;
  target: string;
}

const pages = builtPages();
const { observations } = currentCatalogue();
const anchors = new Map<string, Set<string>>();
const references: Reference[] = [];
/** What pages load from elsewhere, and English ones that print Chinese as if it were English. */
const [foreign, untranslated]: [string[], string[]] = [[], []];
// Each page is read once for all tests: there are thousands.
for (const page of pages) {
  const { document } = parseHTML(readPage(page));
  anchors.set(page, new Set([...document.querySelectorAll("[id]")].map((element) => element.id)));
  for (const element of document.querySelectorAll("a[href], link[href]"))
    references.push({ page, target: element.getAttribute("href") ?? "" });
  for (const element of document.querySelectorAll("script[src], img[src]"))
    references.push({ page, target: element.getAttribute("src") ?? "" });
  const loaded = [
    ...document.querySelectorAll("script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=icon]"),
  ];
  for (const target of loaded.map((each) => each.getAttribute("src") ?? each.getAttribute("href") ?? ""))
    if (/^([a-z]+:)?\/\//.test(target)) foreign.push(`${page}: ${target}`);
  if (page.startsWith("en/")) {
    for (const element of document.querySelectorAll('[lang="zh-CN"]:not(html), script, style')) element.remove();
    const found = /.{0,20}\p{Script=Han}+.{0,20}/u.exec(document.body.textContent);
    if (found) untranslated.push(`${page}: ${found[0]}`);
  }
}

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
