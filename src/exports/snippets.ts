/** What a snippet needs to know of a chart. All addresses are absolute; `base` of the site ends in a slash. */
export interface SnippetInput {
  /** The page of the chart. */
  page: string;
  /** The chart alone. */
  embed: string;
  /** The script that puts the chart in the place of its picture. */
  script: string;
  /** The chart with its words as a picture, for wide and for narrow screens. */
  picture: { address: string; width: number; height: number };
  pictureNarrow: { address: string; width: number; height: number };
  /** The same as PNG, for hosts that refuse SVG, with the size at which it is shown. */
  png: { address: string; width: number; height: number };
  /** What the chart says, in a sentence. */
  headline: string;
  /** Name of the chart. */
  title: string;
  /** For those who do not see it. */
  description: string;
  /** Source and date. */
  source: string;
  /** One CSS length for every width, and the greatest of all. */
  height: { css: string; most: number };
  lang: "zh" | "en";
}

/**
 * The picture, which a script turns into the chart where scripts may run. The place is kept beforehand, so that nothing
 * moves; where the script is stripped, the picture with its words remains.
 */
export function responsiveSnippet(input: SnippetInput): string {
  return `${frameLink(input)}\n<script async src="${attribute(input.script)}"></script>`;
}

/** The same as a custom element, for those who set type and colours by CSS variables. */
export function elementSnippet(input: SnippetInput): string {
  const { embed, page, script, title } = input;
  return [
    `<park-chart src="${attribute(embed)}" title="${attribute(title)}" style="${place(input)}">`,
    `  <a href="${attribute(page)}">${responsivePicture(input)}</a>`,
    `</park-chart>`,
    `<script async src="${attribute(script)}"></script>`,
  ].join("\n");
}

/** A frame without any script: its height follows the width by one length that is known beforehand. */
export function frameSnippet({ embed, title, height }: SnippetInput): string {
  return [
    `<div style="position:relative;padding-bottom:${height.most}px;padding-bottom:${height.css}">`,
    `  <iframe src="${attribute(embed)}" title="${attribute(title)}" width="100%" height="${height.most}" style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe>`,
    `</div>`,
  ].join("\n");
}

/** For systems that allow pictures and links and nothing else. */
export function pictureSnippet(input: SnippetInput): string {
  const { page, png, description, headline, source, lang } = input;
  return [
    `<figure lang="${languageTag(lang)}">`,
    `  <a href="${attribute(page)}"><img src="${attribute(png.address)}" width="${png.width}" height="${png.height}" alt="${attribute(description)}" style="max-width:100%;height:auto"></a>`,
    `  <figcaption>${content(headline)} ${content(source)}</figcaption>`,
    `</figure>`,
  ].join("\n");
}

/** For Markdown: the picture leads to the page, sentence and source stand under it. */
export function markdownSnippet({ page, png, description, headline, source }: SnippetInput): string {
  return [
    `[![${markdown(description)}](${markdownAddress(png.address)})](${markdownAddress(page)})`,
    "",
    `${markdown(headline)} ${markdown(source)}`,
  ].join("\n");
}

function frameLink(input: SnippetInput): string {
  return `<a href="${attribute(input.page)}" data-park-embed="${attribute(input.embed)}" style="${place(input)}">${responsivePicture(input)}</a>`;
}

/** Keeps the place of the chart, whatever the width. */
function place({ height }: SnippetInput): string {
  return `display:block;position:relative;padding-bottom:${height.most}px;padding-bottom:${height.css}`;
}

function responsivePicture({ picture, pictureNarrow, description }: SnippetInput): string {
  return [
    "<picture>",
    `<source media="(max-width:639px)" srcset="${attribute(pictureNarrow.address)}">`,
    `<img src="${attribute(picture.address)}" alt="${attribute(description)}" width="${picture.width}" height="${picture.height}"`,
    ` style="position:absolute;top:0;left:0;width:100%;height:100%;object-fit:contain;object-position:0 0">`,
    "</picture>",
  ].join("");
}

/** Text between tags. */
export function content(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text between double quotes; line breaks become spaces, since some systems cut attributes there. */
function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;").replaceAll("'", "&#39;").replace(/\s+/g, " ");
}

/**
 * Text in Markdown that stays text, in CommonMark and GFM and where HTML is let through, also where it begins a line: no
 * heading, list or rule. Addresses in it lead nowhere: some programs look for them after escapes are undone, so they are
 * broken by a sign that is not seen.
 */
function markdown(text: string): string {
  return content(text)
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]()!|~]/g, (mark) => `\\${mark}`)
    .replace(/^[#+=-]/, (mark) => `\\${mark}`)
    .replace(/^(\d+)\./, "$1\\.")
    .replace(/:(?=\/\/)|www(?=\.)|@/gi, (start) => `${start}${WORD_JOINER}`);
}

const WORD_JOINER = "\u2060";

function markdownAddress(address: string): string {
  return `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`;
}
import { languageTag } from "../format/languages.ts";
