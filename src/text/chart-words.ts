import { wordsOf } from "./words.ts";
import type { ChartWords } from "../charts/chart.ts";
import type { Lang } from "../schema/localized.ts";
import { MEASURES, type Measure } from "../schema/codes.ts";

/** The fixed words that charts print. */
export function chartWords(lang: Lang): ChartWords {
  const { measureLabels, roleLabels, seriesWords, statusLabels } = wordsOf(lang);
  const zh = lang === "zh";
  return {
    role: {
      actual: roleLabels.actual,
      target: roleLabels.target,
      forecast: roleLabels.forecast,
      plan: roleLabels.plan,
    },
    status: { P: statusLabels.P, B: statusLabels.B },
    measure: Object.fromEntries(MEASURES.map((measure) => [measure, measureLabels[measure]])) as Record<
      Measure,
      string
    >,
    printed: zh ? "来源印作" : "printed as",
    derived: zh ? "推算" : "derived",
    passed: zh ? "为上一阶段的{}（推算）" : "{} of the stage before (derived)",
    ofAll: zh ? "共" : "of ",
    change: zh ? "变化" : "change",
    inferred: zh ? "日期为推断" : "date inferred",
    logScale: zh ? "对数刻度" : "log scale",
    missing: zh ? "未公布" : "not published",
    shade: zh ? "底色越深，同列中数值越大" : "The deeper the ground, the larger the value within its column",
    sketch: zh
      ? "浅色部分示意“余、近、约”，不是来源给出的界限"
      : "Pale parts sketch “over”, “nearly” and “about”; no source gives these limits",
    notZero: zh ? "纵轴不从零开始" : "The axis does not begin at zero",
    ownScale: zh ? "各小图刻度不同" : "Each small chart has its own scale",
    rest: zh ? "其余未分列" : "rest not itemised",
    series: seriesWords,
  };
}

/** The words at the line of a chart of plans: `资料截至2023年8月底`, `Known up to the end of Aug 2023`. */
export function knownUpTo(day: string, lang: Lang): string {
  return lang === "zh" ? `资料截至${day}` : `Known up to ${day}`;
}
