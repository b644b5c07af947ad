import type { AgeWords, CountedThing, PageTexts, RowChange } from "../page-words.ts";
import { chineseClauses } from "./clauses.ts";

/** Measure word and noun of what is counted. */
const COUNTED: Record<CountedThing, string> = {
  figures: "个数字",
  charts: "张图",
  indicators: "个指标",
  topics: "个主题",
  bodies: "个主体",
  zones: "个高新区",
  projects: "个项目",
  sources: "份来源",
  datasets: "个数据集",
  mechanisms: "项机制",
  contradictions: "条疑点和口径说明",
  releases: "次发布",
  terms: "条术语",
  inferred: "个日期为推断",
};

const CHANGED: Record<RowChange, string> = { added: "新增", removed: "删除", revised: "修订", reflagged: "改标记" };

export const pageTexts: PageTexts = {
  count: (thing, n) => `${n}${COUNTED[thing]}`,
  changes: (changes) => changes.map(({ kind, count }) => `${CHANGED[kind]}${count}行`).join("，"),
  unchanged: "数值无变动",
  released: (day) => `${day}发布`,
  validity: (from, to) => [from && `${from}起`, to && `至${to}止`].filter(Boolean).join("，"),
  body: (name, figures) =>
    figures === null
      ? `${name}：所属、下属主体与相关图表。`
      : `${name}：公开报道中的${figures}，分主题列出，逐一注明时期和来源。`,
  record: ({ figures, bodies, sources, datasets, charts }) =>
    `现有${figures}，涉及${bodies}，取自${sources}，编为${datasets}，画成${charts}。`,
  park: (name) => `${name}园区`,
  clauses: chineseClauses,
  row: (row) => `第${row}行`,
  rowsAtLeast: (rows) => `至少${rows}行`,
  oneUnit: "同一单位",
  datasetEdition: (dataset, version) => `${dataset ?? ""}${version}版`,
};

export const ages: AgeWords = {
  monthsOld: (months) => `距今${months}个月`,
  note: ({ limit, day }) =>
    `时期结束已超过${limit}个月的数字，注明距今多少个月；“今”指最近一次发布数据的日期，${day}。`,
  reach: (date) => `资料到${date}`,
};
