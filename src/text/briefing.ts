import { wordsOf } from "./words.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Plan, Site } from "../schema/site.ts";
import type { Light } from "../model/light.ts";
import type { WarningRule } from "../model/warnings/index.ts";

/** Shape and word of each light; the colour is the style sheet's. */
export const lightLabels: Record<Light, Localized & { shape: string }> = {
  green: { shape: "●", zh: "正常", en: "on time" },
  watch: { shape: "□", zh: "关注", en: "watch" },
  yellow: { shape: "△", zh: "预警", en: "warning" },
  red: { shape: "■", zh: "滞后", en: "behind" },
  unknown: { shape: "○", zh: "无法判断", en: "cannot tell" },
};

/** What a rule says, with the limits from the settings of the site. */
export function ruleText(rule: WarningRule, limits: Site["thresholds"], lang: Lang): string {
  const zh = lang === "zh";
  const points = (n: number): string => String(n).replace("-", "−");
  const { green, yellow, red } = limits.pace;
  switch (rule) {
    case "behind-pace":
      return zh
        ? `完成率减序时进度：不低于${points(green)}个百分点为正常，低于${points(green)}而高于${points(yellow)}个为关注，${points(red)}至${points(yellow)}个为预警，低于${points(red)}个为滞后。序时进度按已过月数除以12；另有进度安排的，按安排判断。`
        : `Completion less the planned progress: on time from ${points(green)} percentage points up, to be watched below that and above ${points(yellow)}, a warning from ${points(red)} to ${points(yellow)}, behind below ${points(red)}. The plan is months elapsed ÷ 12, or the plan of the target where it has one.`;
    case "below-target": {
      const { green, yellow, red } = limits.target_points;
      return zh
        ? `增速、比率、占比与年度目标之差：不低于${points(green)}个百分点为正常，低于${points(green)}而高于${points(yellow)}个为关注，${points(red)}至${points(yellow)}个为预警，低于${points(red)}个为滞后。它们不逐月累加，没有序时进度；以低为好的，反过来算；不以百分数计的比率和指数，未达到目标为关注。`
        : `A growth, rate or share less its annual target: on target from ${points(green)} percentage points up, to be watched below that and above ${points(yellow)}, a warning from ${points(red)} to ${points(yellow)}, behind below ${points(red)}. They do not add up month by month and have no pace. Where lower is better the difference is turned round; a rate that is no percentage, or an index, is to be watched while it misses its target.`;
    }
    case "falling":
      return zh
        ? "来源报告的增幅为负，而指标以增长为好。"
        : "The source reports a fall of something that is meant to grow.";
    case "overdue-milestone":
      return zh
        ? "计划或目标的期限早于判断日期，资料中没有该步骤的实绩：期限以后还有来源的，为预警，但不等于没有完成；期限以后没有来源的，无法判断。"
        : "A planned step is past its date and no result is on record: a warning where a source is dated after it, which does not mean that the step was missed; where none is, nothing can be said.";
    case "register-at-risk": {
      const { net, reserve_cover: cover } = limits.register;
      const [fold, times] = cover === 1 ? ["", ""] : [`的${cover}倍`, `${cover} times `];
      return zh
        ? `在库企业净增（与上一时点之差，或入库减退库）低于${points(net)}家为预警；入库数落后于年度目标的，按进度的界线亮灯；后备企业少于目标尚差数${fold}，列为关注。只看家数，没有这些数的不判断。`
        : `A warning where the net gain of the register, against the time before or entries less exits, is below ${points(net)}; entries behind the annual target, by the limits of the pace; to be watched where the reserve is smaller than ${times}what is missing from the target. Counts alone are looked at, and nothing is said without them.`;
    }
    case "resolution-rate-low":
      return zh ? `办结率低于${limits.resolution_rate}%。` : `A resolution rate below ${limits.resolution_rate}%.`;
    case "resolution-rate-unclear":
      return zh
        ? "缺少受理数或办结数，或者件数只是约数，办结率无从核对。"
        : "Requests received or resolved are not given, or only roughly, so that the rate cannot be checked.";
    case "contradiction":
      return zh
        ? "来源自相矛盾，或与算术不符，两个数都保留。"
        : "A source disagrees with itself, with another or with arithmetic; both figures are kept.";
    case "missing-value":
      return zh ? "来源提到某个数而没有写出来。" : "A source speaks of a figure without printing it.";
    case "stale-figure":
      return zh
        ? `比判断日期早${limits.stale_months}个月以上的数，不再据以预警，只列在这里。`
        : `A figure more than ${limits.stale_months} months older than the day asked raises no warning and is only listed here.`;
    case "stale-data":
      return zh
        ? `最新的实际数比判断日期早${limits.stale_months}个月以上。`
        : `The latest result is more than ${limits.stale_months} months older than the day of judgement.`;
  }
}

/** The rule of bright spots. */
export function highlightRule(least: number, lang: Lang): string {
  return lang === "zh"
    ? `亮点：增幅不低于${least}%，或完成率快于进度，或增速、比率好于年度目标或上级，下降的不算；以减少为好的，降幅不低于${least}%。存疑的数不列；带记号的数，记号在附注中说明。`
    : `Bright spots: growth of ${least}% or more, progress ahead of plan, or a growth or rate better than its annual target or that of the zone, falls aside; for what is meant to shrink, a fall of ${least}% or more. Figures in doubt are left out; signs at figures are explained in the notes.`;
}

/**
 * The limits of the rules that were applied, in one line for under the indicator table; rules without
 * a limit are left out. `growth` is the limit of bright spots, null where they are not asked for. "" where nothing applies.
 */
export function limitsLine(
  rules: readonly WarningRule[],
  limits: Site["thresholds"],
  growth: number | null,
  lang: Lang,
): string {
  const zh = lang === "zh";
  const number = (n: number): string => String(n).replace("-", "−");
  const [good, watch, yellow, red] = (["green", "watch", "yellow", "red"] as const).map((light) =>
    zh ? lightLabels[light].zh : ` ${lightLabels[light].en}`,
  );
  const { pace, register, target_points } = limits;
  const steps = (limit: Site["thresholds"]["pace"]): string[] => [
    `≥${number(limit.green)}${zh ? "" : " pp"}${good}`,
    `>${number(limit.yellow)}${watch}`,
    `≥${number(limit.red)}${yellow}`,
    `<${number(limit.red)}${red}`,
  ];
  const [gaps, differences] = [steps(pace), steps(target_points)];
  const cover = register.reserve_cover === 1 ? "" : `${register.reserve_cover}×`;
  const words: Partial<Record<WarningRule, Localized>> = {
    "behind-pace": {
      zh: `比序时进度${gaps.join("、")}（百分点）`,
      en: `gap ${gaps.join(", ")}`,
    },
    "below-target": {
      zh: `比年度目标${differences.join("、")}（百分点）`,
      en: `against target ${differences.join(", ")}`,
    },
    "register-at-risk": {
      zh: `在库净增<${number(register.net)}家${yellow}，后备<${cover}尚差数${watch}`,
      en: `net gain <${number(register.net)}${yellow}, reserve <${cover}what is missing${watch}`,
    },
    "resolution-rate-low": {
      zh: `办结率<${limits.resolution_rate}%${yellow}`,
      en: `resolution rate <${limits.resolution_rate}%${yellow}`,
    },
    "stale-data": {
      zh: `资料早${limits.stale_months}个月以上${watch}`,
      en: `data >${limits.stale_months} months${watch}`,
    },
  };
  const told = [
    ...rules.flatMap((rule) => words[rule]?.[lang] ?? []),
    ...(growth === null ? [] : [zh ? `亮点增幅≥${growth}%` : `growth ≥${growth}% bright`]),
  ];
  if (told.length === 0) return "";
  return zh ? `界线：${told.join("；")}。` : `Limits: ${told.join("; ")}.`;
}

/** A planned curve, printed wherever it is used: both paces are given, and this says which one judges. */
export function planText({ name, year, quarters, months }: Plan, lang: Lang): string {
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const shares = (quarters ?? months ?? []).map((share) => `${share}%`).join(joints.list);
  const ends = quarters ? (zh ? "各季末" : "quarter") : zh ? "各月末" : "month";
  const within = quarters ? (zh ? "，季内按月均摊" : ", even within a quarter") : "";
  return zh
    ? `${name.zh}（${year}年）：${ends}累计应完成${shares}${within}。灯和预警按它判断，序时进度一并列出。`
    : `${upperFirst(name.en)} (${year}): due by the end of each ${ends} ${shares}${within}. Lights and warnings follow it; the even pace stands beside it.`;
}

function upperFirst(text: string): string {
  const bare = text.replace(/^the /, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
