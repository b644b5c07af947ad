import { lightOf } from "../light.ts";
import { paceOf } from "../pace.ts";
import { targetOf } from "../target.ts";
import { latestInSeries } from "./latest-in-series.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/** An actual that lags behind the planned progress of its yearly target. What is on time or ahead is no warning. */
export function behindPace({ observations, thresholds, indicators, asOf }: WarningContext): Warning[] {
  return latestInSeries(observations, asOf).flatMap((actual) => {
    const target = targetOf(actual, observations);
    if (!target?.value || actual.value === null) return [];
    if (indicators.get(actual.indicator)?.direction !== "higher") return [];
    const pace = paceOf(actual.value, target.value, actual.period);
    const light = lightOf(pace?.gap ?? null, thresholds.pace);
    if (!pace?.gap || !pace.planned || light === "green" || light === "unknown") return [];
    const { completion, planned, gap } = pace;
    const rows = target.rows.filter((row) => row !== actual);
    return warning("behind-pace", light, [actual, ...rows], { numbers: { completion, planned, gap } });
  });
}
