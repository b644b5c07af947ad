import { wordsOf, type Words } from "./words.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Release } from "../schema/release.ts";

/**
 * What kind of step a release is, in words that its counts bear out: `修订版：更正了数值` / `patch: values were corrected`. Where
 * no row changed, names, descriptions or charts did.
 */
export function bumpText({ bump, changes }: Pick<Release, "bump" | "changes">, lang: Lang): string {
  if (bump === "initial") return lang === "zh" ? "首次发布" : "first release";
  const { zh, en } = stepWords(bump, changes);
  return lang === "zh" ? `${wordsOf("zh").BUMPS[bump]}：${zh}` : `${wordsOf("en").BUMPS[bump]}: ${en}`;
}

function stepWords(bump: keyof Words["BUMPS"], { added, removed, revised, reflagged }: Release["changes"]): Localized {
  if (bump === "major")
    return { zh: "列或代码有删除，或含义有变", en: "a column or a code was removed or changed its meaning" };
  if (added > 0 && removed > 0) return { zh: "有行增加，有行删除", en: "rows were added, and others removed" };
  if (added > 0) return { zh: "增加了行", en: "rows were added" };
  if (removed > 0) return { zh: "删除了行", en: "rows were removed" };
  if (bump === "minor") return { zh: "增加了列或代码", en: "columns or codes were added" };
  if (revised > 0) return { zh: "更正了数值", en: "values were corrected" };
  if (reflagged > 0) return { zh: "更正了标记、说明或来源", en: "marks, notes or sources were corrected" };
  return {
    zh: "数值未变，改动了名称、说明或图表",
    en: "names, descriptions or charts were changed, but no values",
  };
}

/** `7项` / `7 entries`: projects, events and reforms alike. */
export function entryCount(count: number, lang: Lang): string {
  if (lang === "zh") return `${count}项`;
  return count === 1 ? "1 entry" : `${count} entries`;
}

/** `169行` / `169 rows`. */
export function rowCount(count: number, lang: Lang): string {
  if (lang === "zh") return `${count}行`;
  return count === 1 ? "1 row" : `${count} rows`;
}

/**
 * One language of a text of a Data Package. The standard has one language only, so the packages of this project write
 * both, Chinese first: `项目代码 / Project code`. A text in one language is returned as it is.
 */
export function packageText(text: string | undefined, lang: Lang): string {
  const [zh = "", en] = (text ?? "").split(" / ", 2);
  return lang === "zh" ? zh : (en ?? zh);
}

/** `4.2 kB`; sizes of files to download. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`;
}
