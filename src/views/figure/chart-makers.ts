import { pdf } from "../../exports/pdf.ts";
import { PICTURE_WIDTH, PREVIEW_WIDTH, png } from "../../exports/png.ts";
import { chartExcelCsv } from "../../exports/chart-csv.ts";
import { packZip } from "../../exports/pack-zip.ts";
import type { Catalogue, ReleaseState } from "../../model/catalogue.ts";
import { chartVersions } from "../../model/chart-versions.ts";
import type { Lang } from "../../schema/localized.ts";
import type { ChartFile } from "../../site.ts";
import { frozenPackView, packView, wechatPage, type PackView } from "../embeds/pack.ts";
import { chartFileText, type DrawnChart } from "./chart-files.ts";
import { liveChart } from "./chart-page.ts";
import { frozenChart } from "./frozen-figure.ts";
import { chartPicture, chartPreview, chartPrint, printFacts } from "./picture.ts";

/** A chart at one of its addresses: as the record has it now, or, with a version, as of a release. */
export interface ChartEdition {
  /** The record of today, whichever release is shown. */
  catalogue: Catalogue;
  /** The releases of the chart's dataset. */
  states: readonly ReleaseState[];
  slug: string;
  version: string | null;
}

type Content = string | Uint8Array;

/** How a file of a chart comes about, and where it stands. */
interface ChartFileMaker {
  /** True where each language has its own; else one file holds both. */
  localized: boolean;
  /** True where releases keep it. */
  frozen: boolean;
  make: (edition: ChartEdition, lang: Lang) => Content | Promise<Content>;
}

/** Every file of a chart. A file more is a line here and its name in `ChartFile`. */
const MAKERS: Record<ChartFile, ChartFileMaker> = {
  /** The drawing with its words. */
  "chart.svg": ofEachLanguage((edition, lang) => chartFileText(drawnChart(edition), "chart.svg", lang)),
  /** The picture for articles and chats. */
  "chart.png": ofEachLanguage((edition, lang) => {
    const { catalogue, figures } = drawnChart(edition);
    return png(chartPicture(catalogue, figures[lang]), PICTURE_WIDTH);
  }),
  /** For print: lines and letters, the font inside. */
  "chart.pdf": {
    ...ofEachLanguage((edition, lang) => {
      const { catalogue, figures } = drawnChart(edition);
      return pdf(chartPrint(catalogue, figures[lang]), printFacts(catalogue, figures[lang]));
    }),
    frozen: false,
  },
  /** The picture that a shared link shows. */
  "og.png": ofEachLanguage((edition, lang) => {
    const { catalogue, figures } = drawnChart(edition);
    return png(chartPreview(catalogue, figures[lang]), PREVIEW_WIDTH);
  }),
  /** A fragment for WeChat articles: to be opened, selected and pasted. */
  "wechat.html": ofEachLanguage((edition, lang) => wechatPage(packOf(edition, lang).wechat)),
  /** Everything that an editor needs of the chart, in one file. */
  "pack.zip": ofEachLanguage((edition, lang) => packZip(packOf(edition, lang))),
  /** The rows. */
  "data.csv": ofAllLanguages((edition) => chartFileText(drawnChart(edition), "data.csv")),
  /** The rows for Excel and WPS, which take plain UTF-8 for GBK. */
  "data.excel.csv": {
    ...ofAllLanguages((edition) => {
      const { catalogue, spec } = drawnChart(edition);
      return chartExcelCsv(catalogue, spec);
    }),
    frozen: false,
  },
  /** The rows for programs. */
  "data.json": ofAllLanguages((edition) => chartFileText(drawnChart(edition), "data.json")),
  /** What the chart is, what it is based on, and how to cite it. */
  "metadata.json": ofAllLanguages((edition) => chartFileText(drawnChart(edition), "metadata.json")),
};

/** The names of the files that a chart has at an address: of each language or of all, living or of a release. */
export function chartFileNames(where: { localized: boolean; frozen: boolean }): ChartFile[] {
  return (Object.keys(MAKERS) as ChartFile[]).filter(
    (file) => MAKERS[file].localized === where.localized && (MAKERS[file].frozen || !where.frozen),
  );
}

/** One file of a chart; the language is that of the address, and without effect on a file that holds both. */
export async function chartFileContent(edition: ChartEdition, file: ChartFile, lang: Lang = "zh"): Promise<Content> {
  return MAKERS[file].make(edition, lang);
}

function ofEachLanguage(make: ChartFileMaker["make"]): ChartFileMaker {
  return { localized: true, frozen: true, make };
}

function ofAllLanguages(make: ChartFileMaker["make"]): ChartFileMaker {
  return { localized: false, frozen: true, make };
}

function drawnChart({ catalogue, states, slug, version }: ChartEdition): DrawnChart {
  return version === null ? liveChart(catalogue, states, slug) : frozenChart(chartVersions(states, slug), version);
}

function packOf({ catalogue, states, slug, version }: ChartEdition, lang: Lang): PackView {
  const reading = { catalogue, lang };
  return version === null ? packView(reading, states, slug) : frozenPackView(reading, states, slug, version);
}
