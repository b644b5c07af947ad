import { content } from "./snippets.ts";

/** What stands in an article: all words are final. */
export interface ArticleInput {
  headline: string;
  /** The drawing, already made fit (`wechatSvg`). */
  svg: string;
  caption: string;
  table: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
  /** Source, date, definition. */
  source: string;
  note: string | null;
}

/** Characters that the editor of WeChat takes for one article, markup counted. */
export const WECHAT_LONGEST = 20_000;

/** Digests of WeChat articles, and the captions of most editors, end here. */
export const CAPTION_LONGEST = 120;

const INK = "color:#14181c";
const MUTED = "color:#5b6570";
const CELL = "border:1px solid #d9dde1;padding:4px 6px;text-align:left;vertical-align:top";

/**
 * A fragment for WeChat articles and newspaper systems: heading, drawing, caption, a small table, source. All style is inline, nothing
 * refers to anything. Rows that would make it too long are left out, and it says how many (`more`).
 */
export function wechatHtml(input: ArticleInput, more: (rows: number) => string): string {
  for (let rows = Math.min(input.table.rows.length, 12); rows > 0; rows--) {
    const fragment = article(input, rows, more);
    if (fragment.length < WECHAT_LONGEST) return fragment;
  }
  return article(input, 0, more);
}

function article(input: ArticleInput, rows: number, more: (rows: number) => string): string {
  const left = input.table.rows.length - rows;
  return [
    `<section style="margin:16px 0;padding:12px 0;background-color:#ffffff;font-size:15px;line-height:1.7;${INK}">`,
    `<p style="margin:0 0 8px;font-size:18px;line-height:1.45;font-weight:bold;${INK}">${content(input.headline)}</p>`,
    `<section style="margin:0 0 8px">${input.svg}</section>`,
    `<p style="margin:0 0 8px;font-size:14px;line-height:1.6;${MUTED}">${content(input.caption)}</p>`,
    ...(rows === 0 ? [] : [table(input.table, rows)]),
    ...(left > 0 && rows > 0 ? [small(more(left))] : []),
    ...(input.note === null ? [] : [small(input.note)]),
    small(input.source),
    "</section>\n",
  ].join("\n");
}

function table({ columns, rows }: ArticleInput["table"], count: number): string {
  const row = (name: "th" | "td", cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${name} style="${CELL}${name === "th" ? ";background-color:#eceff2" : ""}">${content(cell)}</${name}>`).join("")}</tr>`;
  return [
    `<table style="border-collapse:collapse;margin:0 0 8px;font-size:13px;line-height:1.5">`,
    `<thead>${row("th", columns)}</thead>`,
    `<tbody>${rows
      .slice(0, count)
      .map((cells) => row("td", cells))
      .join("\n")}</tbody>`,
    "</table>",
  ].join("\n");
}

function small(text: string): string {
  return `<p style="margin:0 0 4px;font-size:12px;line-height:1.6;${MUTED}">${content(text)}</p>`;
}
