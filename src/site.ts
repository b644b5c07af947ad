import { MAIN_LANG, type DatasetId } from "./schema/codes.ts";
import type { Lang } from "./schema/localized.ts";

/**
 * Every address that the site knows, as a path from the root of the site without a leading slash.
 * Pages link to each other relatively (`linkFrom`), so that the folder works at any depth of any server.
 */
export const paths = {
  home: () => "",
  entities: () => "parks/",
  entity: (id: string) => `parks/${id}/`,
  topics: () => "topics/",
  topic: (id: string) => `topics/${id}/`,
  indicators: () => "indicators/",
  indicator: (id: string) => `indicators/${id}/`,
  enterprises: () => "enterprises/",
  projects: () => "projects/",
  project: (id: string) => `projects/#${id}`,
  projectsScript: () => "projects/projects.js",
  /** Some of the projects with all their steps, where the list of them would be too long with those. */
  projectPage: (page: number) => `projects/page/${page}/`,
  /** The projects of a zone as one plan to hang up, and as cards to carry. */
  wall: (zone: string) => `projects/wall/${zone}/`,
  wallFile: (zone: string, file: WallFile) => `projects/wall/${zone}/${file}`,
  cards: (zone: string) => `projects/cards/${zone}/`,
  cardsFile: (zone: string) => `projects/cards/${zone}/cards.pdf`,
  charts: () => "charts/",
  kinds: () => "charts/kinds/",
  kind: (id: string) => `charts/kinds/${id}/`,
  chart: (slug: string) => `charts/${slug}/`,
  chartFile: (slug: string, file: ChartFile) => `charts/${slug}/${file}`,
  frozenChart: (slug: string, version: string) => `charts/${slug}/${version}/`,
  frozenChartFile: (slug: string, version: string, file: ChartFile) => `charts/${slug}/${version}/${file}`,
  embeds: () => "embed/",
  /** The chart alone, to be framed by other sites: as it is now, or as it was at a release. */
  embed: (slug: string, version?: string) => (version === undefined ? `embed/${slug}/` : `embed/${slug}/${version}/`),
  embedFile: (slug: string, file: EmbedFile, version?: string) => `${paths.embed(slug, version)}${file}`,
  embedStyle: () => "embed.css",
  embedGuest: () => "embed-guest.js",
  embedScript: () => "embed.js",
  oembed: (slug: string, version?: string) =>
    version === undefined ? `oembed/${slug}.json` : `oembed/${slug}/${version}.json`,
  data: () => "data/",
  dataset: (id: DatasetId) => `data/${id}/`,
  datasetFile: (id: DatasetId, file: string) => `data/${id}/${file}`,
  release: (id: DatasetId, version: string) => `data/${id}/${version}/`,
  releaseFile: (id: DatasetId, version: string, file: string) => `data/${id}/${version}/${file}`,
  releaseZip: (id: DatasetId, version: string) => `data/${id}/${version}/${releaseZipName(id, version)}`,
  datasetFeed: (id: DatasetId) => `data/${id}/feed.xml`,
  feed: () => "feed.xml",
  sources: () => "sources/",
  source: (id: string) => `sources/${id}/`,
  periods: () => "periods/",
  period: (key: string) => `periods/${key}/`,
  calendarFile: () => "periods/calendar.ics",
  glossary: () => "glossary/",
  term: (id: string) => `glossary/#${id}`,
  mechanisms: () => "mechanisms/",
  mechanism: (id: string) => `mechanisms/#${id}`,
  contradictions: () => "contradictions/",
  contradiction: (id: string) => `contradictions/#${id}`,
  quality: () => "quality/",
  finding: (anchor: string) => `quality/#${anchor}`,
  schema: (name: string) => `schemas/${name}.json`,
  briefings: () => "briefings/",
  briefing: (slug: string) => `briefings/${slug}/`,
  briefingFile: (slug: string, file: BriefingFile) => `briefings/${slug}/${file}`,
  warnings: () => "warnings/",
  about: () => "about/",
  compare: () => "compare/",
  /** One indicator with its bodies side by side. */
  compareIndicator: (id: string) => `compare/${id}/`,
  compareScript: () => "compare/compare.js",
  explore: () => "explore/",
  exploreStart: () => "explore/start.js",
  exploreScript: () => "explore/explore.js",
  /** Observable Plot, for kinds that draw lines. */
  explorePlot: () => "explore/plot.js",
  exploreReference: () => "explore/reference.js",
  exploreRows: (id: DatasetId) => `explore/${id}.js`,
  search: () => "search/",
  searchEntries: () => "search/entries.js",
  searchScript: () => "search/search.js",
  catalogFile: () => "catalog.jsonld",
  checksums: () => "checksums.txt",
} as const;

/** The same drawing on two sizes of paper: A0 is A1 enlarged by √2. */
export const WALL_FILES = ["wall-a1.pdf", "wall-a0.pdf"] as const;
export type WallFile = (typeof WALL_FILES)[number];

export type BriefingFile = "briefing.pdf" | "briefing.pptx" | "briefing.docx";

export type ChartFile =
  | "chart.svg"
  | "chart.png"
  | "chart.pdf"
  | "og.png"
  | "data.csv"
  | "data.excel.csv"
  | "data.json"
  | "metadata.json"
  | "wechat.html"
  | "pack.zip";

/** Name of the Data Package of a release as one file. */
export function releaseZipName(id: DatasetId, version: string): string {
  return `${id}-${version}.zip`;
}

/** A path in the form that other sites can use: with the public address in front, as it is where the site has none. */
export function addressOf(base: string | null, path: string): string {
  return base === null ? path : base.replace(/\/?$/, "/") + path;
}
/** The chart as a picture with its headline and source, in the proportions of the frame. */
export type EmbedFile = "picture.svg" | "picture-narrow.svg";

/** The main language stands at the root, others under their name: `en/`. Files that have no language keep their one address. */
export function inLanguage(lang: Lang, path: string): string {
  return lang === MAIN_LANG ? path : `${lang}/${path}`;
}

/**
 * A relative link between two pages, both given as paths from the root; `from` is the page's own path and ends
 * with a slash or is empty. `linkFrom("en/charts/x/", "charts/x/")` is `../../../charts/x/`.
 */
export function linkFrom(from: string, to: string): string {
  const depth = from.split("/").length - 1;
  const link = "../".repeat(depth) + to;
  return link === "" ? "./" : link;
}

/** The id of a table row, valid in HTML and in an address: the observation id with its slashes as dots. */
export function rowAnchor(observationId: string): string {
  return observationId.replaceAll("/", ".").replaceAll("?", "~");
}
