import type { ChartWords } from "../charts/chart.ts";
import type { Lang } from "../schema/localized.ts";
import { roleLabels } from "./labels.ts";

/** The fixed words that charts print. */
export function chartWords(lang: Lang): ChartWords {
  const zh = lang === "zh";
  return {
    role: {
      actual: roleLabels.actual[lang],
      target: roleLabels.target[lang],
      forecast: roleLabels.forecast[lang],
      plan: roleLabels.plan[lang],
    },
    printed: zh ? "来源印作" : "printed as",
    derived: zh ? "推算" : "derived",
    change: zh ? "变化" : "change",
    inferred: zh ? "日期为推断" : "date inferred",
    contradiction: zh ? "来源有矛盾" : "source disagrees",
    logScale: zh ? "对数刻度" : "log scale",
    missing: zh ? "未公布" : "not published",
  };
}
