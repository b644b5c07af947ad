import { wordsOf } from "../../text/words.ts";
import { PREVIEW } from "../../charts/index.ts";
import { oembedJson } from "../../exports/oembed.ts";
import {
  elementSnippet,
  frameSnippet,
  markdownSnippet,
  pictureSnippet,
  responsiveSnippet,
  type SnippetInput,
} from "../../exports/snippets.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";

import type { EmbedView } from "./embed.ts";
import { WIDE } from "./embed-layout.ts";
import { publicAddress } from "../frame/navigation.ts";
import { chartPictureSize } from "../figure/picture.ts";

/** Stands for the address of the site where it has no public one; the script puts in the address that the reader came by. */
export const STAND_IN_ADDRESS = "https://site.example/";

/** One form in which other sites can take a chart. */
export interface Snippet {
  id: string;
  name: string;
  explanation: string;
  code: string;
  /** What it gives, from this site: a frame with its height in px, or a picture. */
  preview: { frame: string; height: string } | { picture: string; alt: string } | null;
}

/** All forms of one edition: the chart that moves with the data, or the one frozen at a release. */
export interface SharedEdition {
  id: "live" | "frozen";
  label: string;
  explanation: string;
  snippets: Snippet[];
}

export interface SharingView {
  lang: Lang;
  from: string;
  /** One edition, or two to choose from: the first is chosen to begin with. */
  editions: SharedEdition[];
  files: { label: string; href: string }[];
  guide: string;
  /** Null where the site has a public address; else what stands for it in the code, and the way to the root. */
  standIn: { text: string; root: string } | null;
}

/** How to take a chart elsewhere, for its page at `from`. */
export function sharingView(views: readonly EmbedView[], catalogue: Catalogue, from: string): SharingView {
  const { lang, slug } = views[0] ?? { lang: "zh", slug: "" };
  const { embedWords } = wordsOf(lang);
  return {
    lang,
    from,
    editions: views.map((view) => ({
      id: view.frozen ? "frozen" : "live",
      label: embedWords[view.frozen ? "frozen" : "live"],
      explanation: embedWords[view.frozen ? "frozenNote" : "liveNote"],
      snippets: snippetsOf(catalogue, view, from),
    })),
    files: [
      { label: embedWords.wechatFile, href: inLanguage(lang, paths.chartFile(slug, "wechat.html")) },
      { label: embedWords.packFile, href: inLanguage(lang, paths.chartFile(slug, "pack.zip")) },
    ],
    guide: inLanguage(lang, paths.embeds()),
    standIn: catalogue.site.base_url === null ? { text: STAND_IN_ADDRESS, root: linkFrom(from, "") } : null,
  };
}

/** What the snippets of a chart are filled with; `full` makes an address of a path, an absolute one unless told otherwise. */
export function snippetInput(
  catalogue: Catalogue,
  view: EmbedView,
  full = (path: string): string => publicAddress(catalogue, path) ?? STAND_IN_ADDRESS + path,
): SnippetInput {
  const { lang, pictures, text, printed } = view;
  const picture = (name: "wide" | "narrow"): SnippetInput["picture"] => ({
    address: full(frameAddress(view, name)),
    width: pictures[name].width,
    height: pictures[name].height,
  });
  return {
    page: full(view.page),
    embed: full(view.from),
    script: full(paths.embedScript()),
    picture: picture("wide"),
    pictureNarrow: picture("narrow"),
    png: { address: full(pngAddress(view, "chart.png")), ...chartPictureSize(catalogue, view.figure) },
    headline: text.headline,
    title: view.documentTitle,
    description: view.description,
    source: `${printed.source}\u00a0· ${printed.edition}`,
    height: view.height,
    lang,
  };
}

/** The picture that keeps the place of the frame, in the frame's proportions. */
function frameAddress({ lang, slug, frozen }: EmbedView, name: "wide" | "narrow"): string {
  const file = name === "wide" ? "picture.svg" : "picture-narrow.svg";
  return inLanguage(lang, paths.embedFile(slug, file, frozen?.version));
}

/** The picture for hosts that refuse SVG, as Markdown pages, mail and most editing systems do. */
function pngAddress({ lang, slug, frozen }: EmbedView, file: "chart.png" | "og.png"): string {
  const path = frozen ? paths.frozenChartFile(slug, frozen.version, file) : paths.chartFile(slug, file);
  return inLanguage(lang, path);
}

function snippetsOf(catalogue: Catalogue, view: EmbedView, from: string): Snippet[] {
  const { embedWords } = wordsOf(view.lang);
  const input = snippetInput(catalogue, view);
  const frame = { frame: `${linkFrom(from, view.from)}index.html`, height: view.height.css };
  const picture = { picture: linkFrom(from, pngAddress(view, "chart.png")), alt: view.text.headline };
  const all: [string, { name: string; note: string }, string, Snippet["preview"]][] = [
    [
      "responsive",
      {
        name: embedWords.responsive,
        note: embedWords.responsiveNote,
      },
      responsiveSnippet(input),
      frame,
    ],
    [
      "frame",
      {
        name: embedWords.frame,
        note: embedWords.frameNote,
      },
      frameSnippet(input),
      frame,
    ],
    [
      "element",
      {
        name: embedWords.element,
        note: embedWords.elementNote,
      },
      elementSnippet(input),
      frame,
    ],
    [
      "picture",
      {
        name: embedWords.picture,
        note: embedWords.pictureNote,
      },
      pictureSnippet(input),
      picture,
    ],
    [
      "markdown",
      {
        name: embedWords.markdownName,
        note: embedWords.markdownNote,
      },
      markdownSnippet(input),
      picture,
    ],
    ...(view.oembed === null
      ? []
      : [
          [
            "oembed",
            {
              name: embedWords.oembed,
              note: embedWords.oembedNote,
            },
            view.oembed,
            null,
          ] satisfies (typeof all)[0],
        ]),
  ];
  return all.map(([id, { name, note }, code, preview]) => ({
    id,
    name,
    explanation: note,
    code,
    preview,
  }));
}

/** The oEmbed answer for a chart, live or frozen; null without a public address. */
export function oembedAnswer(catalogue: Catalogue, view: EmbedView): string | null {
  const { lang } = view;
  const address = publicAddress(catalogue, inLanguage(lang, paths.home()));
  const thumbnail = publicAddress(catalogue, pngAddress(view, "og.png"));
  if (address === null || thumbnail === null) return null;
  return oembedJson({
    ...snippetInput(catalogue, view),
    site: { name: catalogue.site.name[lang], address },
    publisher: catalogue.site.publisher[lang],
    thumbnail: { address: thumbnail, ...PREVIEW },
    width: WIDE.drawn,
    heightAtWidth: view.height.at(WIDE.drawn),
  });
}
