import { wordsOf } from "./words.ts";
import { formatPeriod } from "../format/period.ts";
import type { Period } from "../model/period.ts";
import type { ProjectLight } from "../model/project-light.ts";
import type { Lang } from "../schema/localized.ts";

/** What the lights mean and at which day they were asked. */
export function standingRule(shapes: Record<ProjectLight["light"], string>, lang: Lang): string {
  const { green, yellow, red, unknown } = shapes;
  return lang === "zh"
    ? `状态：${green}未误期，没有一个计划步骤到期而无实绩；${yellow}到期未见实绩，期限以后的来源没有写到结果，不等于没有完成；${red}晚于计划，实绩晚于计划时间；${unknown}到期，无法判断，期限以后没有新的来源；${unknown}无计划可比，来源没有写计划时间。`
    : `Standing: ${green} not overdue: no planned step is past its time without a result. ${yellow} Due, no result on record: sources dated after the time planned tell of none, which does not mean that it was missed. ${red} Later than planned. ${unknown} Due, cannot tell: no source is dated after the time planned. ${unknown} No plan to compare: no source gives a planned date.`;
}

/** `状态按2026年11月20日判断` */
export function askedText(day: string, lang: Lang): string {
  return lang === "zh" ? `状态按${day}判断` : `Standing judged on ${day}`;
}

/** `（第1张，共2张）` */
export function sheetText(number: number, of: number, lang: Lang): string {
  return lang === "zh" ? `（第${number}张，共${of}张）` : `(sheet ${number} of ${of})`;
}

/**
 * A planned step that is due: `计划的“完成”（2023年）已到期，资料中没有实绩，不等于没有完成。` `untold` is why nothing can be said of
 * it, null where a later source could have told.
 */
export function dueText(stage: string, period: string, role: string, untold: string | null, lang: Lang): string {
  if (untold !== null)
    return lang === "zh"
      ? `${role}的“${stage}”（${period}）已到期；${untold}。`
      : `“${stage}” (${role}, ${period}) is due; ${untold}.`;
  return lang === "zh"
    ? `${role}的“${stage}”（${period}）已到期，资料中没有实绩，不等于没有完成。`
    : `“${stage}” (${role}, ${period}) is due and no result is on record, which does not mean that it was missed.`;
}

/**
 * Why nothing can be said of a step that is due: `最近的来源为2023年7—8月，早于期限，无法判断`. `known` is the date of the newest
 * source, null if none is dated; `end` the last day of the time planned.
 */
export function untoldText(known: Period | null, end: string, lang: Lang): string {
  const zh = lang === "zh";
  if (!known) return zh ? "来源没有日期，无法判断" : "no source is dated, so nothing can be said";
  const date = formatPeriod(known, lang);
  const isBefore = known.end < end;
  return zh
    ? `最近的来源为${date}，${isBefore ? "早于期限" : "不晚于期限"}，无法判断`
    : `the newest source, of ${date}, is ${isBefore ? "older than" : "no later than"} the time planned, so nothing can be said`;
}

/** A figure that the source mentions and does not give. */
export function notGivenText(name: string, lang: Lang): string {
  return lang === "zh" ? `来源提到而没有给出：${name}。` : `Mentioned but not given: ${name}.`;
}

/** `共30个项目` */
export function projectCount(n: number, lang: Lang): string {
  return lang === "zh" ? `共${n}个项目` : n === 1 ? "one project" : `${n} projects`;
}

/** The last line of a wall chart: what the record is, whence, and where each number is explained. */
export function footText(notices: readonly string[], sources: string, lang: Lang): string {
  const { joints } = wordsOf(lang);
  const first = notices.map((notice) => `${notice}${joints.nextSentence}`).join("");
  return lang === "zh"
    ? `${first}来源：${sources}。每个数字的出处见网站的项目页。`
    : `${first}Sources: ${sources}. The page of the projects names the source of each figure.`;
}
