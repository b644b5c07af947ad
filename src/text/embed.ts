import type { Lang, Localized } from "../schema/localized.ts";
import { clauses, dotted, versionNumber, versionText } from "./interface.ts";

/** The words of a framed chart. */
export const embedWords = {
  full: { zh: "完整图表、数据和出处", en: "Full chart, data and sources" },
  newer: { zh: "已有新版", en: "A newer version exists:" },
} satisfies Record<string, Localized>;

/** Whether the chart moves with the data or stays as it was at a release. */
export function editionText(
  words: { dataset: string; version: string | null; unreleased: boolean; frozen: boolean },
  lang: Lang,
): string {
  const { dataset, version, unreleased, frozen } = words;
  if (frozen && version !== null)
    return dotted([
      dataset,
      lang === "zh" ? `冻结于${versionNumber(version, lang)}` : `frozen at ${versionNumber(version, lang)}`,
    ]);
  const edition = lang === "zh" ? "随数据更新" : "kept up to date";
  return dotted([dataset, clauses([versionText(version, unreleased, lang), edition], lang)]);
}
