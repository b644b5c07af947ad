import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { citedChart } from "../../exports/chart-metadata.ts";
import { chartVersions } from "../../model/chart-versions.ts";
import { chartJsonLd } from "../../exports/schema-org.ts";
import type { ReleaseState } from "../../model/catalogue.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, linkFrom, paths, type ChartFile } from "../../site.ts";

import { releasedAsText, versionedTitle } from "../../text/interface-versions.ts";
import { publishedChartFiles } from "./chart-files.ts";
import { citationView, type CitationView } from "./citation.ts";
import { datasetOf } from "../releases/dataset.ts";
import { frozenEmbedView } from "../embeds/embed.ts";
import { datesOf, figureFoot } from "./figure-foot.ts";
import type { Figure } from "./figure.ts";
import { frozenChart } from "./frozen-figure.ts";
import { liveLink } from "../embeds/live-links.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import type { PlainTable } from "./plain-table.ts";
import { groupSources } from "./source-groups.ts";
import type { FigureSurroundings } from "./surroundings.ts";
import type { TableColumn } from "./table.ts";

/**
 * The page of a chart as of a release. It says nothing that a later release would change: what came after, the script asks
 * of `versions.json`, and the page of the living chart tells those who have no script.
 */
export interface FrozenChartView extends PageHead, FigureSurroundings {
  /** The picture of a shared link, as a path from the root. */
  image: string;
  figure: Figure;
  /** “As released on …, version …”. */
  stand: string;
  watch: VersionWatch;
  /** The way to the chart as it is now; to all charts where this one was given up. */
  today: { text: string; href: string };
  citation: CitationView;
  /** Where oEmbed consumers find this version; null if the site has no public address. */
  oembed: string | null;
  jsonLd: string;
}

/** What the script needs to find out what came after; sentences with `{version}` and `{since}` to fill in. */
export interface VersionWatch {
  /** Link to `versions.json`, relative to the page. */
  file: string;
  chart: string;
  version: string;
  sentences: Record<
    "newer" | "latest" | "removed" | "revised" | "annotated" | "extended" | "relabelled" | "same",
    string
  >;
}

const LEFT_OUT: readonly TableColumn[] = ["source"];

/** One chart as of one release. */
export function frozenChartView(
  reading: Reading,
  states: readonly ReleaseState[],
  slug: string,
  version: string,
): FrozenChartView {
  const { catalogue, lang } = reading;
  const { embedWords, ui, versionWords } = wordsOf(lang);
  const versions = chartVersions(states, slug);
  const drawn = frozenChart(versions, version);
  const embed = frozenEmbedView(reading, versions, version);
  const { spec, release, figures } = drawn;
  if (!release) throw new Error(`${slug}: no release ${version}`);
  const shown = figures[lang];
  const title = versionedTitle(shown.title, version, lang);
  const head = pageHead({
    lang,
    path: paths.frozenChart(slug, version),
    current: "charts",
    title,
    description: shown.headline,
  });
  const foot = figureFoot(shown);
  const file = (name: ChartFile): string => paths.frozenChartFile(slug, version, name);
  const rows = drawn.catalogue.observations;
  return {
    ...head,
    living: false,
    image: inLanguage(lang, file("og.png")),
    figure: shown,
    stand: releasedAsText(version, release.date, lang),
    watch: watchOf(head.from, spec.dataset, slug, version, lang),
    today: catalogue.charts.has(slug)
      ? { text: versionWords.todaysFigure, href: inLanguage(lang, `${paths.chart(slug)}#versions`) }
      : { text: versionWords.todaysCharts, href: inLanguage(lang, paths.charts()) },
    table: leanTable(shown),
    sources: groupSources(
      shown.sources.map(({ id, title: name, href, series }) => ({
        id,
        title: name,
        href: liveLink(reading, href.replace(/#.*/, "")),
        text: foot.locators.get(id) ?? "",
        series,
      })),
      lang,
    ),
    contradictions: shown.contradictions.map((each) => ({
      ...each,
      href: liveLink(reading, each.href),
    })),
    facts: [
      ...datesOf(shown),
      { term: ui.dataset, text: shown.dataset.title, href: shown.dataset.href },
      { term: ui.version, text: version },
    ],
    downloads: [
      { label: ui.downloadSvg, href: inLanguage(lang, file("chart.svg")) },
      { label: ui.downloadPng, href: inLanguage(lang, file("chart.png")) },
      { label: ui.downloadCsv, href: file("data.csv") },
      { label: ui.downloadJson, href: file("data.json") },
      { label: versionWords.metadata, href: file("metadata.json") },
      { label: versionWords.zip, href: paths.releaseZip(spec.dataset, version) },
      { label: embedWords.wechatFile, href: inLanguage(lang, file("wechat.html")) },
      { label: embedWords.packFile, href: inLanguage(lang, file("pack.zip")) },
      // The forms with their code would weigh more than the chart: the page that explains them is a link away.
      { label: embedWords.thisFrame, href: embed.from },
      { label: embedWords.guideFrozen, href: inLanguage(lang, `${paths.embeds()}#editions`) },
    ],
    oembed: embed.oembed,
    citation: citationView(citedChart({ catalogue: drawn.catalogue, lang }, spec, release), lang),
    jsonLd: chartJsonLd(
      {
        ...{ catalogue: drawn.catalogue, lang, release, from: head.from, name: title },
        ...{ description: shown.description, files: publishedChartFiles(drawn) },
        rows: rows.filter((row) => shown.observations.includes(row)),
      },
      datasetOf(drawn.catalogue, spec.dataset),
    ),
  };
}

function watchOf(
  from: string,
  dataset: Parameters<typeof paths.datasetFile>[0],
  chart: string,
  version: string,
  lang: Lang,
): VersionWatch {
  const { versionWords } = wordsOf(lang);
  return {
    file: linkFrom(from, paths.datasetFile(dataset, "versions.json")),
    chart,
    version,
    sentences: {
      newer: versionWords.newerIs,
      latest: versionWords.isLatest,
      removed: versionWords.sinceRemoved,
      revised: versionWords.sinceRevised,
      annotated: versionWords.sinceAnnotated,
      extended: versionWords.sinceExtended,
      relabelled: versionWords.sinceRelabelled,
      same: versionWords.sinceSame,
    },
  };
}

/** The values as they were, without links: those of today would lead to other values. */
function leanTable({ table }: Figure): PlainTable {
  const kept = table.columns.map(({ key }) => !LEFT_OUT.includes(key));
  return {
    caption: table.caption,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => ({
      anchor: row.anchor,
      cells: row.cells.filter((_, index) => kept[index]).map(({ text, sub }) => ({ text, sub, href: null })),
    })),
  };
}
