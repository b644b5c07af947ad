import { wordsOf } from "./words.ts";
import { COVERAGE, LEAST_MONTHS, type Forecast, type NoForecast } from "../model/forecast.ts";
import type { Lang } from "../schema/localized.ts";

/** `80%区间` and `98.20亿元至122.20亿元` / `80% interval` and `CNY 9.82 billion to CNY 12.22 billion`. */
export function bandWords(low: string, high: string, lang: Lang): { name: string; text: string } {
  return lang === "zh"
    ? { name: `${COVERAGE}%区间`, text: `${low}至${high}` }
    : { name: `${COVERAGE}% interval`, text: `${low} to ${high}` };
}

/** What a forecast was worked out from. */
export function forecastFormula(isYearToDate: boolean, lang: Lang): string {
  if (lang === "zh") return isYearToDate ? "最新累计 + 其后各月的上年同月数" : "上年同月数";
  return isYearToDate
    ? "latest year to date + the same months of the year before"
    : "the same month of the year before";
}

/**
 * What is said below a chart that asks for a forecast: the method with its name and its limits, and of the lines that have
 * none the reason. `label` is empty where there is one line only.
 */
export function forecastNote(lines: readonly { label: string; forecast: Forecast | NoForecast }[], lang: Lang): string {
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const rests = lines.flatMap(({ forecast }) => (forecast.reason === null ? [forecast.months] : []));
  const method =
    rests.length === 0
      ? ""
      : zh
        ? `虚线之内是本站的推算，不是任何单位公布的预计：季节性朴素法，即各月与上年同月相同；区间由连续${Math.min(...rests)}个月的同月之差算出，约有${COVERAGE}%的把握。`
        : `Within the dashed lines is a calculation of this site, and no body’s published forecast: the seasonal naïve method, by which each month is as the same month a year before; the interval comes from the yearly changes of ${Math.min(...rests)} consecutive months and is meant to hold ${COVERAGE}% of outcomes.`;
  const none = lines.flatMap(({ label, forecast }) =>
    forecast.reason === null
      ? []
      : zh
        ? `${label}不作预测：${reasonText(forecast, lang)}。`
        : `No forecast${label && ` for ${label}`}: ${reasonText(forecast, lang)}.`,
  );
  return [method, ...none].filter(Boolean).join(joints.space);
}

function reasonText({ reason, months }: NoForecast, lang: Lang): string {
  const zh = lang === "zh";
  switch (reason) {
    case "no-months":
      return zh ? "没有月度数" : "there are no monthly figures";
    case "mixed":
      return zh ? "单月数和累计数不能混用" : "months and years to date cannot be mixed";
    case "not-comparable":
      return zh ? "口径、价格或数据状态前后不一" : "scope, price basis or status changes within the series";
    case "not-exact":
      return zh ? "有的数只是约数" : "some of the figures are approximate";
    case "too-short":
      return zh
        ? `需要连续${LEAST_MONTHS}个月的数，只有${months}个月`
        : `it takes ${LEAST_MONTHS} consecutive months, and there ${months === 1 ? "is" : "are"} ${months}`;
  }
}
