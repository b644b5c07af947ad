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
} from "../schema/codes.ts";
import type { Localized } from "../schema/localized.ts";

/** The names of the closed code lists, in both languages. */

export const measureLabels: Record<Measure, Localized> = {
  level: { zh: "数值", en: "level" },
  yoy: { zh: "同比", en: "year on year" },
  growth: { zh: "增幅", en: "growth on the stated base" },
  avg_growth: { zh: "年均增幅", en: "average annual growth" },
  share: { zh: "占比", en: "share" },
  excess: { zh: "超出目标", en: "above target" },
};

export const roleLabels: Record<Role, Localized> = {
  actual: { zh: "实际", en: "actual" },
  target: { zh: "目标", en: "target" },
  forecast: { zh: "预计", en: "forecast" },
  plan: { zh: "计划", en: "plan" },
};

export const statusLabels: Record<Status, Localized> = {
  A: { zh: "正常", en: "normal" },
  P: { zh: "初步数", en: "provisional" },
  E: { zh: "估计数", en: "estimated" },
  F: { zh: "预测数", en: "forecast" },
  B: { zh: "口径中断", en: "break in series" },
  D: { zh: "口径不同", en: "definition differs" },
  U: { zh: "存疑", en: "low reliability" },
  O: { zh: "未提供", en: "missing" },
  L: { zh: "未采集", en: "not collected" },
  M: { zh: "不存在", en: "cannot exist" },
  Q: { zh: "不公开", en: "suppressed" },
};

export const priceBasisLabels: Record<PriceBasis, Localized> = {
  current: { zh: "现价", en: "current prices" },
  comparable: { zh: "可比价", en: "comparable prices" },
  constant: { zh: "不变价", en: "constant prices" },
  unstated: { zh: "价格口径未注明", en: "price basis not stated" },
};

export const entityKindLabels: Record<EntityKind, Localized> = {
  zone: { zh: "高新区", en: "high-tech zone" },
  park: { zh: "园区", en: "park" },
  office: { zh: "办事机构", en: "office" },
  centre: { zh: "中心", en: "centre" },
  "sub-district": { zh: "办事处、街道", en: "sub-district" },
  town: { zh: "镇", en: "town" },
  community: { zh: "社区", en: "community" },
  company: { zh: "企业", en: "company" },
};

export const statisticLabels: Record<Statistic, Localized> = {
  stock: { zh: "时点数", en: "stock" },
  flow: { zh: "时期数", en: "flow" },
  ytd: { zh: "累计数", en: "year to date" },
  rate: { zh: "比率", en: "rate" },
};

export const directionLabels: Record<Direction, Localized> = {
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  neutral: { zh: "无好坏之分", en: "neither is better" },
};

export const projectKindLabels: Record<ProjectKind, Localized> = {
  construction: { zh: "建设项目", en: "construction" },
  investment: { zh: "招商项目", en: "investment project" },
  housing: { zh: "安置房与保交楼", en: "housing" },
  pipeline: { zh: "招商与培育流程", en: "pipeline" },
  programme: { zh: "专项工作", en: "programme" },
  "service-case": { zh: "服务事例", en: "service case" },
  reform: { zh: "改革", en: "reform" },
  event: { zh: "活动", en: "event" },
};

export const chartKindLabels: Record<ChartKind, Localized> = {
  "big-numbers": { zh: "大数字", en: "big numbers" },
  bars: { zh: "条形图", en: "bars" },
  "before-after": { zh: "前后对比", en: "before and after" },
  completion: { zh: "完成情况", en: "completion" },
  target: { zh: "目标与实际", en: "target and actual" },
  pipeline: { zh: "阶段漏斗", en: "pipeline" },
  tiers: { zh: "企业层级", en: "enterprise tiers" },
  timeline: { zh: "时间轴", en: "timeline" },
  share: { zh: "占比", en: "share of the whole" },
  line: { zh: "折线图", en: "line" },
  "grouped-bars": { zh: "分组条形图", en: "grouped bars" },
  "stacked-bars": { zh: "堆积条形图", en: "stacked bars" },
  heat: { zh: "深浅表", en: "heat table" },
  gantt: { zh: "进度图", en: "plan and progress" },
  multiples: { zh: "小图组", en: "small multiples" },
  interval: { zh: "区间图", en: "intervals" },
};
