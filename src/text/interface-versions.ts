import { wordsOf } from "./words.ts";
import type { Lang } from "../schema/localized.ts";
import { dayText } from "./interface.ts";

/** `2026年11月20日发布的1.2.0版，内容不再改动。` */
export function releasedAsText(version: string, date: string, lang: Lang): string {
  return wordsOf(lang).releaseTexts.releasedAs(version, dayText(date, lang));
}

/** The link to the frozen page of a figure: `1.4.0（固定地址）`. */
export function frozenVersionText(version: string, lang: Lang): string {
  return wordsOf(lang).figureTexts.frozenVersion(version);
}

/** The title of a frozen page: `… （1.2.0版）`. */
export function versionedTitle(title: string, version: string, lang: Lang): string {
  return wordsOf(lang).releaseTexts.versionedTitle(title, version);
}

/** `1.2.0版：新增3行` / `1.2.0: 3 rows added`. */
export function changeSinceText(version: string, what: string, lang: Lang): string {
  return wordsOf(lang).releaseTexts.changeSince(version, what);
}

/** `图表“output”` / `chart “output”`. */
export function chartNamed(slug: string, lang: Lang): string {
  return wordsOf(lang).releaseTexts.chart(slug);
}

/** `3处` / `3 changes`. */
export function differenceCount(count: number, lang: Lang): string {
  return wordsOf(lang).releaseTexts.changes(count);
}

/** The title of a feed; `dataset` null for that of all datasets. */
export function feedTitle(site: string, dataset: string | null, lang: Lang): string {
  return wordsOf(lang).releaseTexts.feed(site, dataset);
}

/** `1.4.1版修订，原为35.7亿元` / `corrected in 1.4.1, was CNY 3.57 billion`. */
export function revisionText(version: string, kind: "revised" | "reflagged", before: string, lang: Lang): string {
  const { releaseTexts } = wordsOf(lang);
  return kind === "reflagged" ? releaseTexts.reflagged(version) : releaseTexts.revised(version, before);
}
