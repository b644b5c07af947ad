import { lightOf } from "../light.ts";
import { paceOf } from "../pace.ts";
import { planFor } from "../plan.ts";
import { ruleOf } from "../statistic-rules.ts";
import { breaksFromTarget, targetOf } from "../target.ts";
import type { Observation } from "../../schema/observation.ts";
import { latestInSeries } from "./latest-in-series.ts";
import { warning, type Warning, type WarningContext, type WarningRule } from "./warning.ts";

/**
 * An actual that lags behind the planned progress of its yearly target. What is on time or ahead is no warning; entries to
 * the register are told by the rule of the register.
 */
export function behindPace(context: WarningContext): Warning[] {
  const { observations, register, asOf } = context;
  return latestInSeries(observations, asOf)
    .filter(({ indicator }) => indicator !== register?.entered)
    .flatMap((actual) => lagging("behind-pace", actual, context));
}

/**
 * The warning that one actual lags behind its target, or none. Approximate figures have no rate, so no pace either, nor has
 * what does not sum up over the year.
 */
export function lagging(
  rule: WarningRule,
  actual: Observation,
  { observations, thresholds, plans, indicators }: WarningContext,
): Warning[] {
  const statistic = indicators.get(actual.indicator)?.statistic;
  const { pace: due } = ruleOf(actual, statistic);
  const target = due === "none" ? null : targetOf(actual, observations, statistic);
  if (due === "none" || !target?.value || actual.value === null) return [];
  if (indicators.get(actual.indicator)?.direction !== "higher") return [];
  if (target.rows.some((row) => breaksFromTarget(actual, row, observations))) return [];
  if ([actual, ...target.rows].some(({ qualifier }) => qualifier !== "exact")) return [];
  const pace = paceOf(actual.value, target.value, actual.period, planFor(actual, plans), due);
  const light = lightOf(pace?.gap ?? null, thresholds.pace);
  if (!pace?.gap || light === "green" || light === "unknown") return [];
  return [warning(rule, light, [actual, ...target.rows.filter((row) => row !== actual)], { pace })];
}
