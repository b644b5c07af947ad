import { wordsOf } from "./words.ts";
import type { ChartWords } from "../charts/chart.ts";
import type { Lang } from "../schema/localized.ts";
import { MEASURES, type Measure } from "../schema/codes.ts";

/** The fixed words that charts print. */
export function chartWords(lang: Lang): ChartWords {
  const { drawingWords, measureLabels, roleLabels, seriesWords, statusLabels } = wordsOf(lang);
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
    series: seriesWords,
    ...drawingWords,
  };
}

/** The words at the line of a chart of plans: `资料截至2023年8月底`, `Known up to the end of Aug 2023`. */
export function knownUpTo(day: string, lang: Lang): string {
  return wordsOf(lang).figureTexts.knownUpTo(day);
}
