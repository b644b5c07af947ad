import { languageTag } from "../format/languages.ts";
import { wordsOf } from "../text/words.ts";
import type { Reading } from "../model/reading.ts";
import { escapeMarkup } from "../format/markup.ts";
import type { Dataset } from "../model/catalogue.ts";
import { sha256 } from "../read/releases.ts";
import type { Lang } from "../schema/localized.ts";
import type { Release } from "../schema/release.ts";
import { inLanguage, linkFrom, paths } from "../site.ts";
import { changesText } from "../text/interface.ts";
import { feedTitle } from "../text/interface-versions.ts";

/**
 * The releases as an Atom feed, the newest first; of one dataset if it is given. Links are full addresses if the site has a
 * public one, otherwise relative to the feed, as Atom allows. Ids must be absolute whether or not there is an address, and
 * must stay when the site moves: they are UUIDs made from the names of what they stand for. Dates are those of the
 * releases, so that two builds give the same bytes.
 */
export function releaseFeed(reading: Reading, dataset: Dataset | null = null): string {
  const { catalogue, lang } = reading;
  const { site } = catalogue;
  const path = inLanguage(lang, dataset ? paths.datasetFeed(dataset.id) : paths.feed());
  const home = dataset ? paths.dataset(dataset.id) : paths.home();
  const link = (to: string): string =>
    escapeMarkup(site.base_url === null ? linkFrom(path, to) : site.base_url.replace(/\/?$/, "/") + to);
  const datasets = dataset ? [dataset] : [...catalogue.datasets.values()];
  const entries = datasets
    .flatMap((each) => each.releases.map((release, index) => ({ dataset: each, release, index })))
    .toSorted(
      (a, b) =>
        compare(b.release.date, a.release.date) || compare(b.release.vintage, a.release.vintage) || b.index - a.index,
    );
  const name = `${dataset?.id ?? "all"}/${lang}`;
  const updated = timestamp(entries[0]?.release.date ?? "1970-01-01");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag(lang)}">`,
    `<id>${uuid(`feed/${name}`)}</id>`,
    `<title>${escapeMarkup(feedTitle(site.name[lang], dataset?.title[lang] ?? null, lang))}</title>`,
    ...(site.invented ? [`<subtitle>${escapeMarkup(site.invented[lang])}</subtitle>`] : []),
    `<updated>${updated}</updated>`,
    `<author><name>${escapeMarkup(site.publisher[lang])}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${link(path)}"/>`,
    `<link rel="alternate" type="text/html" href="${link(inLanguage(lang, home))}"/>`,
    `<rights>${escapeMarkup(site.licence.name[lang])}</rights>`,
    ...entries.map((each) => entry(each.dataset, each.release, link, lang)),
    "</feed>",
    "",
  ].join("\n");
}

function entry(dataset: Dataset, release: Release, link: (to: string) => string, lang: Lang): string {
  const { joints } = wordsOf(lang);
  const { id } = dataset;
  const { version, date, reason, changes } = release;
  const zip = paths.releaseZip(id, version);
  return [
    "<entry>",
    `<id>${uuid(`release/${id}/${version}/${lang}`)}</id>`,
    `<title>${escapeMarkup(`${dataset.title[lang]} ${version}`)}</title>`,
    `<updated>${timestamp(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${link(inLanguage(lang, paths.release(id, version)))}"/>`,
    `<link rel="enclosure" type="application/zip" href="${link(zip)}"/>`,
    `<category term="${release.bump}"/>`,
    `<summary>${escapeMarkup(`${reason[lang]}${joints.open}${changesText(changes, lang)}${joints.close}`)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** A UUID in the form of RFC 9562, version 8, from the SHA-256 of a name. */
function uuid(name: string): string {
  const hash = sha256(`park-open-data/${name}`);
  const variant = ((Number.parseInt(hash[16] ?? "0", 16) & 3) | 8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

function timestamp(date: string): string {
  return `${date}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
