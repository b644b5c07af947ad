import type { ReleaseTexts } from "../page-words.ts";

export const releaseTexts: ReleaseTexts = {
  steps: {
    meaning: "列或代码有删除，或含义有变",
    "rows-added-and-removed": "有行增加，有行删除",
    "rows-added": "增加了行",
    "rows-removed": "删除了行",
    columns: "增加了列或代码",
    values: "更正了数值",
    marks: "更正了标记、说明或来源",
    names: "数值未变，改动了名称、说明或图表",
    first: "首次发布",
  },
  entries: (count) => `${count}项`,
  rows: (count) => `${count}行`,
  releasedAs: (version, day) => `这是${day}发布的${version}版，内容不再改动。`,
  versionedTitle: (title, version) => `${title}（${version}版）`,
  changeSince: (version, what) => `${version}版：${what}`,
  chart: (slug) => `图表“${slug}”`,
  changes: (count) => `${count}处`,
  feed: (site, dataset) => `${site}：${dataset ?? "全部数据集"}的发布`,
  revised: (version, before) => `${version}版修订，原为${before}`,
  reflagged: (version) => `${version}版改注`,
};
