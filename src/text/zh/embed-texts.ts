import type { EmbedTexts } from "../page-words.ts";

export const embedTexts: EmbedTexts = {
  frozenAt: (version) => `冻结于${version}`,
  keptUpToDate: "随数据更新",
  moreRows: (rows) => `另有${rows}行，见完整图表。`,
  shortCaption: "短图注",
  packReadme: ({ title, version, address, licence, publisher, files }) => [
    title,
    `数据：${version}`,
    ...(address === null ? [] : [`网址：${address}`]),
    "",
    "包里有：",
    ...files,
    "",
    "公众号：用浏览器打开 wechat.html，全选、复制，贴进编辑器；只要图形时用 wechat.svg，标题和来源请另行写上。保留“余、近、约、超”和“目标、预计”等字样。",
    "无障碍：alt.txt 是给看不见图的读者的文字，请填进图片的“替代文字”。",
    `许可：${licence}，署名${publisher}。`,
  ],
};
