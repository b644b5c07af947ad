import type { ChoiceField } from "../../model/choice.ts";
import type { SeriesView } from "../../schema/codes.ts";
import type { SelectedKind } from "../../schema/selected-time.ts";
import type { ExploreTexts } from "../figure-words.ts";

/** The words of the page on which readers make charts of their own, as it stands without a script. */
export const explorePage = {
  lead: "先看一张图，再换指标、主体、时期和图表种类：用本站同样的画法画出来，带走链接、图片和数据。选不了、画不了的会说明原因。",
  start: "开始选图",
  loading: "正在载入……",
  withoutScript:
    "选图要用脚本，也要较新的浏览器（Chromium 99、Safari 15以上）。没有也不缺内容：下面的目录列出全部数据集、指标和图表，各有自己的页面和文件。",
  combinations: "有哪些数据可选",
  combinationsNote: "每个指标有哪些主体和时期的数。",
  openHere: "选这个指标",
  readyCharts: "现成的图",
  openExplore: "在探索页打开",
  failed: "没有载入成功。请检查网络后再试；下面的目录不受影响。",
} satisfies Record<string, string>;

/** The words of the form, and of what is made of a choice. */
export const exploreWords = {
  failed: "没有载入成功。请检查网络后再试；下面的目录不受影响。",
  dataset: "数据集",
  indicator: "指标",
  more: "再加一个指标",
  moreNone: "不加",
  entity: "主体",
  project: "项目",
  stage: "阶段",
  period: "时期",
  measure: "数值还是增幅、占比",
  time: "哪种时期",
  from: "起",
  to: "止",
  allTimes: "全部",
  view: "折线怎样铺开",
  role: "实际还是目标、计划",
  scope: "口径",
  kind: "图表种类",
  none: "未注明",
  only: "只有",
  all: "全选",
  nothing: "全不选",
  choose: "请先选一个或几个指标。",
  empty: "这样选没有一行数据。请在每一项中至少留一个。",
  noKind: "这些行画不成图。原因见各种图表旁；表和文件照样可用。",
  refused: "画不了的种类和原因",
  result: "所选的图",
  byReader: "图中数据由读者在探索页选取。",
  take: "带走",
  copyLink: "复制链接",
  linkNote: "打开这个链接就是现在的选择：",
  makePng: "生成图片 PNG",
  saveSvg: "存矢量图 SVG",
  saveCsv: "存数据 CSV",
  saveExcel: "存 Excel 版 CSV",
  savePng: "存图片",
  pngFailed: "这个浏览器没能生成图片。请存矢量图，或截屏。",
  pngNote: "在微信里请长按图片保存。",
  wechat:
    "微信等应用内的浏览器不能存文件：图片生成后长按保存；数据可以复制下面的文本，或取整个数据集的文件。也可以复制链接，用手机浏览器打开。",
  csvText: "数据文本，可复制",
  copyText: "复制数据",
  wholeDataset: "整个数据集的文件",
} satisfies Record<string, string>;

export const fieldNames: Record<ChoiceField, string> = {
  indicator: "指标",
  entity: "主体",
  project: "项目",
  stage: "阶段",
  period: "时期",
  measure: "性质",
  role: "实际或目标",
  scope: "口径",
};

/** Kinds of period, as a reader chooses among them. */
export const timeWords: Record<SelectedKind | "single", string> = {
  month: "按月（当月）",
  ytd: "累计（年初至当月）",
  quarter: "按季",
  half: "按半年",
  year: "按年",
  day: "按日",
  single: "逐期勾选",
};

export const viewWords: Record<SeriesView, string> = {
  level: "沿时间",
  cumulative: "各年累计叠放",
  months: "各年逐月叠放",
  "same-month": "各年同月并列",
};

export const obstacleWords = {
  "no-before-after": "要有同一件事前后两个时期的数，时期长短相同。",
  "no-completion": "每个主体、每个时期都要有总数和完成数，例如收到和解决的问题；配不成对的请去掉。",
  "mixed-accumulation": "既有年初累计数又有单月或单季的数，不能放在一起比。请只留一种时期。",
  "one-difference": "要在两方面不同，例如两个指标、两个主体。只有一方面不同时，条形图更清楚。",
  "mixed-units-within": "同一列或同一张小图里单位不同。请只留一种单位。",
  "steps-only": "“节点”只有日期，没有数值。请不选它，或用时间轴、进度图。",
  "no-steps": "只有项目的阶段能排在时间上。请选项目进展数据集。",
  "one-stage": "要有同一流程的几个阶段。",
  "no-tiers": "只画企业各层级的数量。请选企业数量数据集的数值。",
  "no-share": "要有占比，或每个主体、每个时期都有部分和总体；配不成对的请去掉。",
  "no-target": "要有目标、计划或预计；实际数要有同一主体、同一指标的目标来对照。",
  "no-series": "每条线至少要三个时期，长短相同。",
  "all-exact": "都是确数，没有余、近、约或范围可画。请用条形图。",
  "not-addable": "数据没有写明这些数互不重叠，不能相加。请用分组条形图。",
} satisfies Record<string, string>;

export const exploreTexts: ExploreTexts = {
  tooFewRows: (least) => `至少要${least}个数，请多选一些。`,
  mixedUnits: (units) => `单位不同（${units.join("、")}），不能共用一根轴。请只留一种单位。`,
  notComparable: (differences) => `${differences}不同，不可比，不能共用一根轴。请只留相同的，或用数字清单。`,
  tooManySeries: (most) => `超过${most}条线就看不清了，请少选几个主体或指标。`,
  lacks: (field) => (field === null ? "没有同时符合其他各项的数" : `没有所选${field}的数`),
  becomes: (kind) => `改画${kind}`,
  allRows: (caption, rows) => `数据表：${caption}，${rows}行`,
  newest: (count) => (count === 1 ? "最新一期" : `近${count}期`),
  without: (name) => `去掉${name}`,
  tooManyRows: (most) => `超过${most}个数就看不清了，请少选一些。`,
  tooManyDifferences: (fields) => `这些数的${fields}各不相同，图上标不全。请把其中一项只留一个。`,
  drawn: (rows, kind) => `共${rows}个数，画成${kind}。`,
  refused: (kind, reason, drawn) => `${kind}画不了：${reason}${drawn}`,
  rows: (rows) => `共${rows}个数。`,
  unknown: (values) => `链接中的${values.map((value) => `“${value}”`).join("、")}在现在的数据里没有，已略去。`,
};
