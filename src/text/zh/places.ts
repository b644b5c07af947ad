import type { PlaceWords } from "../page-words.ts";

const BASES = { previous: "上期", "year-before": "上年同期" };

/** The pages of zones, parks and topics. */
export const placeWords: PlaceWords = {
  contents: "本页内容",
  lines: "全部指标",
  change: "变化",
  trend: "走势",
  target: "目标",
  since: (base, change) => (change === null ? `与${BASES[base]}持平` : `比${BASES[base]}${change}`),
  kinds: {
    month: "当月",
    quarter: "当季",
    half: "半年",
    year: "全年",
    ytd: "累计",
    day: "时点",
    span: "其他时段",
  },
  course: ({ count, first, last }) => `${first}至${last}，共${count}期`,
  completed: (rate) => `完成${rate}`,
  aboveTarget: (points) => `高于目标${points}`,
  belowTarget: (points) => `低于目标${points}`,
  onTarget: "与目标持平",
  linesLeftOut: (count) => `另有${count}项未列出，见各指标页。`,
  more: "更多资料",
  moreByTopic: "分主题的更多资料",
  moreCharts: "其他图表",
  background: "资料的来历",
  numbersWithin: "下属主体的要数",
  figuresElsewhere: "数字较多，逐行列在各指标页：",
  allBodies: (topic) => `${topic}：各主体`,
  allContradictions: (count) => `全部${count}条疑点和口径说明`,
  allProjects: (count) => `全部${count}个项目`,
  allSources: (count) => `全部${count}份来源`,
  wholeFiles: "整份数据可在数据集页下载：",
};
