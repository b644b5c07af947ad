import type { Observation } from "../../schema/observation.ts";
import { comparePeriods } from "../period.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/** A value that the source speaks of without giving it. What cannot exist, such as the quantity of a bare step, is not missing. */
export function missingValue({ observations }: WarningContext): Warning[] {
  return observations
    .filter(({ value, status }) => value === null && (status === "O" || status === "L"))
    .map((row) => warning("missing-value", "unknown", [row]));
}

/** A body whose latest result is older than the threshold at the day asked. */
export function staleData({ observations, thresholds, asOf }: WarningContext): Warning[] {
  const results = observations.filter(
    ({ role, period, value, status }) => role === "actual" && period.end <= asOf && (value !== null || status === "M"),
  );
  return [...Map.groupBy(results, ({ entity }) => entity).values()].flatMap((rows) => {
    const latest = rows.reduce<Observation | undefined>(
      (best, row) => (best && comparePeriods(best.period, row.period) >= 0 ? best : row),
      undefined,
    );
    if (!latest) return [];
    const months = monthsBetween(latest.period.end, asOf);
    if (months <= thresholds.stale_months) return [];
    return warning("stale-data", "watch", [latest], { numbers: { months: String(months) } });
  });
}

/** Full calendar months from one day to another, by year and month alone. */
export function monthsBetween(from: string, to: string): number {
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return index(to) - index(from);
}
