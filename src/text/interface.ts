import { wordsOf } from "./words.ts";
import { formatPeriod } from "../format/period.ts";
import { parsePeriod } from "../model/period.ts";
import type { Lang } from "../schema/localized.ts";

/** Joins clauses as running text does: `，` in Chinese, a comma in English. */
export function clauses(words: readonly string[], lang: Lang): string {
  const { joints } = wordsOf(lang);
  return words.filter(Boolean).join(joints.comma);
}

/** Lines of small print: the middle dot between them. */
export function dotted(words: readonly string[]): string {
  return words.filter(Boolean).join(" · ");
}

/** `12个图表` / `12 charts`: a count with the right measure word and the right English number. */
export function countText(what: keyof typeof COUNTED, n: number, lang: Lang): string {
  const { zh, one, many } = COUNTED[what];
  if (lang === "zh") return `${n}${zh}`;
  return `${String(n).replace(/\B(?=(\d{3})+$)/g, ",")} ${n === 1 ? one : many}`;
}

const COUNTED = {
  figures: { zh: "个数字", one: "figure", many: "figures" },
  charts: { zh: "张图", one: "chart", many: "charts" },
  indicators: { zh: "个指标", one: "indicator", many: "indicators" },
  topics: { zh: "个主题", one: "topic", many: "topics" },
  bodies: { zh: "个主体", one: "body", many: "bodies" },
  zones: { zh: "个高新区", one: "high-tech zone", many: "high-tech zones" },
  projects: { zh: "个项目", one: "project", many: "projects" },
  sources: { zh: "份来源", one: "source", many: "sources" },
  datasets: { zh: "个数据集", one: "dataset", many: "datasets" },
  mechanisms: { zh: "项机制", one: "mechanism", many: "mechanisms" },
  contradictions: { zh: "条疑点和口径说明", one: "note on figures", many: "notes on figures" },
  releases: { zh: "次发布", one: "release", many: "releases" },
  terms: { zh: "条术语", one: "term", many: "terms" },
  inferred: { zh: "个日期为推断", one: "inferred date", many: "inferred dates" },
} as const;

/** `新增23行，修订1行` / `23 rows added, 1 revised`; what did not happen is not said. */
export function changesText(
  changes: { added: number; removed: number; revised: number; reflagged: number },
  lang: Lang,
): string {
  const words: [number, string, string][] = [
    [changes.added, "新增", "added"],
    [changes.removed, "删除", "removed"],
    [changes.revised, "修订", "revised"],
    [changes.reflagged, "改标记", "with a mark or note changed"],
  ];
  const said = words.filter(([n]) => n > 0);
  if (said.length === 0) return lang === "zh" ? "数值无变动" : "no values changed";
  if (lang === "zh") return said.map(([n, zh]) => `${zh}${n}行`).join("，");
  return said.map(([n, , en], index) => `${n}${index > 0 ? "" : n === 1 ? " row" : " rows"} ${en}`).join(", ");
}

/** `1.3.0`, and whether the working copy goes beyond it. */
export function versionText(version: string | null, unreleased: boolean, lang: Lang): string {
  const { joints, ui } = wordsOf(lang);
  if (version === null) return ui.workingCopy;
  return unreleased ? `${version}${joints.comma}${ui.unreleased}` : version;
}

/** `版本1.3.0` / `version 1.3.0`. */
export function versionNumber(version: string, lang: Lang): string {
  return wordsOf(lang).figureTexts.version(version);
}

/** `2026年11月20日发布` / `released 20 Nov 2026`, from an ISO date. */
export function releasedText(date: string, lang: Lang): string {
  const period = parsePeriod(date);
  const words = period ? formatPeriod(period, lang) : date;
  return lang === "zh" ? `${words}发布` : `released ${words}`;
}

/** From when to when a body exists, as far as the sources say. */
export function validityText(from: string | null, to: string | null, lang: Lang): string {
  const { ui } = wordsOf(lang);
  const words = (date: string): string => {
    const period = parsePeriod(date);
    return period ? formatPeriod(period, lang) : date;
  };
  if (from === null && to === null) return ui.validityUnknown;
  if (lang === "zh") return [from && `${words(from)}起`, to && `至${words(to)}止`].filter(Boolean).join("，");
  return [from && `from ${words(from)}`, to && `until ${words(to)}`].filter(Boolean).join(" ");
}

/** The description of a body's page. */
export function entityDescription(name: string, figures: number, lang: Lang): string {
  if (figures === 0)
    return lang === "zh"
      ? `${name}：所属、下属主体与相关图表。`
      : `${name}: what it belongs to, the bodies within it and charts.`;
  return lang === "zh"
    ? `${name}：公开报道中的${countText("figures", figures, lang)}，分主题列出，逐一注明时期和来源。`
    : `${name}: ${countText("figures", figures, lang)} from published reports, by topic, each with its period and source.`;
}

/** How much the site holds, in one sentence. */
export function recordText(
  counts: Record<"figures" | "bodies" | "sources" | "charts" | "datasets", number>,
  lang: Lang,
): string {
  const words = (["figures", "bodies", "sources", "datasets", "charts"] as const).map((key) =>
    countText(key, counts[key], lang),
  );
  const [figures = "", bodies = "", sources = "", datasets = "", charts = ""] = words;
  return lang === "zh"
    ? `现有${figures}，涉及${bodies}，取自${sources}，编为${datasets}，画成${charts}。`
    : `On record: ${figures} about ${bodies}, taken from ${sources}, kept in ${datasets} and drawn in ${charts}.`;
}
