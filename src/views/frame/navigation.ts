import { languageTag } from "../../format/languages.ts";
import { otherLang } from "../../schema/codes.ts";
import { wordsOf } from "../../text/words.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { isMonthly } from "../../model/bulletins.ts";
import { LANGS, type Lang } from "../../schema/localized.ts";
import { addressOf, inLanguage, paths } from "../../site.ts";
import { dotted, versionText } from "../../text/interface.ts";
import { feedTitle } from "../../text/interface-versions.ts";

/** What a page gives as `current`: its entry of the navigation; the front page has none. */
export type NavigationKey = EntryKey | "home";
type EntryKey = keyof typeof PLACES;

const PLACES = {
  parks: paths.entities(),
  topics: paths.topics(),
  indicators: paths.indicators(),
  enterprises: paths.enterprises(),
  projects: paths.projects(),
  charts: paths.charts(),
  periods: paths.periods(),
  data: paths.data(),
  sources: paths.sources(),
  about: paths.about(),
  search: paths.search(),
  explore: paths.explore(),
  compare: paths.compare(),
  mechanisms: paths.mechanisms(),
  contradictions: paths.contradictions(),
  quality: paths.quality(),
  briefings: paths.briefings(),
  warnings: paths.warnings(),
  glossary: paths.glossary(),
  embeds: paths.embeds(),
} as const;

const IN_FOOT: readonly EntryKey[] = [
  "briefings",
  "warnings",
  "explore",
  "compare",
  "mechanisms",
  "contradictions",
  "quality",
  "glossary",
  "embeds",
];

/** What stands around every page. Paths are from the root with the language. */
export interface PageFrame {
  htmlLang: string;
  /** Path of the page with its language: links start here. */
  from: string;
  documentTitle: string;
  siteName: string;
  tagline: string;
  homeHref: string;
  unofficial: string | null;
  /** That the record is made up, and the style that prints it above every sheet of paper; null for a real one. */
  invented: { text: string; printStyle: string } | null;
  navigation: NavigationItem[];
  footNavigation: NavigationItem[];
  otherLanguage: { htmlLang: string; label: string; title: string; href: string };
  alternates: { hreflang: string; href: string }[];
  feed: { title: string; href: string };
  /** The public address of the page; null if the site has none. */
  canonical: string | null;
  /** The full address of the picture that a shared link shows; null without a public address or without a picture. */
  image: string | null;
  licence: { name: string; url: string };
  footer: { text: string; url: string | null }[];
  publisher: string;
  versions: string;
}

export interface NavigationItem {
  key: EntryKey;
  label: string;
  href: string;
  /** `page` on that page itself, `true` on one below it. */
  current: "page" | "true" | undefined;
}

/** In the margin of the paper, where it takes no room from what is set to fill a page. */
function printAbove(text: string): string {
  const written = text.replace(/["\\<\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ""} `);
  return `@page{@top-center{content:"${written}"}}`;
}

/** Head, navigation and foot of a page. `path` is without the language; the home page's is empty. */
export function pageFrame(
  catalogue: Catalogue,
  page: { lang: Lang; path: string; title: string; current?: string | undefined; image?: string | undefined },
): PageFrame {
  const { lang, path, title, current, image } = page;
  const { joints, ui } = wordsOf(lang);
  const { site } = catalogue;
  const other = otherLang(lang);
  const item = (key: EntryKey): NavigationItem => ({
    key,
    label: ui[key],
    href: inLanguage(lang, PLACES[key]),
    current: path === PLACES[key] ? "page" : current === key ? "true" : undefined,
  });
  // A record of a few scattered dates is not read period by period: its list stands under the data.
  const keys = (Object.keys(PLACES) as EntryKey[]).filter((key) => key !== "periods" || isMonthly(catalogue));
  return {
    htmlLang: languageTag(lang),
    from: inLanguage(lang, path),
    documentTitle: title === site.name[lang] ? title : `${title}${joints.siteName}${site.name[lang]}`,
    siteName: site.name[lang],
    tagline: site.tagline[lang],
    homeHref: inLanguage(lang, paths.home()),
    unofficial: site.unofficial?.[lang] ?? null,
    invented: site.invented ? { text: site.invented[lang], printStyle: printAbove(site.invented[lang]) } : null,
    navigation: keys.filter((key) => !IN_FOOT.includes(key)).map(item),
    footNavigation: IN_FOOT.map(item),
    otherLanguage: {
      htmlLang: languageTag(other),
      label: ui.otherLanguage,
      title: ui.otherLanguageTitle,
      href: inLanguage(other, path),
    },
    alternates: LANGS.map((each) => ({ hreflang: languageTag(each), href: inLanguage(each, path) })),
    feed: { title: feedTitle(site.name[lang], null, lang), href: inLanguage(lang, paths.feed()) },
    canonical: publicAddress(catalogue, inLanguage(lang, path)),
    image: image === undefined ? null : publicAddress(catalogue, image),
    licence: { name: site.licence.name[lang], url: site.licence.url },
    footer: site.footer.map(({ text, url }) => ({ text: text[lang], url })),
    publisher: site.publisher[lang],
    versions: dotted(
      [...catalogue.datasets.values()].map(
        (dataset) => `${dataset.title[lang]} ${versionText(dataset.version, dataset.changed, lang)}`,
      ),
    ),
  };
}

/** The full address of a path, if the site has a public one. */
export function publicAddress(catalogue: Catalogue, path: string): string | null {
  const base = catalogue.site.base_url;
  return base === null ? null : addressOf(base, path);
}
