import type {
  ChartKind,
  Direction,
  EntityKind,
  Measure,
  PriceBasis,
  ProjectKind,
  Role,
  Statistic,
  Status,
} from "../../schema/codes.ts";

/** The names of the closed code lists, in both languages. */
export const measureLabels: Record<Measure, string> = {
  level: "数值",
  yoy: "同比",
  mom: "环比",
  growth: "增幅",
  avg_growth: "年均增幅",
  share: "占比",
  excess: "超出目标",
};

export const roleLabels: Record<Role, string> = {
  actual: "实际",
  target: "目标",
  forecast: "预计",
  plan: "计划",
};

export const statusLabels: Record<Status, string> = {
  A: "正常",
  P: "初步数",
  E: "估计数",
  F: "预计数",
  B: "口径有变",
  D: "口径不同",
  U: "存疑",
  O: "未提供",
  L: "未采集",
  M: "不存在",
  Q: "不公开",
};

export const priceBasisLabels: Record<PriceBasis, string> = {
  current: "现价",
  comparable: "可比价",
  constant: "不变价",
  unstated: "价格口径未注明",
};

export const entityKindLabels: Record<EntityKind, string> = {
  zone: "高新区",
  park: "园区",
  office: "办事机构",
  centre: "中心",
  "sub-district": "办事处、街道",
  town: "镇",
  community: "社区",
  company: "企业",
};

export const statisticLabels: Record<Statistic, string> = {
  stock: "时点数",
  flow: "时期数",
  ytd: "累计数",
  rate: "比率",
  index: "指数",
};

/** Of two series of one indicator: what is counted from January on, and a month by itself. */
export const accumulationLabels = { cumulative: "累计", single: "当月" };

export const directionLabels: Record<Direction, string> = {
  higher: "越高越好",
  lower: "越低越好",
  neutral: "无好坏之分",
};

export const projectKindLabels: Record<ProjectKind, string> = {
  construction: "建设项目",
  investment: "招商项目",
  housing: "安置房与保交楼",
  pipeline: "招商与培育流程",
  programme: "专项工作",
  "service-case": "服务事例",
  reform: "改革",
  event: "活动",
};

export const chartKindLabels: Record<ChartKind, string> = {
  "big-numbers": "大数字",
  figures: "数字清单",
  bars: "条形图",
  "before-after": "前后对比",
  completion: "完成情况",
  target: "目标与实际",
  pipeline: "阶段漏斗",
  tiers: "企业层级",
  timeline: "时间轴",
  share: "占比",
  line: "折线图",
  "grouped-bars": "分组条形图",
  "stacked-bars": "堆积条形图",
  heat: "深浅表",
  gantt: "进度图",
  multiples: "小图组",
  interval: "区间图",
  ranking: "位次图",
  "spark-table": "走势表",
};
