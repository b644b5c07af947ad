import { elementSnippet, frameSnippet, pictureSnippet, responsiveSnippet } from "../exports/snippets.ts";
import type { Catalogue } from "../load/catalogue.ts";
import type { Lang } from "../schema/localized.ts";
import { inLanguage, linkFrom, paths } from "../site.ts";
import {
  guideChoices,
  guideDialects,
  guidePromises,
  guideSteps,
  guideWords as words,
} from "../text/embed-guide.ts";
import { embedWords } from "../text/embed.ts";
import { embedView } from "./embed.ts";
import type { PageHead } from "./page-head.ts";
import { pageHead } from "./page-head.ts";
import type { PlainTable } from "./plain-table.ts";
import { cell, plainTable } from "./plain-table.ts";
import { snippetInput } from "./sharing.ts";

/** The page that explains to an editor how to take a chart elsewhere, with every form live. */
export interface EmbedGuideView extends PageHead {
  choices: PlainTable;
  steps: string[];
  chart: { name: string; href: string };
  /** `html` is the form itself, with addresses relative to this page. */
  examples: { id: string; name: string; note: string; html: string }[];
  themes: { name: string; address: string; height: string }[];
  dialects: PlainTable;
  promises: string[];
}

export function embedGuideView(catalogue: Catalogue, lang: Lang): EmbedGuideView {
  const head = pageHead(lang, paths.embeds(), "embeds", words.title[lang], words.lead[lang]);
  const slug = catalogue.site.home.charts[0] ?? "";
  const spec = catalogue.charts.get(slug) ?? [...catalogue.charts.values()][0];
  if (!spec) throw new Error("no chart to show");
  const view = embedView(catalogue, spec, lang);
  const near = (path: string): string => linkFrom(head.from, path.endsWith("/") ? `${path}index.html` : path);
  const input = snippetInput(catalogue, view, near);
  const fragment = near(inLanguage(lang, paths.chartFile(spec.slug, "wechat.html")));
  const own = elementSnippet(input).replace(
    'style="',
    'style="--park-paper:#fbf7ef;--park-accent:#7a1f1f;--park-font:Georgia,Songti SC,serif;',
  );
  return {
    ...head,
    choices: plainTable(
      words.chooseTitle[lang],
      [{ label: words.system[lang] }, { label: words.form[lang] }],
      guideChoices.map(({ system, form }) => ({
        cells: [cell(system[lang]), cell(embedWords[form][lang], `${head.from}#${form}`)],
      })),
    ),
    steps: guideSteps.map((step) => step[lang]),
    chart: { name: spec.title[lang], href: inLanguage(lang, paths.chart(spec.slug)) },
    examples: [
      { id: "responsive", note: embedWords.responsiveNote, html: responsiveSnippet(input) },
      { id: "frame", note: embedWords.frameNote, html: frameSnippet(input) },
      { id: "element", note: embedWords.elementNote, html: own },
      { id: "picture", note: embedWords.pictureNote, html: pictureSnippet(input) },
      {
        id: "pack",
        note: embedWords.packNote,
        html: `<iframe class="fragment" sandbox src="${fragment}" title="${embedWords.wechatFile[lang]}" loading="lazy"></iframe>`,
      },
    ].map(({ id, note, html }) => ({
      id,
      name: embedWords[id as "frame"][lang],
      note: note[lang],
      html,
    })),
    themes: ["light", "dark", "transparent", "compact"].map((name) => ({
      name: `#${name}`,
      address: `${near(view.from)}#${name}`,
      height: view.height.css,
    })),
    dialects: plainTable(
      words.heightTitle[lang],
      [{ label: words.dialect[lang] }, { label: words.message[lang] }],
      guideDialects.map(({ name, message }) => ({ cells: [cell(name[lang]), cell(message)] })),
    ),
    promises: guidePromises.map((promise) => promise[lang]),
  };
}
