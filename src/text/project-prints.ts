import { wordsOf } from "./words.ts";
import { formatPeriod } from "../format/period.ts";
import type { Period } from "../model/period.ts";
import { STANDING_LIGHTS, type ProjectLight, type Standing } from "../model/project-light.ts";
import type { Lang } from "../schema/localized.ts";
import { lightLabels } from "./briefing.ts";
import type { ProjectTexts } from "./page-words.ts";

/** What the lights mean and at which day they were asked. */
export function standingRule(shapes: Record<ProjectLight["light"], string>, lang: Lang): string {
  return wordsOf(lang).projectTexts.standingRule(shapes);
}

/** `状态按2026年11月20日判断` */
export function askedText(day: string, lang: Lang): string {
  return wordsOf(lang).projectTexts.asked(day);
}

/** `（第1张，共2张）` */
export function sheetText(number: number, of: number, lang: Lang): string {
  return wordsOf(lang).projectTexts.sheet(number, of);
}

/**
 * A planned step that is due: `计划的“完成”（2023年）已到期，资料中没有实绩，不等于没有完成。` `untold` is why nothing can be said of
 * it, null where a later source could have told.
 */
export function dueText(step: Parameters<ProjectTexts["due"]>[0], lang: Lang): string {
  return wordsOf(lang).projectTexts.due(step);
}

/**
 * Why nothing can be said of a step that is due: `最近的来源为2023年7—8月，早于期限，无法判断`. `newest` is the date of the newest
 * source, null if none is dated; `end` the last day of the time planned.
 */
export function untoldText(newest: Period | null, end: string, lang: Lang): string {
  const { projectTexts } = wordsOf(lang);
  if (!newest) return projectTexts.undated;
  return projectTexts.newestSource(formatPeriod(newest, lang), newest.end < end);
}

/** A figure that the source mentions and does not give. */
export function notGivenText(name: string, lang: Lang): string {
  return wordsOf(lang).projectTexts.notGiven(name);
}

/** `共30个项目` */
export function projectCount(n: number, lang: Lang): string {
  return wordsOf(lang).projectTexts.projects(n);
}

/** The last line of a wall chart: what the record is, whence, and where each number is explained. */
export function footText(notices: readonly string[], sources: string, lang: Lang): string {
  const { joints, projectTexts } = wordsOf(lang);
  return notices.map((notice) => notice + joints.nextSentence).join("") + projectTexts.foot(sources);
}

/** `△ 到期未见实绩` */
export function standingText(standing: Standing, lang: Lang): string {
  const { standingLabels } = wordsOf(lang);
  return `${lightLabels[STANDING_LIGHTS[standing]].shape} ${standingLabels[standing]}`;
}
