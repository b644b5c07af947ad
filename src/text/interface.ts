import { wordsOf } from "./words.ts";
import { formatPeriod } from "../format/period.ts";
import { parsePeriod } from "../model/period.ts";
import type { Lang } from "../schema/localized.ts";
import type { CountedThing, RowChange } from "./page-words.ts";

/** Joins clauses as running text does: `，` in Chinese, a comma in English. */
export function clauses(parts: readonly string[], lang: Lang): string {
  const { joints } = wordsOf(lang);
  return parts.filter(Boolean).join(joints.comma);
}

/** Lines of small print: the middle dot between them. */
export function dotted(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" · ");
}

/** `12张图` / `12 charts`: a count with the right measure word and the right English number. */
export function countText(thing: CountedThing, n: number, lang: Lang): string {
  return wordsOf(lang).pageTexts.count(thing, n);
}

const ROW_CHANGES: readonly RowChange[] = ["added", "removed", "revised", "reflagged"];

/** `新增23行，修订1行` / `23 rows added, 1 revised`; what did not happen is not said. */
export function changesText(counts: Record<RowChange, number>, lang: Lang): string {
  const { pageTexts } = wordsOf(lang);
  const changes = ROW_CHANGES.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
  return changes.length === 0 ? pageTexts.unchanged : pageTexts.changes(changes);
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
  return wordsOf(lang).pageTexts.released(dayText(date, lang));
}

/** From when to when a body exists, as far as the sources say. */
export function validityText(from: string | null, to: string | null, lang: Lang): string {
  const { pageTexts, ui } = wordsOf(lang);
  if (from === null && to === null) return ui.validityUnknown;
  return pageTexts.validity(from && dayText(from, lang), to && dayText(to, lang));
}

/** An ISO date, or a month or year, in words; what is no date is returned as it is. */
export function dayText(date: string, lang: Lang): string {
  const period = parsePeriod(date);
  return period ? formatPeriod(period, lang) : date;
}

/** The description of a body's page. */
export function entityDescription(name: string, figures: number, lang: Lang): string {
  return wordsOf(lang).pageTexts.body(name, figures === 0 ? null : countText("figures", figures, lang));
}

/** How much the site holds, in one sentence. */
export function recordText(
  counts: Record<"figures" | "bodies" | "sources" | "charts" | "datasets", number>,
  lang: Lang,
): string {
  return wordsOf(lang).pageTexts.record({
    figures: countText("figures", counts.figures, lang),
    bodies: countText("bodies", counts.bodies, lang),
    sources: countText("sources", counts.sources, lang),
    charts: countText("charts", counts.charts, lang),
    datasets: countText("datasets", counts.datasets, lang),
  });
}
