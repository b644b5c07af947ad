import { languageTag } from "../format/languages.ts";
import { escapeMarkup } from "../format/markup.ts";
import { mainEditions } from "../read/briefings.ts";
import { bulletinsOf } from "../model/bulletins.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { comparedIndicators } from "../model/compared.ts";
import { projectPages, zonesWithProjects } from "../model/project-zones.ts";
import { CHART_KINDS } from "../schema/codes.ts";
import { LANGS } from "../schema/localized.ts";
import { inLanguage, paths } from "../site.ts";

/** The files of a sitemap by name. None without a public address: the protocol allows no relative ones. */
export function sitemaps(catalogue: Catalogue): Map<string, string> {
  const base = catalogue.site.base_url?.replace(/\/?$/, "/");
  if (base === undefined) return new Map();
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const pages = pagePaths(catalogue).flatMap((path) =>
    LANGS.map((lang) => pageEntry(base, path, inLanguage(lang, path))),
  );
  return new Map([
    [
      "sitemap-index",
      `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<sitemap><loc>${escapeMarkup(base)}sitemap-0.xml</loc></sitemap>\n</sitemapindex>\n`,
    ],
    [
      "sitemap-0",
      `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join("")}</urlset>\n`,
    ],
  ]);
}

/** Every page of the site, as a path without language. */
export function pagePaths(catalogue: Catalogue): string[] {
  const each = <Id>(ids: Iterable<Id>, path: (id: Id) => string): string[] => [...ids].map(path);
  return [
    paths.home(),
    paths.entities(),
    ...each(catalogue.entities.keys(), paths.entity),
    paths.topics(),
    ...each(catalogue.topics.keys(), paths.topic),
    paths.indicators(),
    ...each(catalogue.indicators.keys(), paths.indicator),
    paths.enterprises(),
    paths.projects(),
    ...each(projectPages(catalogue), paths.projectPage),
    ...each(zonesWithProjects(catalogue), paths.wall),
    ...each(zonesWithProjects(catalogue), paths.cards),
    paths.briefings(),
    ...each(mainEditions(catalogue.editions), paths.briefing),
    paths.warnings(),
    paths.charts(),
    paths.kinds(),
    ...each(CHART_KINDS, paths.kind),
    ...each(catalogue.charts.keys(), paths.chart),
    paths.embeds(),
    paths.periods(),
    ...each(bulletinsOf(catalogue).keys(), paths.period),
    paths.data(),
    ...[...catalogue.datasets.values()].flatMap((dataset) => [
      paths.dataset(dataset.id),
      ...dataset.releases.map((release) => paths.release(dataset.id, release.version)),
    ]),
    paths.sources(),
    ...each(catalogue.sources.keys(), paths.source),
    paths.glossary(),
    paths.mechanisms(),
    paths.contradictions(),
    paths.quality(),
    paths.about(),
    paths.explore(),
    paths.compare(),
    ...each(comparedIndicators(catalogue), paths.compareIndicator),
    paths.search(),
  ];
}

function pageEntry(base: string, path: string, own: string): string {
  const alternates = LANGS.map(
    (lang) =>
      `<xhtml:link rel="alternate" hreflang="${languageTag(lang)}" href="${escapeMarkup(base + inLanguage(lang, path))}"/>`,
  );
  return `<url><loc>${escapeMarkup(base + own)}</loc>${alternates.join("")}</url>\n`;
}
