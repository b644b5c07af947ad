/** What the tests of all pages look for in one. */
export interface ScannedPage {
  /** Where its parts can be linked to. */
  ids: Set<string>;
  /** Every element that leads or loads, in order. */
  references: { tag: string; attributes: Map<string, string> }[];
  /** Its text without scripts, styles and whatever is marked as Chinese below the root. */
  unmarked: string;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const SCRIPT_OR_STYLE = /(<(script|style)(?:\s[^>]*)?>)[\s\S]*?<\/\2>/g;
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/**
 * Goes through the tags of a page as the build writes them, without making a tree of it: there are thousands of pages, and
 * a tree takes ten times as long. A test holds that a parser finds the same.
 */
export function scanPage(html: string): ScannedPage {
  const ids = new Set<string>();
  const references: ScannedPage["references"] = [];
  const texts: string[] = [];
  // The open elements inside one that is marked as Chinese, itself included.
  let chinese = 0;
  let from = 0;
  const source = html.replaceAll(COMMENT, "").replaceAll(SCRIPT_OR_STYLE, "$1</$2>");
  for (const { 0: all, 1: slash, 2: tag = "", 3: rest = "", index } of source.matchAll(TAG)) {
    if (chinese === 0) texts.push(source.slice(from, index));
    from = index + all.length;
    const isVoid = VOID.has(tag.toLowerCase()) || rest.endsWith("/");
    if (slash === "/") chinese = Math.max(0, chinese - 1);
    else {
      const attributes = new Map<string, string>();
      for (const [, name = "", double, single, bare] of rest.replace(/\/$/, "").matchAll(ATTRIBUTE))
        attributes.set(name, decode(double ?? single ?? bare ?? ""));
      const id = attributes.get("id");
      if (id !== undefined) ids.add(id);
      if (attributes.has("href") || attributes.has("src")) references.push({ tag, attributes });
      const isMarked = attributes.get("lang") === "zh-CN" && tag !== "html";
      if (!isVoid && (chinese > 0 || isMarked)) chinese++;
    }
  }
  return { ids, references, unmarked: texts.join("") };
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
    },
  );
}
