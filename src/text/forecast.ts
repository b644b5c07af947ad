import { wordsOf } from "./words.ts";
import { COVERAGE, LEAST_MONTHS, type Forecast, type NoForecast } from "../model/forecast.ts";
import type { Lang } from "../schema/localized.ts";

/** `80%区间` and `98.20亿元至122.20亿元` / `80% interval` and `CNY 9.82 billion to CNY 12.22 billion`. */
export function bandWords(low: string, high: string, lang: Lang): { name: string; text: string } {
  const { forecasts } = wordsOf(lang);
  return { name: forecasts.band(COVERAGE), text: forecasts.fromTo(low, high) };
}

/** What a forecast was worked out from. */
export function forecastFormula(isYearToDate: boolean, lang: Lang): string {
  return wordsOf(lang).forecasts.formula[isYearToDate ? "yearToDate" : "months"];
}

/**
 * What is said below a chart that asks for a forecast: the method with its name and its limits, and of the lines that have
 * none the reason. `label` is empty where there is one line only.
 */
export function forecastNote(lines: readonly { label: string; forecast: Forecast | NoForecast }[], lang: Lang): string {
  const { forecasts, joints } = wordsOf(lang);
  const months = lines.flatMap(({ forecast }) => (forecast.reason === null ? [forecast.months] : []));
  const method = months.length === 0 ? "" : forecasts.method(Math.min(...months), COVERAGE);
  const none = lines.flatMap(({ label, forecast }) =>
    forecast.reason === null ? [] : forecasts.none(label, reasonText(forecast, lang)),
  );
  return [method, ...none].filter(Boolean).join(joints.space);
}

function reasonText({ reason, months }: NoForecast, lang: Lang): string {
  const { forecasts } = wordsOf(lang);
  return reason === "too-short" ? forecasts.tooShort(LEAST_MONTHS, months) : forecasts.reasons[reason];
}
