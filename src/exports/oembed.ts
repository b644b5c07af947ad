import { frameSnippet, type SnippetInput } from "./snippets.ts";

/** What oEmbed says beside the snippet. */
export interface OembedInput extends SnippetInput {
  site: { name: string; address: string };
  publisher: string;
  /** A PNG: few consumers show SVG. */
  thumbnail: { address: string; width: number; height: number };
  width: number;
  heightAtWidth: number;
}

/** The oEmbed 1.0 answer for a chart: a rich one, without script, that fits any width. */
export function oembedJson(input: OembedInput): string {
  const document = {
    version: "1.0",
    type: "rich",
    title: input.headline,
    author_name: input.publisher,
    author_url: input.site.address,
    provider_name: input.site.name,
    provider_url: input.site.address,
    cache_age: 86400,
    thumbnail_url: input.thumbnail.address,
    thumbnail_width: input.thumbnail.width,
    thumbnail_height: input.thumbnail.height,
    width: input.width,
    height: input.heightAtWidth,
    html: frameSnippet(input),
  };
  // No tag can begin in it, should somebody print the answer into a page.
  return `${JSON.stringify(document, null, 2).replaceAll("<", "\\u003c")}\n`;
}
