import { wordsOf } from "./words.ts";
import { formatPeriod } from "../format/period.ts";
import { parsePeriod } from "../model/period.ts";
import type { Lang } from "../schema/localized.ts";

/** `2026年11月20日发布的1.2.0版，内容不再改动。` */
export function releasedAsText(version: string, date: string, lang: Lang): string {
  const day = dayText(date, lang);
  return lang === "zh"
    ? `这是${day}发布的${version}版，内容不再改动。`
    : `As released on ${day}, version ${version}. It never changes.`;
}

/** The link to the frozen page of a figure: `1.4.0（固定地址）`. */
export function frozenVersionText(version: string, lang: Lang): string {
  return wordsOf(lang).figureTexts.frozenVersion(version);
}

/** The title of a frozen page: `… （1.2.0版）`. */
export function versionedTitle(title: string, version: string, lang: Lang): string {
  return lang === "zh" ? `${title}（${version}版）` : `${title} (version ${version})`;
}

/** `1.2.0版起：新增3行` / `since 1.2.0: 3 added`; `first` where the chart begins. */
export function changeSinceText(version: string, what: string, lang: Lang): string {
  return lang === "zh" ? `${version}版：${what}` : `${version}: ${what}`;
}

/** `图表“output”` / `chart output`. */
export function chartNamed(slug: string, lang: Lang): string {
  return lang === "zh" ? `图表“${slug}”` : `chart “${slug}”`;
}

/** `3处` / `3 changes`. */
export function differenceCount(count: number, lang: Lang): string {
  if (lang === "zh") return `${count}处`;
  return count === 1 ? "1 change" : `${count} changes`;
}

/** The title of a feed. */
export function feedTitle(site: string, dataset: string | null, lang: Lang): string {
  const what = dataset ?? (lang === "zh" ? "全部数据集" : "all datasets");
  return lang === "zh" ? `${site}：${what}的发布` : `${site}: releases of ${what}`;
}

/** `1.4.1版修订，原为35.7亿元` / `corrected in 1.4.1, was CNY 3.57 billion`. */
export function revisionText(version: string, kind: "revised" | "reflagged", before: string, lang: Lang): string {
  if (kind === "reflagged") return lang === "zh" ? `${version}版改注` : `note or mark changed in ${version}`;
  return lang === "zh" ? `${version}版修订，原为${before}` : `corrected in ${version}, was ${before}`;
}

function dayText(date: string, lang: Lang): string {
  const period = parsePeriod(date);
  return period ? formatPeriod(period, lang) : date;
}
