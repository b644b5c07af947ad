import type { Statistic } from "../../schema/codes.ts";
import type { Period } from "../../model/period.ts";
import { defineRule } from "../rule.ts";

/** A stock has a date, a year to date has a span that begins with the year. Flows and rates may have any period. */
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
    fits: ({ kind, start }) =>
      kind === "ytd" || kind === "year" || (start.endsWith("-01-01") && kind !== "day" && kind !== "window"),
    words: { zh: "自年初起的期间", en: "a span from the beginning of the year" },
  },
};
