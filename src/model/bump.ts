import type { Localized } from "../schema/localized.ts";
import type { Change, ChangeKind } from "./diff.ts";
import type { Bump } from "./semver.ts";

/** What something means to a machine, by the name of each trait; "" where one is not set. */
export type Traits = ReadonlyMap<string, string>;

/** What a consumer's script may rely on in a release, besides its rows. */
export interface ReleaseShape {
  /** What the values of each column may be (type, constraints …). */
  columns: ReadonlyMap<string, Traits>;
  /** What each code means (such as the unit of an indicator), by `table/code` or `column/value`. */
  codes: ReadonlyMap<string, Traits>;
  /** The data package word for word, by property: licence, titles, descriptions. */
  description: Traits;
  /** The reference tables word for word, by file name. */
  reference: ReadonlyMap<string, string>;
  /** The specifications of its charts word for word, by slug; null in a release from before they were frozen. */
  charts: ReadonlyMap<string, string> | null;
}

/**
 * The smallest step that a release may take: `major` if a column or code went or changed its meaning, `minor` if columns,
 * codes or rows came (or rows went), `patch` if only values, notes, names, descriptions or the licence were corrected, or what
 * charts are drawn and how; null if nothing changed.
 */
export function smallestBump(before: ReleaseShape, after: ReleaseShape, changes: readonly Change[]): Step | null {
  const broken =
    changedMeaning("列", "column", before.columns, after.columns) ??
    changedMeaning("代码", "code", before.codes, after.codes);
  if (broken) return broken;
  const column = [...after.columns.keys()].find((each) => !before.columns.has(each));
  if (column !== undefined) return step("minor", `新增了列“${column}”`, `column "${column}" added`);
  const row = changes.find(({ change }) => change === "added" || change === "removed");
  if (row) return step("minor", `${CHANGED[row.change]}了行${row.id}`, `row ${row.id} ${row.change}`);
  const code = [...after.codes.keys()].find((each) => !before.codes.has(each));
  if (code !== undefined) return step("minor", `新增了代码“${code}”`, `code "${code}" added`);
  const [change] = changes;
  if (change) return step("patch", `${CHANGED[change.change]}了${change.id}`, `${change.id} ${change.change}`);
  for (const [file, text] of after.reference) {
    const old = before.reference.get(file);
    // A table that the older release did not have yet is no correction.
    if (old !== undefined && old !== text) return step("patch", `更正了${file}`, `${file} corrected`);
  }
  return changedDescription(before.description, after.description) ?? changedChart(before.charts, after.charts);
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

/** The first column or code that went, or that means something else; a trait that only one side knows is no change. */
function changedMeaning(
  zh: string,
  en: string,
  before: ReadonlyMap<string, Traits>,
  after: ReadonlyMap<string, Traits>,
): Step | null {
  for (const [id, traits] of before) {
    const now = after.get(id);
    if (now === undefined) return step("major", `删除了${zh}“${id}”`, `${en} "${id}" removed`);
    for (const [trait, value] of traits) {
      const other = now.get(trait);
      if (other === undefined || other === value) continue;
      const [from, to] = [value || "–", other || "–"];
      return step(
        "major",
        `${zh}“${id}”的${trait}由${from}改为${to}`,
        `${trait} of ${en} "${id}" changed from ${from} to ${to}`,
      );
    }
  }
  return null;
}

/** The first property of the data package that reads otherwise, came or went. */
function changedDescription(before: Traits, after: Traits): Step | null {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].find((name) => before.get(name) !== after.get(name));
  return changed === undefined
    ? null
    : step("patch", `改动了数据包说明中的${changed}`, `${changed} in the data package changed`);
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
