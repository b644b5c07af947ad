import type { SeriesKind } from "../../model/series.ts";

/** The heads of tables with periods as columns: by what length of time the figures are counted. */
export const pivotKinds: Record<SeriesKind, string> = {
  month: "按月",
  ytd: "累计（1月起）",
  quarter: "按季度",
  half: "按半年",
  year: "按年",
  day: "时点数",
  span: "各时段",
};

/** Words of tables with periods as columns and bodies as rows. */
export const pivotWords = {
  mixed: "各时期",
  remarked: "目标、计划，以及带说明、标记或经修订的数字",
  remarkedLead: "目标、计划和单个项目的数字不在上表之列；上表中带＊的数字，其说明、标记和修订经过也列在这里。",
} satisfies Record<string, string>;

export const pivotPhrases = {
  year: (year: string) => `${year}年`,
};
