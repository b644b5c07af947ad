import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriodText } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { baseOf, type BriefingSpec } from "../../schema/briefing.ts";
import { inLanguage, paths } from "../../site.ts";

/** A line under the title of an edition, which leads to others. */
export interface EditionLine {
  text: string;
  links: { text: string; href: string }[];
}

/** The address of an edition that the next one does not take over, as a path without language. */
export function lastingPath({ slug, edition }: BriefingSpec): string {
  return paths.briefing(`${baseOf(slug).base}/${edition}`);
}

/** The newest edition of each briefing: the present one, or of a briefing that was given up, the last. */
export function newestEditions(catalogue: Catalogue): BriefingSpec[] {
  const bases = new Set([...catalogue.editions.keys()].map((slug) => baseOf(slug).base));
  return [...bases].flatMap((base) => {
    const present = catalogue.editions.get(base)?.spec;
    return present ?? editionsOf(catalogue, base).slice(0, 1);
  });
}

/** Every edition of a briefing at its lasting address, the newest first. */
function editionsOf(catalogue: Catalogue, base: string): BriefingSpec[] {
  return [...catalogue.editions.values()]
    .map(({ spec }) => spec)
    .filter(({ slug }) => baseOf(slug).base === base && baseOf(slug).day !== null)
    .sort((a, b) => (a.edition < b.edition ? 1 : -1));
}

/** Where an edition stands among the others: the present one names its lasting address, an old one leads to the present. */
export function editionPlaces(reading: Reading, { slug, edition }: BriefingSpec): EditionLine[] {
  const { catalogue, lang } = reading;
  const { briefingWords } = wordsOf(lang);
  const { base, day } = baseOf(slug);
  const link = (spec: BriefingSpec): EditionLine["links"][number] => ({
    text: formatPeriodText(spec.edition, lang),
    href: inLanguage(lang, paths.briefing(spec.slug)),
  });
  const all = editionsOf(catalogue, base);
  const present = catalogue.editions.get(base)?.spec ?? all[0];
  if (day !== null) {
    const isOld = present !== undefined && present.edition > edition;
    return [
      isOld ? { text: briefingWords.oldEdition, links: [link(present)] } : { text: briefingWords.lasting, links: [] },
    ];
  }
  const before = all.filter((spec) => spec.edition < edition);
  return [
    { text: briefingWords.lastingAddress, links: all.filter((spec) => spec.edition === edition).map(link) },
    ...(before.length > 0 ? [{ text: briefingWords.earlierEditions, links: before.map(link) }] : []),
  ];
}
