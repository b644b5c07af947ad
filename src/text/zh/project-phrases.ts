/** How names and things of projects are put together. */
export const projectPhrases = {
  /** A sheet of a zone: its wall chart, its cards. */
  ofZone: (sheet: string, zone: string) => `${zone}${sheet}`,
  /** `2026年9月 竣工（计划）`; `role` is null for what has happened. */
  step: (period: string, stage: string, role: string | null) =>
    `${period} ${stage}${role === null ? "" : `（${role}）`}`,
  /** `（计划2025年3月）` */
  planned: (role: string, period: string) => `（${role}${period}）`,
  stateRule: (day: string) =>
    `按${day}判断，各项相加等于项目总数：计划的最后一步有实绩的为已完成；其余凡有计划步骤到期而资料中没有实绩的为到期未见实绩，不等于没有完成；来源没有写计划时间的为无计划可比。`,
  pageTitle: (page: number, of: number) => `项目全部节点（第${page}页，共${of}页）`,
};
