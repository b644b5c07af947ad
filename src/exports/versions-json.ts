import type { Dataset, ReleaseState } from "../model/catalogue.ts";
import { paths } from "../site.ts";
import { chartVersions, givenUpIn, type ChartChange } from "../model/chart-versions.ts";

/**
 * `data/<dataset>/versions.json`: which releases there are, the newest first, and for each chart the releases that changed
 * it, and how. The only data file that is ever rewritten; whoever holds an old release or an old picture asks here whether
 * there is a newer one. Addresses start at the site's root.
 */
export function versionsJson(dataset: Dataset, states: readonly ReleaseState[] = []): string {
  const versions = dataset.releases.toReversed().map(({ version, date, vintage, bump, reason, rows, changes }) => ({
    version,
    date,
    vintage,
    bump,
    reason,
    rows,
    changes,
    path: paths.release(dataset.id, version),
  }));
  const slugs = [...new Set(states.flatMap(({ catalogue }) => [...catalogue.charts.keys()]))].sort();
  const charts = Object.fromEntries(slugs.map((slug) => [slug, changesOf(states, slug)]));
  return `${JSON.stringify({ dataset: dataset.id, latest: dataset.version, versions, charts }, null, 2)}\n`;
}

/** The releases that changed the chart, and the one that has it no more; those that left it alone are left out. */
function changesOf(states: readonly ReleaseState[], slug: string): Record<string, ChartChange | "removed"> {
  const gone = givenUpIn(states, slug);
  return Object.fromEntries([
    ...chartVersions(states, slug)
      .filter(({ change }) => change !== "same")
      .map(({ release, change }) => [release.version, change] as const),
    ...(gone === null ? [] : [[gone.version, "removed"] as const]),
  ]);
}
