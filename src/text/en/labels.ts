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
  level: "level",
  yoy: "year on year",
  mom: "period on period",
  growth: "growth on the stated base",
  avg_growth: "average annual growth",
  share: "share",
  excess: "above target",
};

export const roleLabels: Record<Role, string> = {
  actual: "actual",
  target: "target",
  forecast: "forecast",
  plan: "plan",
};

export const statusLabels: Record<Status, string> = {
  A: "normal",
  P: "provisional",
  E: "estimated",
  F: "forecast",
  B: "break in series",
  D: "definition differs",
  U: "low reliability",
  O: "missing",
  L: "not collected",
  M: "cannot exist",
  Q: "suppressed",
};

export const priceBasisLabels: Record<PriceBasis, string> = {
  current: "current prices",
  comparable: "comparable prices",
  constant: "constant prices",
  unstated: "price basis not stated",
};

export const entityKindLabels: Record<EntityKind, string> = {
  zone: "high-tech zone",
  park: "park",
  office: "office",
  centre: "centre",
  "sub-district": "sub-district",
  town: "town",
  community: "community",
  company: "company",
};

export const statisticLabels: Record<Statistic, string> = {
  stock: "stock",
  flow: "flow",
  ytd: "year to date",
  rate: "rate",
  index: "index",
};

/** Of two series of one indicator: what is counted from January on, and a month by itself. */
export const accumulationLabels = { cumulative: "year to date", single: "single month" };

export const directionLabels: Record<Direction, string> = {
  higher: "higher is better",
  lower: "lower is better",
  neutral: "neither is better",
};

export const projectKindLabels: Record<ProjectKind, string> = {
  construction: "construction",
  investment: "investment project",
  housing: "housing",
  pipeline: "pipeline",
  programme: "programme",
  "service-case": "service case",
  reform: "reform",
  event: "event",
};

export const chartKindLabels: Record<ChartKind, string> = {
  "big-numbers": "big numbers",
  figures: "list of figures",
  bars: "bars",
  "before-after": "before and after",
  completion: "completion",
  target: "target and actual",
  pipeline: "pipeline",
  tiers: "enterprise tiers",
  timeline: "timeline",
  share: "share of the whole",
  line: "line",
  "grouped-bars": "grouped bars",
  "stacked-bars": "stacked bars",
  heat: "heat table",
  gantt: "plan and progress",
  multiples: "small multiples",
  interval: "intervals",
  ranking: "ranking",
  "spark-table": "table of trends",
};
