import type { Localized } from "../schema/localized.ts";

/** The heads of the columns of a table of observations. */
export const tableHeads = {
  entity: { zh: "主体", en: "Body" },
  project: { zh: "项目与阶段", en: "Project and stage" },
  indicator: { zh: "指标与口径", en: "Indicator and scope" },
  period: { zh: "时期", en: "Period" },
  measure: { zh: "性质", en: "Kind of value" },
  scope: { zh: "口径", en: "Scope" },
  value: { zh: "数值", en: "Value" },
  note: { zh: "说明", en: "Note" },
  source: { zh: "来源", en: "Source" },
} satisfies Record<string, Localized>;
