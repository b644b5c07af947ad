import type { DatasetId } from "./schema/codes.ts";
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
  charts: () => "charts/",
  chart: (slug: string) => `charts/${slug}/`,
  chartFile: (slug: string, file: ChartFile) => `charts/${slug}/${file}`,
  embeds: () => "embed/",
  /** The chart alone, to be framed by other sites: as it is now, or as it was at a release. */
  embed: (slug: string, version?: string) =>
    version === undefined ? `embed/${slug}/` : `embed/${slug}/${version}/`,
  embedFile: (slug: string, file: EmbedFile, version?: string) => `${paths.embed(slug, version)}${file}`,
  embedStyle: () => "embed.css",
  embedGuest: () => "embed-guest.js",
  embedScript: () => "embed.js",
  oembed: (slug: string) => `oembed/${slug}.json`,
  data: () => "data/",
  dataset: (id: DatasetId) => `data/${id}/`,
  datasetFile: (id: DatasetId, file: string) => `data/${id}/${file}`,
  release: (id: DatasetId, version: string) => `data/${id}/${version}/`,
  releaseFile: (id: DatasetId, version: string, file: string) => `data/${id}/${version}/${file}`,
  sources: () => "sources/",
  source: (id: string) => `sources/${id}/`,
  glossary: () => "glossary/",
  term: (id: string) => `glossary/#${id}`,
  mechanisms: () => "mechanisms/",
  mechanism: (id: string) => `mechanisms/#${id}`,
  contradictions: () => "contradictions/",
  contradiction: (id: string) => `contradictions/#${id}`,
  about: () => "about/",
  catalogFile: () => "catalog.jsonld",
  checksums: () => "checksums.txt",
} as const;

export type ChartFile = "chart.svg" | "data.csv" | "data.json" | "wechat.html" | "pack.zip";
/** The chart as a picture with its headline and source, in the proportions of the frame. */
export type EmbedFile = "picture.svg" | "picture-narrow.svg";

/** Chinese stands at the root, English under `en/`. Files that have no language keep their one address. */
export function inLanguage(lang: Lang, path: string): string {
  return lang === "en" ? `en/${path}` : path;
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
