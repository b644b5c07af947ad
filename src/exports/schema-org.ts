import { languageTag } from "../format/languages.ts";
import { wordsOf } from "../text/words.ts";
import type { Catalogue, Dataset } from "../model/catalogue.ts";
import { coverage } from "../model/knowledge.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Release } from "../schema/release.ts";
import type { Source } from "../schema/reference.ts";
import { inLanguage, linkFrom, paths } from "../site.ts";
import type { PublishedFile } from "./chart-metadata.ts";

type Node = Record<string, unknown>;

/** What a page says of itself to search engines. */
export interface DescribedData {
  catalogue: Catalogue;
  lang: Lang;
  /** Path of the page with its language: addresses start there where the site has no public one. */
  from: string;
  name: string;
  description: string;
  /** The release it is, or the latest; null before the first. */
  release: Release | null;
  rows: readonly Observation[];
  files: readonly PublishedFile[];
}

/** A chart as a schema.org Dataset: a part of its dataset, based on its sources. */
export function chartJsonLd(described: DescribedData, dataset: Dataset): string {
  const { catalogue, rows, lang, release } = described;
  const used = new Set(rows.map((row) => row.source));
  const whole = release ? paths.release(dataset.id, release.version) : paths.dataset(dataset.id);
  return jsonLd({
    ...describe(described),
    isPartOf: {
      "@type": "Dataset",
      name: dataset.title[lang],
      url: linkTo(described, inLanguage(lang, whole)),
    },
    isBasedOn: [...catalogue.sources.values()]
      .filter((source) => used.has(source.id))
      .map((source) => work(source, lang)),
  });
}

/** A dataset, or one release of it, as a schema.org Dataset. */
export function datasetJsonLd(described: DescribedData, dataset: Dataset): string {
  const { lang, release } = described;
  const versions = dataset.releases.filter((each) => each !== release);
  return jsonLd({
    ...describe(described),
    identifier: dataset.id,
    hasPart: versions.map(({ version }) => ({
      "@type": "Dataset",
      name: `${dataset.title[lang]} ${version}`,
      version,
      url: linkTo(described, inLanguage(lang, paths.release(dataset.id, version))),
    })),
  });
}

/** One release as a schema.org Dataset. */
export function releaseJsonLd(described: DescribedData, dataset: Dataset): string {
  const { lang } = described;
  const url = linkTo(described, inLanguage(lang, paths.dataset(dataset.id)));
  return jsonLd({
    ...describe(described),
    isPartOf: { "@type": "Dataset", name: dataset.title[lang], url },
  });
}

/** JSON for a script element: no text in it can end the element. */
function jsonLd(node: Node): string {
  return JSON.stringify({ "@context": "https://schema.org", ...node }).replaceAll("<", "\\u003c");
}

function describe(described: DescribedData): Node {
  const { catalogue, lang, from, name, description, release, rows, files } = described;
  const { site } = catalogue;
  const covered = coverage(rows);
  const publisher = { "@type": "Organization", name: site.publisher[lang] };
  return {
    "@type": "Dataset",
    name,
    description: site.invented
      ? `${site.invented[lang]}${wordsOf(lang).joints.nextSentence}${description}`
      : description,
    url: linkTo(described, from),
    inLanguage: languageTag(lang),
    ...(release ? { version: release.version, datePublished: release.date } : {}),
    license: site.licence.url,
    creator: publisher,
    publisher,
    isAccessibleForFree: true,
    ...(covered === null ? {} : { temporalCoverage: covered }),
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      contentUrl: linkTo(described, file.path),
      encodingFormat: file.mediaType.split(";", 1)[0],
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}

function work(source: Source, lang: Lang): Node {
  return {
    "@type": "CreativeWork",
    name: source.title[lang],
    publisher: source.publisher[lang],
    ...publishedOn(source.date),
  };
}

/** A day, month or year; a quarter, a half-year or a window is no date to schema.org, and goes unsaid. */
function publishedOn(date: string): Node {
  const period = parsePeriod(date);
  if (!period || !DATES.has(period.kind)) return {};
  return { datePublished: period.text.replace("?", "") };
}

const DATES: ReadonlySet<string> = new Set<Period["kind"]>(["day", "month", "year"]);

function linkTo({ catalogue, from }: DescribedData, path: string): string {
  const base = catalogue.site.base_url;
  return base === null ? linkFrom(from, path) : base.replace(/\/?$/, "/") + path;
}
