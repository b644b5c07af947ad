import type { EmbedTexts } from "../page-words.ts";

export const embedTexts: EmbedTexts = {
  frozenAt: (version) => `frozen at ${version}`,
  keptUpToDate: "kept up to date",
  moreRows: (rows) => (rows === 1 ? "One more row in the full chart." : `${rows} more rows in the full chart.`),
  shortCaption: "Short caption",
  packReadme: ({ title, version, address, licence, publisher, files }) => [
    title,
    `Data: ${version}`,
    ...(address === null ? [] : [`Address: ${address}`]),
    "",
    "In this pack:",
    ...files,
    "",
    "WeChat: open wechat.html in a browser, select all, copy, and paste it into the editor. For the drawing alone use",
    "wechat.svg, and write headline and source yourself. Keep words such as",
    "“over”, “about”, “target” and “forecast” with the figures.",
    "Accessibility: alt.txt is for readers who do not see the picture. Give it as the alternative text.",
    `Licence: ${licence}, credit ${publisher}.`,
  ],
};
