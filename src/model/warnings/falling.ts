import { compareDecimals } from "../decimal.ts";
import { latestInSeries } from "./latest-in-series.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/** A reported fall of something that is meant to grow. Growth is only ever read, never worked out from two levels. */
export function falling({ observations, indicators, asOf }: WarningContext): Warning[] {
  return latestInSeries(observations, asOf).flatMap((row) => {
    const isChange = row.measure === "yoy" || row.measure === "growth" || row.measure === "avg_growth";
    if (!isChange || row.role !== "actual" || row.value === null) return [];
    const isMeantToGrow = indicators.get(row.indicator)?.direction === "higher";
    return isMeantToGrow && compareDecimals(row.value, "0") < 0 ? warning("falling", "yellow", [row]) : [];
  });
}
