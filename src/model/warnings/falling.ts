import { compareDecimals } from "../decimal.ts";
import { ruleOf } from "../statistic-rules.ts";
import { latestInSeries } from "./latest-in-series.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/** A reported fall of something that is meant to grow. Growth is only ever read, never worked out from two levels. */
export function falling({ observations, indicators, asOf }: WarningContext): Warning[] {
  return latestInSeries(observations, asOf).flatMap((row) => {
    const { direction, statistic } = indicators.get(row.indicator) ?? {};
    if (!ruleOf(row, statistic).falls || row.role !== "actual" || row.value === null) return [];
    return direction === "higher" && compareDecimals(row.value, "0") < 0 ? warning("falling", "yellow", [row]) : [];
  });
}
