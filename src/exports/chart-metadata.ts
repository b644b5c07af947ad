import type { Reading } from "../model/reading.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { coverage, knownWhen } from "../model/knowledge.ts";
import { selectRows } from "../model/select.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { LANGS, type Lang, type Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Release } from "../schema/release.ts";
import { addressOf, inLanguage, paths } from "../site.ts";
import { chartTitle, chartTitles } from "../text/chart-title.ts";
import { CITATION_STYLES, type CitationStyle } from "../text/citation-style.ts";
import { citation, type Cited } from "../text/citation.ts";
import { inventedNotice } from "./invented-notice.ts";

/** A file of a chart as published: its path from the root of the site and its exact bytes. */
export interface PublishedFile {
  path: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

export interface MetadataInput {
  /** The catalogue that the chart was drawn from: as of the release, or the working copy. */
  catalogue: Catalogue;
  spec: ChartSpec;
  /** The release whose figure this is; null where the figure is in none. */
  release: Release | null;
  /** True at the frozen address, false at the one that moves on. */
  frozen: boolean;
  headline: Localized;
  files: readonly PublishedFile[];
}

/**
 * `metadata.json` of a chart: what it is, which release it shows, what it is based on (the release and the sources, with
 * hashes and places), its files with their hashes, and how to cite it. Addresses are full if the site has a public one,
 * otherwise paths from its root.
 */
export function chartMetadata({ catalogue, spec, release, frozen, headline, files }: MetadataInput): string {
  const { site } = catalogue;
  const rows = selectRows(spec, catalogue.observations).map((row) => row.observation);
  const at = (path: string): string => addressOf(site.base_url, path);
  const page = frozen && release ? paths.frozenChart(spec.slug, release.version) : paths.chart(spec.slug);
  const cited = both((lang) => (release ? citedChart({ catalogue, lang }, spec, release) : null));
  const document = {
    chart: spec.slug,
    title: chartTitles(catalogue, spec),
    headline,
    kind: spec.kind,
    topic: spec.topic,
    frozen,
    version: release?.version ?? null,
    released: release?.date ?? null,
    vintage: release?.vintage ?? null,
    // The last day of the latest source: when the figures were known, whatever time they are about.
    as_of: knownWhen(catalogue.sources, rows)?.end ?? null,
    temporal_coverage: coverage(rows),
    address: both((lang) => at(inLanguage(lang, page))),
    frozen_address: release && both((lang) => at(inLanguage(lang, paths.frozenChart(spec.slug, release.version)))),
    versions: at(paths.datasetFile(spec.dataset, "versions.json")),
    publisher: site.publisher,
    ...inventedNotice(site),
    licence: site.licence,
    isBasedOn: [...basedOnRelease(catalogue, spec, release), ...basedOnSources(catalogue, rows)],
    files: files.map(({ path, mediaType, bytes, sha256 }) => ({
      address: at(path),
      media_type: mediaType,
      bytes,
      sha256,
    })),
    citation: both((lang) => cited[lang] && citations(cited[lang], lang)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What a citation of a released chart says. */
export function citedChart(reading: Reading, spec: ChartSpec, release: Release): Cited {
  const { catalogue, lang } = reading;
  return {
    publisher: catalogue.site.publisher[lang],
    title: chartTitle(reading, spec),
    dataset: catalogue.datasets.get(spec.dataset)?.title[lang] ?? spec.dataset,
    version: release.version,
    date: release.date,
    key: `${spec.slug}-${release.version}`,
    address: addressOf(catalogue.site.base_url, inLanguage(lang, paths.frozenChart(spec.slug, release.version))),
  };
}

function citations(cited: Cited, lang: Lang): Record<CitationStyle, string> {
  const styles = CITATION_STYLES.map((style) => [style, citation(style, cited, lang)]);
  return Object.fromEntries(styles) as Record<CitationStyle, string>;
}

function basedOnRelease(catalogue: Catalogue, spec: ChartSpec, release: Release | null): object[] {
  const dataset = catalogue.datasets.get(spec.dataset);
  if (!dataset || !release) return [];
  const file = paths.releaseFile(dataset.id, release.version, dataset.file);
  return [
    {
      type: "Dataset",
      id: dataset.id,
      title: dataset.title,
      version: release.version,
      address: addressOf(catalogue.site.base_url, file),
      sha256: release.files[dataset.file] ?? null,
    },
  ];
}

function basedOnSources(catalogue: Catalogue, rows: readonly Observation[]): object[] {
  return [...catalogue.sources.values()].flatMap((source) => {
    const here = rows.filter((row) => row.source === source.id);
    if (here.length === 0) return [];
    const { id, title, publisher, date, file, sha256 } = source;
    const locators = [...new Set(here.map((row) => row.locator))];
    return [{ type: "CreativeWork", id, title, publisher, date, file, sha256, locators }];
  });
}

function both<Value>(make: (lang: Lang) => Value): Record<Lang, Value> {
  return Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, Value>;
}
