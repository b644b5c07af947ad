import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { chartCsv } from "../../exports/chart-csv.ts";
import { chartVersions } from "../../model/chart-versions.ts";
import type { PackContents, PackFiles } from "../../exports/pack-zip.ts";
import { qrPng, qrSvg } from "../../exports/qr.ts";
import { CAPTION_LONGEST, wechatHtml } from "../../exports/wechat-html.ts";
import { wechatSvg } from "../../exports/wechat-svg.ts";
import type { ReleaseState, Catalogue } from "../../model/catalogue.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import { chartTitles } from "../../text/chart-title.ts";
import { captionFile, captionText, fullCaption, moreRowsText, packReadme } from "../../text/embed.ts";
import { versionText } from "../../text/interface.ts";
import { signLegend, signsShown } from "../../text/signs.ts";
import { liveChart } from "../figure/chart-page.ts";
import { embedPicture, embedView, frozenEmbedView, type EmbedView } from "./embed.ts";
import type { Figure } from "../figure/figure.ts";
import { chartFile, chartPicture, chartPrint, printFacts } from "../figure/picture.ts";

/** A chart for systems that take neither frames nor scripts. */
export interface PackView extends PackContents {
  /** The chart that is packed. */
  view: EmbedView;
  /** The fragment for WeChat; held by `wechatFaults`. */
  wechat: string;
  /** At most 120 characters. */
  caption: string;
}

/**
 * A chart for editors. What is pasted into an article no longer moves: it is the chart frozen at the release that shows it,
 * with the fixed address; as it is now only where there is no such release.
 */
export function packView(reading: Reading, states: readonly ReleaseState[], slug: string): PackView {
  const { catalogue } = reading;
  const { release, spec } = liveChart(catalogue, states, slug);
  const own = chartVersions(states, slug).find((each) => each.release.version === release?.version);
  return own
    ? frozenPackView(reading, states, slug, own.release.version)
    : packOf(reading, spec, embedView(reading, spec));
}

/** The same of one release. */
export function frozenPackView(
  reading: Reading,
  states: readonly ReleaseState[],
  slug: string,
  version: string,
): PackView {
  const { lang } = reading;
  const versions = chartVersions(states, slug);
  const own = versions.find((each) => each.release.version === version);
  if (!own) throw new Error(`${slug}: no release ${version}`);
  return packOf({ catalogue: own.catalogue, lang }, own.spec, frozenEmbedView(reading, versions, version));
}

function packOf(reading: Reading, spec: ChartSpec, view: EmbedView): PackView {
  const { catalogue, lang } = reading;
  const shown = view.figure;
  const signs = shown.contradictions.map(({ sign }) => sign);
  const caption = captionText(
    [shown.headline, shown.input.notComparable ?? "", signsShown(signs, lang), view.text.source],
    CAPTION_LONGEST,
    lang,
  );
  const wechat = wechatFragment(shown, view, lang);
  const full = fullCaption([shown.headline, shown.note ?? "", signsText(shown), view.text.source], lang);
  return {
    ...{ view, wechat, caption },
    files: textFiles(catalogue, spec, view, wechat, captionFile(full, caption, lang)),
    drawings: {
      png: chartPicture(catalogue, shown),
      pdf: chartPrint(catalogue, shown),
      facts: printFacts(catalogue, shown),
    },
    readme: (files) => readmeOf(catalogue, spec, view, files),
  };
}

/** The signs in a chart with what each stands for: a caption goes where no link can be followed. */
function signsText({ contradictions, lang }: Figure): string {
  const { joints } = wordsOf(lang);
  return contradictions.map(({ signText, name }) => `${signText}${joints.colon}${name}`).join(joints.semicolon);
}

function wechatFragment(shown: Figure, view: EmbedView, lang: Lang): string {
  const { joints } = wordsOf(lang);
  const kept = shown.table.columns.flatMap(({ key }, index) => (key === "source" || key === "note" ? [] : [index]));
  return wechatHtml(
    {
      headline: shown.headline,
      svg: wechatDrawing(view),
      caption: view.text.subtitle,
      table: {
        caption: shown.table.caption,
        columns: kept.map((index) => shown.table.columns[index]?.label ?? ""),
        rows: shown.table.rows.map(({ cells }) =>
          kept.map((index) => {
            const cell = cells[index];
            const signs = (cell?.marks ?? []).filter(({ sign }) => sign !== null);
            return [cell?.text, cell?.sub, ...signs.map(({ text }) => text)].filter(Boolean).join(" ");
          }),
        ),
      },
      note:
        [shown.note ?? "", signLegend(new Set(shown.contradictions.map(({ sign }) => sign)), lang)]
          .filter(Boolean)
          .join(joints.space) || null,
      source: `${view.text.source}\u00a0· ${view.printed.edition}`,
    },
    (rows) => moreRowsText(rows, lang),
  );
}

/** The drawing that WeChat keeps: in the fragment, and as a file for editors who put it in by themselves. */
function wechatDrawing({ figure: { svg } }: EmbedView): string {
  return wechatSvg(svg.narrow);
}

function textFiles(catalogue: Catalogue, spec: ChartSpec, view: EmbedView, wechat: string, caption: string): PackFiles {
  const address = view.canonical;
  return new Map<string, string | Uint8Array>([
    ["chart.svg", chartFile(catalogue, view.figure)],
    ["picture.svg", embedPicture(view, "wide")],
    ["picture-narrow.svg", embedPicture(view, "narrow")],
    ["wechat.html", wechatPage(wechat)],
    ["wechat.svg", `${wechatDrawing(view)}\n`],
    ["data.csv", chartCsv(catalogue, spec)],
    ["alt.txt", `${view.description}\n`],
    ["caption.txt", `${caption}\n`],
    ...(address === null
      ? []
      : ([
          ["qr.png", qrPng(address)],
          ["qr.svg", qrSvg(address, address)],
        ] as [string, string | Uint8Array][])),
  ]);
}

function readmeOf(catalogue: Catalogue, spec: ChartSpec, view: EmbedView, files: readonly string[]): string {
  const { site } = catalogue;
  const { version, unreleased } = view.figure;
  const dataset = (lang: Lang): string => catalogue.datasets.get(spec.dataset)?.title[lang] ?? spec.dataset;
  const said = (lang: Lang): string => `${dataset(lang)} ${versionText(version, unreleased, lang)}`;
  return packReadme(
    {
      title: chartTitles(catalogue, spec),
      version: { zh: said("zh"), en: said("en") },
      address: view.canonical,
      licence: site.licence.name,
      publisher: site.publisher,
    },
    files,
  );
}

/** The fragment as a file that browsers read as UTF-8 even from a disk. */
export function wechatPage(fragment: string): string {
  return `<meta charset="utf-8">\n${fragment}`;
}
