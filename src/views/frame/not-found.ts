import { languageTag } from "../../format/languages.ts";
import { inEveryLanguage, wordsOf } from "../../text/words.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { LANGS, type Lang } from "../../schema/localized.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";

export interface NotFoundView {
  title: string;
  /** The public address, by which links hold at any depth; null where the site has none. */
  base: string | null;
  style: string;
  htmlLang: Record<Lang, string>;
  home: Record<Lang, string>;
}

/** The page shown for an address that does not exist. */
export function notFoundView(catalogue: Catalogue): NotFoundView {
  return {
    title: LANGS.map((lang) => wordsOf(lang).ui.notFound).join(" · "),
    base: catalogue.site.base_url?.replace(/\/?$/, "/") ?? null,
    style: STYLE,
    htmlLang: inEveryLanguage((_words, lang) => languageTag(lang)),
    home: inEveryLanguage((_words, lang) => linkFrom("", inLanguage(lang, paths.home()))),
  };
}

const STYLE = `
html { color-scheme: light dark; font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; line-height: 1.7; background: #fff; color: #1b1e24 }
main { max-width: 38rem; margin: 0 auto; padding: 12vh 1rem 2rem }
div { padding: 1rem 0; border-top: 3px solid }
div + div { margin-top: 2rem; border-top-width: 1px }
h1, h2 { margin: 0; font-size: 1.75rem; line-height: 1.3 }
p { margin: .75rem 0 0 }
a { color: #0b6e5a }
@media (prefers-color-scheme: dark) { html { background: #14181c; color: #f1f3f5 } a { color: #4fc3a5 } }
`;
