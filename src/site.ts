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
  briefings: () => "briefings/",
  briefing: (slug: string) => `briefings/${slug}/`,
  briefingFile: (slug: string, file: BriefingFile) => `briefings/${slug}/${file}`,
  warnings: () => "warnings/",
  about: () => "about/",
  catalogFile: () => "catalog.jsonld",
  checksums: () => "checksums.txt",
} as const;

export type BriefingFile = "briefing.pdf" | "briefing.pptx" | "briefing.docx";

export type ChartFile = "chart.svg" | "data.csv" | "data.json";

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
