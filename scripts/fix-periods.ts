import { readFileSync, writeFileSync } from "node:fs";
import { olderThanRecord, pathText, type OlderThanRecord } from "../src/check/newer-rows.ts";
import { loadDraft } from "../src/read/load-catalogue.ts";
import { replaceInJson } from "../src/read/replace-in-json.ts";
import type { Lang } from "../src/schema/localized.ts";

/**
 * Moves what names a period on to the newest rows of the record, in its files, and says line by line what became of what. Where a
 * sentence, a title or an edition would have to be written anew, the file stays and the line says so.
 */
export function fixPeriods(root: string, lang: Lang, isMeant: (file: string) => boolean): string[] {
  const older = olderThanRecord(loadDraft(root).draft).filter(({ file }) => isMeant(file));
  for (const [file, places] of Map.groupBy(older, (each) => each.file)) {
    const replacements = places.flatMap(({ path, repair }) => (repair === null ? [] : [{ path, value: repair }]));
    if (replacements.length > 0) writeFileSync(file, replaceInJson(readFileSync(file, "utf8"), replacements));
  }
  return [...older.map((each) => lineOf(each, lang)), countLine(older, lang)];
}

function lineOf({ file, path, found, repair, newer }: OlderThanRecord, lang: Lang): string {
  const place = `${file} ${pathText(path)}`;
  const newest = newer.map(({ period }) => period.text).join(", ");
  if (repair !== null) {
    const change = `${JSON.stringify(found)} → ${JSON.stringify(repair)}`;
    return lang === "zh" ? `已改写 ${place}：${change}` : `rewritten: ${place}: ${change}`;
  }
  return lang === "zh"
    ? `未改写 ${place}：已有 ${newest}，但文字或这一期要由人重写`
    : `not rewritten: ${place}: there is ${newest}, but a person has to write the words or the edition anew`;
}

function countLine(older: readonly OlderThanRecord[], lang: Lang): string {
  const written = older.filter(({ repair }) => repair !== null).length;
  const left = older.length - written;
  return lang === "zh" ? `改写了${written}处，${left}处未改写。` : `${written} rewritten, ${left} left as they are.`;
}
