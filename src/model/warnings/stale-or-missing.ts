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

/** Figures that would have raised a warning of the present, were they not past the threshold: each is told as stale. */
export function staleFigures(old: readonly Warning[], { asOf }: WarningContext): Warning[] {
  const rows = new Set(old.flatMap(({ rows: [row] }) => row ?? []));
  return [...rows].map((row) =>
    warning("stale-figure", "watch", [row], { numbers: { months: String(monthsBetween(row.period.end, asOf)) } }),
  );
}

/** Whether a figure is older than the threshold on the day asked. */
export function isStale({ period }: Observation, { thresholds, asOf }: WarningContext): boolean {
  return monthsBetween(period.end, asOf) > thresholds.stale_months;
}

/** Full calendar months from one day to another, by year and month alone. */
export function monthsBetween(from: string, to: string): number {
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return index(to) - index(from);
}
