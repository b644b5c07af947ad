import type { Observation } from "../../schema/observation.ts";
import { compareDecimals, percentOf } from "../decimal.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/**
 * The resolution rate of requests: low if the printed rate, or the rate from exact numbers, is below the threshold;
 * unclear if its base is missing or only roughly known. A rate that the source prints is never replaced by a derived one.
 */
export function resolutionRate({ observations, resolution, thresholds }: WarningContext): Warning[] {
  if (!resolution) return [];
  const { received, resolved, rate } = resolution;
  const rows = observations.filter(
    ({ indicator, role, measure, value }) =>
      [received, resolved, rate].includes(indicator) && role === "actual" && measure === "level" && value !== null,
  );
  return [...Map.groupBy(rows, keyOf).values()].flatMap((group) => {
    const of = (indicator: string): Observation | undefined => group.find((row) => row.indicator === indicator);
    const [whole, part, printed] = [of(received), of(resolved), of(rate)];
    const first = printed ?? part;
    if (!first) return [];
    const others = [whole, part].filter((row) => row !== undefined).filter((row) => row !== first);
    const exact = whole?.qualifier === "exact" && part?.qualifier === "exact";
    const derived = exact && whole.value && part.value ? percentOf(part.value, whole.value, 1) : null;
    const value = printed?.value ?? derived;
    const least = String(thresholds.resolution_rate);
    if (value && compareDecimals(value, least) < 0) {
      const numbers: Record<string, string> = printed ? {} : { rate: value };
      return warning("resolution-rate-low", "yellow", [first, ...others], { numbers });
    }
    return derived === null ? warning("resolution-rate-unclear", "watch", [first, ...others]) : [];
  });
}

function keyOf({ entity, period, scope, project, stage }: Observation): string {
  return [entity, period.text, scope, project, stage].join("|");
}
