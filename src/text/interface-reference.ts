import { wordsOf } from "./words.ts";
import { LANGS, type Lang } from "../schema/localized.ts";
import type { Release } from "../schema/release.ts";
import type { ReleaseTexts } from "./page-words.ts";

/**
 * What kind of step a release is, in words that its counts bear out: `修订版：更正了数值` / `patch: values were corrected`. Where
 * no row changed, names, descriptions or charts did.
 */
export function bumpText({ bump, changes }: Pick<Release, "bump" | "changes">, lang: Lang): string {
  const { BUMPS, joints, releaseTexts } = wordsOf(lang);
  if (bump === "initial") return releaseTexts.steps.first;
  return `${BUMPS[bump]}${joints.colon}${releaseTexts.steps[stepOf(bump, changes)]}`;
}

function stepOf(
  bump: Exclude<Release["bump"], "initial">,
  { added, removed, revised, reflagged }: Release["changes"],
): keyof ReleaseTexts["steps"] {
  if (bump === "major") return "meaning";
  if (added > 0 && removed > 0) return "rows-added-and-removed";
  if (added > 0) return "rows-added";
  if (removed > 0) return "rows-removed";
  if (bump === "minor") return "columns";
  if (revised > 0) return "values";
  return reflagged > 0 ? "marks" : "names";
}

/** `7项` / `7 entries`: projects, events and reforms alike. */
export function entryCount(count: number, lang: Lang): string {
  return wordsOf(lang).releaseTexts.entries(count);
}

/** `169行` / `169 rows`. */
export function rowCount(count: number, lang: Lang): string {
  return wordsOf(lang).releaseTexts.rows(count);
}

/**
 * One language of a text of a Data Package. The standard has one language only, so the packages of this project write
 * both, Chinese first: `项目代码 / Project code`. A text in one language is returned as it is.
 */
export function packageText(text: string | undefined, lang: Lang): string {
  const parts = (text ?? "").split(" / ", LANGS.length);
  return parts[LANGS.indexOf(lang)] ?? parts[0] ?? "";
}

/** `4.2 kB`; sizes of files to download. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`;
}
