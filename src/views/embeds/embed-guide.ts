import { inEveryLanguage, wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { chartVersions } from "../../model/chart-versions.ts";
import {
  elementSnippet,
  frameSnippet,
  markdownSnippet,
  pictureSnippet,
  responsiveSnippet,
  type SnippetInput,
} from "../../exports/snippets.ts";
import type { ReleaseState } from "../../model/catalogue.ts";
import type { Lang, Localized } from "../../schema/localized.ts";
import { inLanguage, linkFrom, paths, type ChartFile } from "../../site.ts";
import { chartTitle } from "../../text/chart-title.ts";

import { embedView, frozenEmbedView } from "./embed.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { snippetInput } from "./sharing.ts";

/** The page that explains to an editor how to take a chart elsewhere, with every form live. */
export interface EmbedGuideView extends PageHead {
  choices: PlainTable;
  steps: string[];
  chart: { name: string; href: string };
  /** `html` is the form itself, with addresses relative to this page. */
  examples: { id: string; name: string; note: string; html: string; code: string }[];
  /** Frozen at the first release, and living, side by side; none before the first release. */
  editions: { name: string; note: string; address: string; height: string }[];
  /** Pages of others, each with every form in it, as documents for frames. */
  hosts: { id: string; name: string; note: string; document: string; sandbox: string | null }[];
  files: { label: string; href: string }[];
  sharing: string[];
  /** What is missing without a public address; null with one. */
  oembedMissing: string | null;
  themes: { name: string; address: string; height: string }[];
  dialects: PlainTable;
  promises: string[];
}

export function embedGuideView(reading: Reading, historyOf: (slug: string) => readonly ReleaseState[]): EmbedGuideView {
  const { catalogue, lang } = reading;
  const { embedWords, guideChoices, guideDialects, guidePromises, guideSharing, guideSteps, guideWords, ui } =
    wordsOf(lang);
  const head = pageHead(lang, paths.embeds(), "embeds", guideWords.title, guideWords.lead);
  const slug = catalogue.site.home.charts[0] ?? "";
  const spec = catalogue.charts.get(slug) ?? [...catalogue.charts.values()][0];
  if (!spec) throw new Error("no chart to show");
  const view = embedView(reading, spec);
  const near = (path: string): string => linkFrom(head.from, path.endsWith("/") ? `${path}index.html` : path);
  const input = snippetInput(catalogue, view, near);
  const versions = chartVersions(historyOf(spec.slug), spec.slug);
  const [first] = versions;
  const frozen = first ? frozenEmbedView(reading, versions, first.release.version) : null;
  const file = (name: ChartFile): string => inLanguage(lang, paths.chartFile(spec.slug, name));
  return {
    ...head,
    choices: plainTable(
      guideWords.chooseTitle,
      [{ label: guideWords.system }, { label: guideWords.form }],
      guideChoices.map(({ system, form }) => ({
        cells: [
          cell(system),
          cell(embedWords[form as keyof Words["embedWords"]], `${head.from}#${form.replace("Name", "")}`),
        ],
      })),
    ),
    steps: guideSteps,
    chart: { name: chartTitle(reading, spec), href: inLanguage(lang, paths.chart(spec.slug)) },
    editions:
      frozen === null
        ? []
        : [frozen, view].map((edition) => ({
            name: embedWords[edition.frozen ? "frozen" : "live"],
            note: embedWords[edition.frozen ? "frozenNote" : "liveNote"],
            address: near(edition.from),
            height: edition.height.css,
          })),
    examples: examples(input, near(file("wechat.html")), lang),
    hosts: hosts(input, lang),
    files: [
      { label: embedWords.wechatFile, href: file("wechat.html") },
      { label: embedWords.packFile, href: file("pack.zip") },
      { label: ui.downloadPdf, href: file("chart.pdf") },
    ],
    themes: ["light", "dark", "transparent", "compact"].map((name) => ({
      name: `#${name}`,
      address: `${near(view.from)}#${name}`,
      height: view.height.css,
    })),
    dialects: plainTable(
      guideWords.heightTitle,
      [{ label: guideWords.dialect }, { label: guideWords.message }],
      guideDialects.map(({ name, message }) => ({ cells: [cell(name), cell(message)] })),
    ),
    sharing: guideSharing,
    oembedMissing: catalogue.site.base_url === null ? guideWords.oembedMissing : null,
    promises: guidePromises,
  };
}

function examples(input: SnippetInput, fragment: string, lang: Lang): EmbedGuideView["examples"] {
  const { embedWords } = wordsOf(lang);
  const own = elementSnippet(input).replace(
    'style="',
    'style="--park-paper:#fbf7ef;--park-accent:#7a1f1f;--park-font:Georgia,Songti SC,serif;',
  );
  const title = embedWords.wechatFile;
  const pasted = `<iframe class="fragment" sandbox src="${fragment}" title="${title}" loading="lazy"></iframe>`;
  const picture = pictureSnippet(input);
  const all: { id: string; name: Localized; note: Localized; html: string; code?: string }[] = [
    {
      id: "responsive",
      name: inEveryLanguage(({ embedWords }) => embedWords.responsive),
      note: inEveryLanguage(({ embedWords }) => embedWords.responsiveNote),
      html: responsiveSnippet(input),
    },
    {
      id: "frame",
      name: inEveryLanguage(({ embedWords }) => embedWords.frame),
      note: inEveryLanguage(({ embedWords }) => embedWords.frameNote),
      html: frameSnippet(input),
    },
    {
      id: "element",
      name: inEveryLanguage(({ embedWords }) => embedWords.element),
      note: inEveryLanguage(({ embedWords }) => embedWords.elementNote),
      html: own,
    },
    {
      id: "picture",
      name: inEveryLanguage(({ embedWords }) => embedWords.picture),
      note: inEveryLanguage(({ embedWords }) => embedWords.pictureNote),
      html: picture,
    },
    {
      ...{
        id: "markdown",
        name: inEveryLanguage(({ embedWords }) => embedWords.markdownName),
        note: inEveryLanguage(({ embedWords }) => embedWords.markdownNote),
      },
      ...{ html: "", code: markdownSnippet(input) },
    },
    {
      id: "pack",
      name: inEveryLanguage(({ embedWords }) => embedWords.pack),
      note: inEveryLanguage(({ embedWords }) => embedWords.packNote),
      html: pasted,
      code: "",
    },
  ];
  return all.map(({ id, name, note, html, code = html }) => ({
    ...{ id, html, code },
    name: name[lang],
    note: note[lang],
  }));
}

const HOST_STYLES: Record<keyof Words["guideHosts"], string> = {
  stripped: "body{font-family:serif}",
  narrow: "body{font-family:serif}",
  dark: ":root{color-scheme:dark}body{background:#0b0d0f;color:#e8ebee}",
  zoomed: "body{zoom:1.6}",
};

/** Pages of others with every form in them; one of them has lost its scripts, and its frames may run none either. */
function hosts(input: SnippetInput, lang: Lang): EmbedGuideView["hosts"] {
  const { guideHosts } = wordsOf(lang);
  return (Object.keys(HOST_STYLES) as (keyof Words["guideHosts"])[]).map((id) => {
    const used = id === "dark" ? { ...input, embed: `${input.embed}#dark` } : input;
    const script = /\n?<script[^>]*><\/script>/g;
    const forms = [responsiveSnippet(used), frameSnippet(used), elementSnippet(used), pictureSnippet(used)];
    const body = forms.map((form, index) => (id === "stripped" || index > 0 ? form.replace(script, "") : form));
    const name = guideHosts[id].name;
    const style = `body{margin:12px}body>*{margin:0 0 16px}figure{margin:0}img,iframe{max-width:100%}${HOST_STYLES[id]}`;
    return {
      id,
      name,
      note: guideHosts[id].note,
      document: `<!doctype html><html lang="${lang === "zh" ? "zh-CN" : lang}"><meta charset="utf-8"><title>${name}</title><style>${style}</style><body>${body.join("\n")}</body></html>`,
      // No scripts; but from a disk only a page of the same origin may load what lies beside it.
      sandbox: id === "stripped" ? "allow-same-origin" : null,
    };
  });
}
