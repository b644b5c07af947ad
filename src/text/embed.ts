import { wordsOf, inEveryLanguage } from "./words.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import { clauses, dotted, versionNumber, versionText } from "./interface.ts";

/** Whether the chart moves with the data, stays as it was at a release, or is printed, and then says neither. */
export function editionText(
  words: {
    dataset: string;
    version: string | null;
    unreleased: boolean;
    edition: "live" | "frozen" | "printed";
  },
  lang: Lang,
): string {
  const { dataset, version, unreleased, edition } = words;
  if (edition === "frozen" && version !== null) {
    const number = versionNumber(version, lang);
    return dotted([dataset, lang === "zh" ? `冻结于${number}` : `frozen at ${number}`]);
  }
  const live = lang === "zh" ? "随数据更新" : "kept up to date";
  const clausesSaid = [versionText(version, unreleased, lang), edition === "live" ? live : ""];
  return dotted([dataset, clauses(clausesSaid, lang)]);
}

/** `另有3行，见完整图表` / `3 more rows in the full chart`, under a table that was cut. */
export function moreRowsText(rows: number, lang: Lang): string {
  if (lang === "zh") return `另有${rows}行，见完整图表。`;
  return rows === 1 ? "One more row in the full chart." : `${rows} more rows in the full chart.`;
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
  return full === short ? full : `${full}\n\n${lang === "zh" ? "短图注：" : "Short caption: "}${short}`;
}

/** What is in the pack, in both languages. `files` names what is there. */
export function packReadme(
  words: {
    title: Localized;
    version: Localized;
    address: string | null;
    licence: Localized;
    publisher: Localized;
  },
  files: readonly string[],
): string {
  const described = files.flatMap((file) => {
    const isOnly = file === "chart.png" && !files.includes("chart-small.png");
    const text = isOnly
      ? inEveryLanguage(({ SMALL_ALREADY }) => SMALL_ALREADY)
      : inEveryLanguage(({ PACK_FILES }) => PACK_FILES[file] ?? "");
    return text.zh === "" ? [] : [{ file, text }];
  });
  const list = (lang: Lang): string =>
    described.map(({ file, text }) => `  ${file.padEnd(20)}${text[lang]}`).join("\n");
  const { title, version, address, licence, publisher } = words;
  return [
    title.zh,
    `数据：${version.zh}`,
    ...(address === null ? [] : [`网址：${address}`]),
    "",
    "包里有：",
    list("zh"),
    "",
    "公众号：用浏览器打开 wechat.html，全选、复制，贴进编辑器；只要图形时用 wechat.svg，标题和来源请另行写上。保留“余、近、约、超”和“目标、预计”等字样。",
    "无障碍：alt.txt 是给看不见图的读者的文字，请填进图片的“替代文字”。",
    `许可：${licence.zh}，署名${publisher.zh}。`,
    "",
    "—",
    "",
    title.en,
    `Data: ${version.en}`,
    ...(address === null ? [] : [`Address: ${address}`]),
    "",
    "In this pack:",
    list("en"),
    "",
    "WeChat: open wechat.html in a browser, select all, copy, and paste it into the editor. For the drawing alone use",
    "wechat.svg, and write headline and source yourself. Keep words such as",
    "“over”, “about”, “target” and “forecast” with the figures.",
    "Accessibility: alt.txt is for readers who do not see the picture. Give it as the alternative text.",
    `Licence: ${licence.en}, credit ${publisher.en}.`,
    "",
  ].join("\n");
}
