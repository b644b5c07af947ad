/** The heads of the columns of a table of observations. */
export const tableHeads = {
  entity: "主体",
  project: "项目与阶段",
  indicator: "指标与口径",
  period: "时期",
  measure: "性质",
  scope: "口径",
  value: "数值",
  note: "说明",
  source: "来源",
} satisfies Record<string, string>;
