import { formatPeriodText } from "../../format/period.ts";
import { perLang } from "../../schema/codes.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { citedChart } from "../../exports/chart-metadata.ts";
import { chartVersions, pictureContent, type ChartVersion } from "../../model/chart-versions.ts";
import { chartJsonLd } from "../../exports/schema-org.ts";
import type { ReleaseState, Catalogue } from "../../model/catalogue.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";
import { changesText, countText } from "../../text/interface.ts";
import { changeSinceText } from "../../text/interface-versions.ts";
import { publishedChartFiles, type DrawnChart } from "./chart-files.ts";
import { citationView, type CitationView } from "./citation.ts";
import { datasetOf } from "../releases/dataset.ts";
import { embedView, releasedEmbedView } from "../embeds/embed.ts";
import { figure, type Figure } from "./figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { sharingView, type SharingView } from "../embeds/sharing.ts";

/** The page of one chart, at the address that moves on with the data. */
export interface ChartPageView extends PageHead {
  figure: Figure;
  versions: VersionRun[];
  versionCount: string;
  /** The picture of a shared link, as a path from the root. */
  image: string;
  /** Null where there is no release to cite. */
  citation: CitationView | null;
  /** How to take the chart elsewhere. */
  sharing: SharingView;
  /** Where oEmbed consumers find the chart; null if the site has no public address. */
  oembed: string | null;
  jsonLd: string;
}

/** Releases in a row that show the same figure, the newest first. */
export interface VersionRun {
  /** By the day they were released, the newest first. */
  days: { date: string; versions: { text: string; href: string; title: string }[] }[];
  /** Whether it is the figure on this page, in words. */
  comparison: string;
  isSame: boolean;
  /** What the first of them changed. */
  change: string;
}

/** One chart in full: the figure, its versions, and how to cite it. */
export function chartPageView(reading: Reading, states: readonly ReleaseState[], slug: string): ChartPageView {
  const { catalogue, lang } = reading;
  const drawn = liveChart(catalogue, states, slug);
  const { spec, release } = drawn;
  const shown = drawn.figures[lang];
  const versions = chartVersions(states, slug);
  const last = versions.at(-1);
  const head = pageHead({
    lang,
    path: paths.chart(slug),
    current: "charts",
    title: shown.title,
    description: shown.headline,
  });
  const live = embedView(reading, spec);
  return {
    ...head,
    figure: {
      ...shown,
      frozenHref: release ? inLanguage(lang, paths.frozenChart(slug, release.version)) : undefined,
    },
    versions: versionRuns(versions, release && (last?.drawnSince ?? null), slug, lang),
    image: inLanguage(lang, paths.chartFile(slug, "og.png")),
    sharing: sharingView(
      release && last ? [releasedEmbedView(catalogue, shown, last), live] : [live],
      catalogue,
      head.from,
    ),
    oembed: live.oembed,
    versionCount: countText("releases", versions.length, lang),
    citation: release && citationView(citedChart(reading, spec, release), lang),
    jsonLd: chartJsonLd(
      {
        ...{ catalogue, lang, release, from: head.from, name: shown.title, description: shown.description },
        ...{ rows: shown.observations, files: publishedChartFiles(drawn) },
      },
      datasetOf(catalogue, spec.dataset),
    ),
  };
}

/** A chart as the working copy has it, and the latest release if that shows the very same. */
export function liveChart(catalogue: Catalogue, states: readonly ReleaseState[], slug: string): DrawnChart {
  const spec = specOf(catalogue, slug);
  if (latest?.spec !== spec || latest.catalogue !== catalogue || latestStates !== states) {
    latest = describeLive(catalogue, states, spec);
    latestStates = states;
  }
  return latest;
}

/** The pages of a chart in its languages come one after the other, and ask for the same. */
let latest: DrawnChart | null = null;
let latestStates: readonly ReleaseState[] | null = null;

function describeLive(catalogue: Catalogue, states: readonly ReleaseState[], spec: ChartSpec): DrawnChart {
  const last = chartVersions(states, spec.slug).at(-1);
  const isReleased =
    last !== undefined &&
    last.release.version === datasetOf(catalogue, spec.dataset).version &&
    pictureContent(last.catalogue, last.spec) === pictureContent(catalogue, spec);
  const figures = perLang((lang) => figure({ catalogue, lang }, spec));
  return { catalogue, spec, figures, release: isReleased ? last.release : null, frozen: false };
}

function specOf(catalogue: Catalogue, slug: string): ChartSpec {
  const spec = catalogue.charts.get(slug);
  if (!spec) throw new Error(`unknown chart ${slug}`);
  return spec;
}

function versionRuns(versions: readonly ChartVersion[], shown: string | null, slug: string, lang: Lang): VersionRun[] {
  const { versionWords } = wordsOf(lang);
  const runs = [...Map.groupBy(versions, (each) => each.drawnSince)].reverse();
  return runs.map(([since, run]) => {
    const isSame = since === shown;
    const [first] = run;
    const days = Map.groupBy(run.toReversed(), ({ release }) => release.date);
    return {
      days: [...days].map(([date, versionsOfDay]) => ({
        date: formatPeriodText(date, lang),
        versions: versionsOfDay.map(({ release }) => ({
          text: release.version,
          href: inLanguage(lang, paths.frozenChart(slug, release.version)),
          title: release.reason[lang],
        })),
      })),
      comparison: isSame ? versionWords.sameAsHere : versionWords.differsFromHere,
      isSame,
      change: first ? changeSinceText(since, chartChange(first, lang), lang) : "",
    };
  });
}

function chartChange({ change, counts }: ChartVersion, lang: Lang): string {
  const { chartChangeWords } = wordsOf(lang);
  return change === "first" || change === "same" || change === "relabelled"
    ? chartChangeWords[change]
    : changesText(counts, lang);
}
