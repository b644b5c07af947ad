import { inEveryLanguage, wordsOf } from "./words.ts";
import { formatNumber } from "../format/number.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Plan, Site } from "../schema/site.ts";
import type { Light } from "../model/light.ts";
import type { WarningRule } from "../model/warnings/index.ts";
import type { LimitTexts } from "./page-words.ts";

function labelOf(light: Light, shape: string): Localized & { shape: string } {
  return { shape, ...inEveryLanguage(({ lightNames }) => lightNames[light]) };
}

/** Shape and word of each light; the colour is the style sheet's. */
export const lightLabels: Record<Light, Localized & { shape: string }> = {
  green: labelOf("green", "●"),
  watch: labelOf("watch", "□"),
  yellow: labelOf("yellow", "△"),
  red: labelOf("red", "■"),
  unknown: labelOf("unknown", "○"),
};

/** What a rule says, with the limits from the settings of the site. */
export function ruleText(rule: WarningRule, limits: Site["thresholds"], lang: Lang): string {
  return wordsOf(lang).ruleTexts.rules[rule](limitTexts(limits, lang));
}

/** The rule of bright spots. */
export function highlightRule(least: number, lang: Lang): string {
  return wordsOf(lang).ruleTexts.highlights(least);
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
  const { joints, ruleTexts } = wordsOf(lang);
  const applied = [
    ...rules.flatMap((rule) => ruleTexts.limits[rule]?.(limitTexts(limits, lang)) ?? []),
    ...(growth === null ? [] : [ruleTexts.growthLimit(growth)]),
  ];
  if (applied.length === 0) return "";
  return `${ruleTexts.limitsAre}${joints.colon}${applied.join(joints.semicolon)}${joints.stop}`;
}

function limitTexts(limits: Site["thresholds"], lang: Lang): LimitTexts {
  const { pace, register, resolution_rate, stale_months, target_points } = limits;
  const text = (n: number): string => formatNumber(String(n), null, lang);
  return {
    pace: { green: text(pace.green), yellow: text(pace.yellow), red: text(pace.red) },
    targetPoints: {
      green: text(target_points.green),
      yellow: text(target_points.yellow),
      red: text(target_points.red),
    },
    net: text(register.net),
    cover: register.reserve_cover === 1 ? null : text(register.reserve_cover),
    rate: text(resolution_rate),
    months: text(stale_months),
  };
}

/** A planned curve, printed wherever it is used: both paces are given, and this says which one judges. */
export function planText({ name, year, quarters, months }: Plan, lang: Lang): string {
  const { joints, ruleTexts } = wordsOf(lang);
  const shares = (quarters ?? months ?? []).map((share) => `${share}%`).join(joints.list);
  return ruleTexts.plan({ name: name[lang], year, by: quarters ? "quarters" : "months", shares });
}
