import type { Statistic } from "../../schema/codes.ts";
import type { Period } from "../../model/period.ts";
import { defineRule } from "../rule.ts";

/**
 * A stock has a date. What is summed up from January has a span that begins with the year; its single months and quarters
 * may stand beside it, as monthly bulletins print them. Flows, rates and indices may have any period.
 */
export const periodStatisticMismatch = defineRule("period-statistic-mismatch", {
  row(row, _facts, report) {
    const { knownIndicator, knownPeriod, period } = row;
    if (!knownIndicator || !knownPeriod || !period || row.measure !== "level") return;
    const periods = fitting[knownIndicator.statistic];
    if (!periods || periods.fits(knownPeriod)) return;
    report("period-statistic-mismatch", "period", period, {
      periods: periods.words,
      indicator: knownIndicator.id,
      statistic: knownIndicator.statistic,
    });
  },
});

interface Fitting {
  fits: (period: Period) => boolean;
  words: { zh: string; en: string };
}

const fitting: Partial<Record<Statistic, Fitting>> = {
  stock: {
    fits: ({ kind }) => kind !== "ytd" && kind !== "window",
    words: { zh: "时点", en: "a point in time" },
  },
  ytd: {
    fits: ({ kind }) => kind !== "day" && kind !== "window" && kind !== "until",
    words: {
      zh: "自年初起的期间，或单独的月、季、半年",
      en: "a span from the beginning of the year, or a single month, quarter or half-year",
    },
  },
};
