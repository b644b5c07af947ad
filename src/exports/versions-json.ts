import type { Dataset } from "../load/catalogue.ts";
import { paths } from "../site.ts";

/**
 * `data/<dataset>/versions.json`: which releases there are, the newest first. The only data file that is ever
 * rewritten; whoever holds an old release asks here whether there is a newer one. Addresses start at the site's root.
 */
export function versionsJson(dataset: Dataset): string {
  const versions = dataset.releases
    .toReversed()
    .map(({ version, date, vintage, bump, reason, rows, changes }) => ({
      version,
      date,
      vintage,
      bump,
      reason,
      rows,
      changes,
      path: paths.release(dataset.id, version),
    }));
  return `${JSON.stringify({ dataset: dataset.id, latest: dataset.version, versions }, null, 2)}\n`;
}
