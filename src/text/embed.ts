import type { Lang, Localized } from "../schema/localized.ts";
import { clauses, dotted, versionNumber, versionText } from "./interface.ts";

/** The words of framed charts, of the snippets that frame them and of the packs for editors. */
export const embedWords = {
  full: { zh: "完整图表、数据和出处", en: "Full chart, data and sources" },
  today: { zh: "今天的图", en: "The chart as it is today" },
  newerChanged: {
    zh: "已有更新的{version}版，此图有变动",
    en: "Version {version} is out: this chart has changed",
  },
  newerSame: {
    zh: "已有更新的{version}版，此图未变",
    en: "Version {version} is out: this chart is the same",
  },

  embedding: { zh: "嵌入与转载", en: "Embed and republish" },
  embeddingLead: {
    zh: "选一种方式，复制代码，贴进您的系统。图、时点、版本和来源始终在一起。",
    en: "Choose a form, copy the code, paste it into your system. Chart, date, version and source stay together.",
  },
  thisFrame: { zh: "这一版的图框", en: "Frame of this version" },
  guideFrozen: { zh: "怎么嵌入这一版", en: "How to embed it" },
  guide: { zh: "怎么选、怎么贴", en: "Which one, and how" },
  standInNote: {
    zh: "本站没有设定公开网址，代码里的 https://site.example/ 请换成本站的网址。",
    en: "This site has no public address set: replace https://site.example/ in the code by the address of this site.",
  },
  copyCode: { zh: "复制代码", en: "Copy code" },
  preview: { zh: "预览", en: "Preview" },
  edition: { zh: "版本", en: "Edition" },
  live: { zh: "随数据更新", en: "Kept up to date" },
  liveNote: {
    zh: "数字更正或补充后，文章里的图也随之改变。适合专题页和长期页面。",
    en: "When figures are corrected or added, the chart in the article changes too. For standing pages.",
  },
  frozen: { zh: "冻结", en: "Frozen" },
  frozenNote: {
    zh: "图停在这一版，以后不再改变；有新版时图下会注明。适合新闻报道。",
    en: "The chart stays as it is in this version; once there is a newer one, it says so. For articles.",
  },

  responsive: { zh: "自适应图框", en: "Responsive frame" },
  responsiveNote: {
    zh: "先是图片，脚本到了换成图框，高度自动合适，版面不跳动。脚本被系统删掉时，图片留下。",
    en: "A picture first; where the script may run, the frame takes its place at the right height and nothing moves. Where the script is stripped, the picture stays.",
  },
  frame: { zh: "无脚本图框", en: "Frame without script" },
  frameNote: {
    zh: "只有一个图框，不用脚本。高度随宽度变化，已写在代码里，不会截断。",
    en: "One frame and no script. The height follows the width, is written into the code and cuts nothing off.",
  },
  element: { zh: "网页组件", en: "Web component" },
  elementNote: {
    zh: "同自适应图框，另可用 CSS 变量（--park-ink、--park-paper、--park-accent、--park-font、--park-c1 至 --park-c6）换成您的字体和颜色。",
    en: "Like the responsive frame, and takes your type and colours from CSS variables: --park-ink, --park-paper, --park-accent, --park-font, --park-c1 to --park-c6.",
  },
  picture: { zh: "带链接的图片", en: "Linked picture" },
  pictureNote: {
    zh: "只许用图片和链接的系统用它。图片里已有标题、来源和时点。",
    en: "For systems that allow only pictures and links. Headline, source and date are in the picture.",
  },
  markdownName: { zh: "Markdown", en: "Markdown" },
  markdownNote: {
    zh: "用于 Markdown 写成的页面、知识库和代码仓库。",
    en: "For pages, wikis and repositories written in Markdown.",
  },
  oembed: { zh: "oEmbed", en: "oEmbed" },
  oembedNote: {
    zh: "支持 oEmbed 的系统只要贴图表页的网址。这是它读取的文件。",
    en: "Systems that know oEmbed need only the address of this page. This is the file that they read.",
  },
  pack: { zh: "公众号与报纸素材", en: "Pack for WeChat and newspapers" },
  packNote: {
    zh: "公众号和多数报纸系统会删掉图框和脚本。打开公众号片段，全选、复制，贴进编辑器；或下载素材包，内有图片、矢量图、印刷用 PDF、片段、数据、图注和替代文字，本站有公开网址时还有二维码。都是冻结的图。",
    en: "WeChat and most newspaper systems strip frames and scripts. Open the fragment, select all, copy and paste it into the editor; or take the pack with picture, drawing, PDF for print, fragment, data, caption and alternative text, and a QR code where the site has a public address. All of it is the frozen chart.",
  },
  wechatFile: { zh: "公众号片段", en: "Fragment for WeChat" },
  packFile: { zh: "素材包 ZIP", en: "Pack, ZIP" },
} satisfies Record<string, Localized>;

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
  const gap = lang === "zh" ? "" : " ";
  const ended = sentences
    .filter(Boolean)
    .map((sentence) => (/[。.！？!?]$/.test(sentence) ? sentence : `${sentence}${lang === "zh" ? "。" : "."}`));
  for (let count = ended.length; count > 0; count--) {
    const caption = ended.slice(0, count).join(gap);
    if ([...caption].length <= longest) return caption;
  }
  return `${[...(ended[0] ?? "")].slice(0, longest - 1).join("")}…`;
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
    const text = isOnly ? SMALL_ALREADY : PACK_FILES[file];
    return text ? [{ file, text }] : [];
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

/** `chart.png`, where it needs no smaller one beside it. */
const SMALL_ALREADY: Localized = {
  zh: "图片，1354像素宽，小于500 KB",
  en: "the picture, 1,354 pixels wide, under 500 kB",
};

/** Each file that a pack can hold. */
const PACK_FILES: Record<string, Localized> = {
  "chart.png": { zh: "图片，1354像素宽", en: "the picture, 1,354 pixels wide" },
  "chart-small.png": { zh: "同一张图，小于500 KB", en: "the same picture, under 500 kB" },
  "chart.pdf": { zh: "印刷用PDF，矢量，内嵌字体", en: "PDF for print: vector, font embedded" },
  "chart.svg": {
    zh: "矢量图，带标题和来源；不能贴进公众号",
    en: "the drawing with headline and source; WeChat does not keep it",
  },
  "picture.svg": {
    zh: "图框的替代图，宽幅",
    en: "the picture that stands in for the frame, wide",
  },
  "picture-narrow.svg": { zh: "图框的替代图，手机宽度", en: "the same for the width of a phone" },
  "wechat.html": { zh: "公众号图文片段", en: "fragment for WeChat articles" },
  "wechat.svg": {
    zh: "公众号用的矢量图，只有图形，白底",
    en: "the drawing alone for WeChat articles, on white",
  },
  "data.csv": { zh: "数据", en: "the data" },
  "alt.txt": { zh: "替代文字", en: "alternative text" },
  "caption.txt": {
    zh: "图注，带说明和记号；另有一条不超过120字",
    en: "caption with notes and signs, and one of at most 120 characters",
  },
  "qr.png": { zh: "图表页固定地址的二维码，图片", en: "QR code of the fixed address, picture" },
  "qr.svg": { zh: "图表页固定地址的二维码，矢量", en: "QR code of the fixed address, vector" },
};
