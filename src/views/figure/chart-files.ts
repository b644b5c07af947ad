import { perLang } from "../../schema/codes.ts";
import { chartCsv } from "../../exports/chart-csv.ts";
import { chartJson } from "../../exports/chart-json.ts";
import { chartMetadata, type PublishedFile } from "../../exports/chart-metadata.ts";
import { mediaType } from "../../exports/media-type.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import { sha256 } from "../../read/releases.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import { LANGS, type Lang } from "../../schema/localized.ts";
import type { Release } from "../../schema/release.ts";
import { inLanguage, paths, type ChartFile } from "../../site.ts";
import type { Figure } from "./figure.ts";
import { chartFile } from "./picture.ts";

/** A chart in every language, the catalogue it was drawn from, and the release that it belongs to. */
export interface DrawnChart {
  catalogue: Catalogue;
  spec: ChartSpec;
  figures: Record<Lang, Figure>;
  /** The release whose figure this is; null where the figure is in none. */
  release: Release | null;
  frozen: boolean;
}

/** The files of a chart that are text; the pictures are made from `chart.svg` by `exports/png.ts`. */
export type ChartTextFile = Extract<ChartFile, "chart.svg" | "data.csv" | "data.json" | "metadata.json">;

/** The text of one file of a chart; only the drawing differs by language. */
export function chartFileText(drawn: DrawnChart, file: ChartTextFile, lang: Lang = "zh"): string {
  const { catalogue, spec, figures } = drawn;
  switch (file) {
    case "chart.svg":
      return chartFile(catalogue, figures[lang]);
    case "data.csv":
      return chartCsv(catalogue, spec);
    case "data.json":
      return chartJson(catalogue, spec);
    case "metadata.json":
      return metadata(drawn);
  }
}

/** The files of a chart that others take away, with their hashes: made once, and named by its pages and its metadata. */
export const publishedChartFiles = remember(weighFiles);

function weighFiles(drawn: DrawnChart): PublishedFile[] {
  const { spec, release, frozen } = drawn;
  const path = (file: ChartTextFile): string =>
    frozen && release ? paths.frozenChartFile(spec.slug, release.version, file) : paths.chartFile(spec.slug, file);
  const weigh = (file: ChartTextFile, lang: Lang | null): PublishedFile => {
    const text = chartFileText(drawn, file, lang ?? "zh");
    return {
      path: lang ? inLanguage(lang, path(file)) : path(file),
      mediaType: mediaType(file),
      bytes: new TextEncoder().encode(text).length,
      sha256: sha256(text),
    };
  };
  return [...LANGS.map((lang) => weigh("chart.svg", lang)), weigh("data.csv", null), weigh("data.json", null)];
}

function metadata(drawn: DrawnChart): string {
  const { catalogue, spec, figures, release, frozen } = drawn;
  return chartMetadata({
    catalogue,
    spec,
    release,
    frozen,
    headline: perLang((lang) => figures[lang].headline),
    files: publishedChartFiles(drawn),
  });
}
