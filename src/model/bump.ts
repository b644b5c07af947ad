import type { Localized } from "../schema/localized.ts";
import type { Change, ChangeKind } from "./diff.ts";
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
): Step | null {
  const gone = before.columns.find((column) => !after.columns.includes(column));
  if (gone !== undefined) return step("major", `删除了列“${gone}”`, `column "${gone}" removed`);
  for (const [code, meaning] of before.codes) {
    const now = after.codes.get(code);
    if (now === undefined) return step("major", `删除了代码“${code}”`, `code "${code}" removed`);
    if (now !== meaning)
      return step(
        "major",
        `代码“${code}”的含义由${meaning}改为${now}`,
        `code "${code}" changed from ${meaning} to ${now}`,
      );
  }
  const column = after.columns.find((each) => !before.columns.includes(each));
  if (column !== undefined) return step("minor", `新增了列“${column}”`, `column "${column}" added`);
  const row = changes.find(({ change }) => change === "added" || change === "removed");
  if (row) return step("minor", `${CHANGED[row.change]}了行${row.id}`, `row ${row.id} ${row.change}`);
  const code = [...after.codes.keys()].find((each) => !before.codes.has(each));
  if (code !== undefined) return step("minor", `新增了代码“${code}”`, `code "${code}" added`);
  const [change] = changes;
  if (change)
    return step("patch", `${CHANGED[change.change]}了${change.id}`, `${change.id} ${change.change}`);
  for (const [file, text] of after.reference) {
    const old = before.reference.get(file);
    // A table that the older release did not have yet is no correction.
    if (old !== undefined && old !== text) return step("patch", `更正了${file}`, `${file} corrected`);
  }
  return changedChart(before.charts, after.charts);
}

/** A step of the version, and why it may not be smaller. */
export interface Step {
  bump: Bump;
  because: Localized;
}

const CHANGED: Record<ChangeKind, string> = {
  added: "新增",
  removed: "删除",
  revised: "修订",
  reflagged: "改标记",
};

function step(bump: Bump, zh: string, en: string): Step {
  return { bump, because: { zh, en } };
}

/** What happened to the first chart that is not as it was. */
function changedChart(before: ReleaseShape["charts"], after: ReleaseShape["charts"]): Step | null {
  if (after === null) return null;
  if (before === null) return step("patch", "首次固定图表设定", "charts frozen for the first time");
  for (const [slug, spec] of after) {
    if (!before.has(slug)) return step("patch", `新增了图表“${slug}”`, `chart "${slug}" added`);
    if (before.get(slug) !== spec) return step("patch", `改动了图表“${slug}”`, `chart "${slug}" changed`);
  }
  const gone = [...before.keys()].find((slug) => !after.has(slug));
  return gone === undefined ? null : step("patch", `删除了图表“${gone}”`, `chart "${gone}" removed`);
}
