import { aimLight, aimOf } from "../line.ts";
import { latestInSeries } from "./latest-in-series.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/**
 * A growth, rate, share or index below its target of the year; above it, where less is better. It has no pace: what counts is
 * the difference in points. Approximate figures have none.
 */
export function belowTarget({ observations, indicators, units, thresholds, asOf }: WarningContext): Warning[] {
  const limits = {
    statisticOf: (id: string) => indicators.get(id)?.statistic,
    isPercent: (id: string) => units.get(indicators.get(id)?.unit ?? "")?.kind === "percent",
    points: thresholds.target_points,
  };
  return latestInSeries(observations, asOf).flatMap((own) => {
    const aim = aimOf(own, { observations, statisticOf: limits.statisticOf });
    if (!aim) return [];
    const light = aimLight(aim, indicators.get(own.indicator)?.direction ?? "neutral", limits);
    if (light === "green" || light === "unknown") return [];
    return [warning("below-target", light, [own, aim.row], { aim })];
  });
}
