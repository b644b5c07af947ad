import { toStandalone } from "../charts/standalone.ts";
import { chartCsv } from "../exports/chart-csv.ts";
import type { PackFiles } from "../exports/pack-zip.ts";
import { qrPng, qrSvg } from "../exports/qr.ts";
import { CAPTION_LONGEST, wechatHtml } from "../exports/wechat-html.ts";
import { wechatSvg } from "../exports/wechat-svg.ts";
import type { Catalogue } from "../load/catalogue.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { Lang } from "../schema/localized.ts";
import { captionText, moreRowsText, packReadme } from "../text/embed.ts";
import { versionText } from "../text/interface.ts";
import type { EmbedView, Frozen } from "./embed.ts";
import { embedView } from "./embed.ts";
import type { Figure } from "./figure.ts";
import { figure } from "./figure.ts";

/** A chart for systems that take neither frames nor scripts. */
export interface PackView {
  /** The fragment for WeChat; held by `wechatFaults`. */
  wechat: string;
  /** At most 120 characters. */
  caption: string;
  files: PackFiles;
}

/** The catalogue is that of the release if the chart is a frozen one. */
export function packView(
  catalogue: Catalogue,
  spec: ChartSpec,
  lang: Lang,
  frozen: Frozen | null = null,
): PackView {
  const shown = figure(catalogue, spec, lang);
  const view = embedView(catalogue, spec, lang, frozen);
  const caption = captionText([shown.headline, view.text.source], CAPTION_LONGEST, lang);
  const wechat = wechatFragment(shown, view, lang);
  return { wechat, caption, files: packFiles(catalogue, spec, shown, view, wechat, caption) };
}

function wechatFragment(shown: Figure, view: EmbedView, lang: Lang): string {
  const kept = shown.table.columns.flatMap(({ key }, index) =>
    key === "source" || key === "note" ? [] : [index],
  );
  return wechatHtml(
    {
      headline: shown.headline,
      svg: wechatSvg(shown.svg.narrow),
      caption: view.text.subtitle,
      table: {
        caption: shown.table.caption,
        columns: kept.map((index) => shown.table.columns[index]?.label ?? ""),
        rows: shown.table.rows.map(({ cells }) =>
          kept.map((index) => {
            const cell = cells[index];
            return [cell?.text, cell?.sub, cell?.mark ? "◆" : ""].filter(Boolean).join(" ");
          }),
        ),
      },
      note: shown.note,
      source: `${view.text.source}\u00a0· ${view.printed.edition}`,
    },
    (rows) => moreRowsText(rows, lang),
  );
}

/** PNG pictures and the PDF join here: name and bytes, with a line in `PACK_FILES` of `text/embed.ts` (it has theirs). */
function packFiles(
  catalogue: Catalogue,
  spec: ChartSpec,
  shown: Figure,
  view: EmbedView,
  wechat: string,
  caption: string,
): PackFiles {
  const { site } = catalogue;
  const address = view.canonical;
  const contents: [string, string | Uint8Array][] = [
    ["chart.svg", toStandalone(shown.svg.wide)],
    ["picture.svg", view.pictures.wide.svg],
    ["picture-narrow.svg", view.pictures.narrow.svg],
    ["wechat.html", wechatPage(wechat)],
    ["data.csv", chartCsv(catalogue, spec)],
    ["alt.txt", `${shown.description}\n`],
    ["caption.txt", `${caption}\n`],
    ...(address === null
      ? []
      : ([
          ["qr.png", qrPng(address)],
          ["qr.svg", qrSvg(address, address)],
        ] as [string, string | Uint8Array][])),
  ];
  const version = (lang: Lang): string =>
    `${catalogue.datasets.get(spec.dataset)?.title[lang] ?? spec.dataset} ${versionText(shown.version, shown.unreleased, lang)}`;
  const readme = packReadme(
    {
      title: spec.title,
      version: { zh: version("zh"), en: version("en") },
      address,
      licence: site.licence.name,
      publisher: site.publisher,
    },
    contents.map(([name]) => name),
  );
  return new Map([["README.txt", readme], ...contents]);
}

/** The fragment as a file that browsers read as UTF-8 even from a disk. */
export function wechatPage(fragment: string): string {
  return `<meta charset="utf-8">\n${fragment}`;
}
