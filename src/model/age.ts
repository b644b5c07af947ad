import type { Catalogue } from "./catalogue.ts";
import type { Period } from "./period.ts";
import { monthsBetween } from "./warnings/stale-or-missing.ts";

/** The day at which ages and warnings are asked: that of the newest release, never the clock's, so that a build can be repeated. */
export function lastReleaseDay(catalogue: Pick<Catalogue, "datasets">): string {
  const days = [...catalogue.datasets.values()].flatMap(({ releases }) => releases.map(({ date }) => date));
  return days.sort().at(-1) ?? "1970-01-01";
}

/** How many months ago a period ended, if that is more than the record calls fresh (`stale_months`); null for a fresh one. */
export function staleAge(catalogue: Pick<Catalogue, "datasets" | "site">, period: Period): number | null {
  const months = monthsBetween(period.end, lastReleaseDay(catalogue));
  return months > catalogue.site.thresholds.stale_months ? months : null;
}
