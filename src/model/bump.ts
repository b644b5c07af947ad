import type { Change } from "./diff.ts";
import type { Bump } from "./semver.ts";

/** What a consumer's script may rely on in a release, besides its rows. */
export interface ReleaseShape {
  columns: readonly string[];
  /** What each code means to a machine (such as the unit of an indicator), by `table/code`; "" if nothing. */
  codes: ReadonlyMap<string, string>;
  /** The reference tables word for word, by file name. */
  reference: ReadonlyMap<string, string>;
  /** The specifications of its charts word for word, by slug; null in a release from before they were frozen. */
  charts: ReadonlyMap<string, string> | null;
}

/**
 * The smallest step that a release may take: `major` if a column or code went or changed its meaning, `minor` if columns,
 * codes or rows came (or rows went), `patch` if only values, notes or names were corrected, or what charts are drawn and how;
 * null if nothing changed.
 */
export function smallestBump(
  before: ReleaseShape,
  after: ReleaseShape,
  changes: readonly Change[],
): { bump: Bump; because: string } | null {
  const gone = before.columns.find((column) => !after.columns.includes(column));
  if (gone !== undefined) return { bump: "major", because: `column "${gone}" removed` };
  for (const [code, meaning] of before.codes) {
    const now = after.codes.get(code);
    if (now === undefined) return { bump: "major", because: `code "${code}" removed` };
    if (now !== meaning)
      return { bump: "major", because: `code "${code}" changed from ${meaning} to ${now}` };
  }
  const column = after.columns.find((each) => !before.columns.includes(each));
  if (column !== undefined) return { bump: "minor", because: `column "${column}" added` };
  const row = changes.find(({ change }) => change === "added" || change === "removed");
  if (row) return { bump: "minor", because: `row ${row.id} ${row.change}` };
  const code = [...after.codes.keys()].find((each) => !before.codes.has(each));
  if (code !== undefined) return { bump: "minor", because: `code "${code}" added` };
  const [change] = changes;
  if (change) return { bump: "patch", because: `${change.id} ${change.change}` };
  for (const [file, text] of after.reference) {
    const old = before.reference.get(file);
    // A table that the older release did not have yet is no correction.
    if (old !== undefined && old !== text) return { bump: "patch", because: `${file} corrected` };
  }
  const chart = changedChart(before.charts, after.charts);
  return chart === null ? null : { bump: "patch", because: chart };
}

/** What happened to the first chart that is not as it was. */
function changedChart(before: ReleaseShape["charts"], after: ReleaseShape["charts"]): string | null {
  if (after === null) return null;
  if (before === null) return "charts frozen for the first time";
  for (const [slug, spec] of after) {
    if (!before.has(slug)) return `chart "${slug}" added`;
    if (before.get(slug) !== spec) return `chart "${slug}" changed`;
  }
  const gone = [...before.keys()].find((slug) => !after.has(slug));
  return gone === undefined ? null : `chart "${gone}" removed`;
}
