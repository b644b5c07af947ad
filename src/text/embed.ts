import { wordsOf } from "./words.ts";
import { LANGS, type Lang, type Localized } from "../schema/localized.ts";
import { clauses, dotted, versionNumber, versionText } from "./interface.ts";

/** Whether the chart moves with the data, stays as it was at a release, or is printed, and then says neither. */
export function editionText(
  {
    dataset,
    version,
    unreleased,
    edition,
  }: { dataset: string; version: string | null; unreleased: boolean; edition: "live" | "frozen" | "printed" },
  lang: Lang,
): string {
  const { embedTexts } = wordsOf(lang);
  if (edition === "frozen" && version !== null) {
    return dotted([dataset, embedTexts.frozenAt(versionNumber(version, lang))]);
  }
  const state = [versionText(version, unreleased, lang), edition === "live" ? embedTexts.keptUpToDate : ""];
  return dotted([dataset, clauses(state, lang)]);
}

/** `另有3行，见完整图表` / `3 more rows in the full chart`, under a table that was cut. */
export function moreRowsText(rows: number, lang: Lang): string {
  return wordsOf(lang).embedTexts.moreRows(rows);
}

/** A caption that fits `longest` characters: what does not fit is left out from the end, the sentence itself last. */
export function captionText(sentences: readonly string[], longest: number, lang: Lang): string {
  const { joints } = wordsOf(lang);
  const gap = joints.space;
  const ended = sentences
    .filter(Boolean)
    .map((sentence) => (/[。.！？!?]$/.test(sentence) ? sentence : `${sentence}${joints.stop}`));
  for (let count = ended.length; count > 0; count--) {
    const caption = ended.slice(0, count).join(gap);
    if ([...caption].length <= longest) return caption;
  }
  const kept = [...(ended[0] ?? "")].slice(0, longest - 1).join("");
  // A language with blanks between words is cut at one.
  return `${joints.space === "" ? kept : kept.slice(0, kept.lastIndexOf(" "))}…`;
}

/** A caption with everything that must go with the chart, its notes and signs as well, however long. */
export function fullCaption(sentences: readonly string[], lang: Lang): string {
  return captionText(sentences, Infinity, lang);
}

/** `caption.txt`: the full caption, and below it the short one for editors that take no more. */
export function captionFile(full: string, short: string, lang: Lang): string {
  const { embedTexts, joints } = wordsOf(lang);
  return full === short ? full : `${full}\n\n${embedTexts.shortCaption}${joints.colon}${short}`;
}

/** What is in the pack, in every language, one below the other. `files` names what is there. */
export function packReadme(
  {
    title,
    version,
    address,
    licence,
    publisher,
  }: { title: Localized; version: Localized; address: string | null; licence: Localized; publisher: Localized },
  files: readonly string[],
): string {
  const inLanguage = (lang: Lang): string =>
    wordsOf(lang)
      .embedTexts.packReadme({
        title: title[lang],
        version: version[lang],
        address,
        licence: licence[lang],
        publisher: publisher[lang],
        files: packList(files, lang),
      })
      .join("\n");
  return `${LANGS.map(inLanguage).join("\n\n—\n\n")}\n`;
}

function packList(files: readonly string[], lang: Lang): string[] {
  const { PACK_FILES, SMALL_ALREADY } = wordsOf(lang);
  return files.flatMap((file) => {
    const isOnly = file === "chart.png" && !files.includes("chart-small.png");
    const text = isOnly ? SMALL_ALREADY : (PACK_FILES[file] ?? "");
    return text === "" ? [] : [`  ${file.padEnd(20)}${text}`];
  });
}
