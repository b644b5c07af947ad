/** What an edition of a briefing says around its numbers, where the words of languages stand in another order. */
export const editionPhrases = {
  files: {
    "briefing.pdf": "打印件 PDF",
    "briefing.pptx": "演示文稿 PPTX",
    "briefing.docx": "文稿 DOCX",
  },
  /** The number of a part, from 1, before its heading. */
  partNumber: (number: number) => `${"一二三四五六七"[number - 1]}、`,
  annex: "附：",
  description: (title: string, period: string, day: string) =>
    `${title}：${period}，编制于${day}。指标表、亮点、短板和出处，每个数字通向它的那一行。`,
  unit: (unit: string) => `单位：${unit}`,

  /** Columns of the table that nothing fills, and why. */
  emptyColumns: (why: string, names: readonly string[]) => `${why}，故不列：${names.join("、")}。`,
  points: (number: string) => `${number}个百分点`,
  pointsInTable: (number: string) => `${number}个百分点`,
  /** A gap to a plan of the year, and the one to the even year. */
  pace: (plan: string, even: string) => `按${plan}；按月均摊为${even}`,

  sinceEdition: (day: string, changes: string) => `与${day}一期相比，${changes}`,
  /** Before the old and before the new value of a correction. */
  revised: ["由", "修订为"],
  fieldsChanged: (fields: readonly string[]) => `：${fields.join("、")}有改动`,
  reference: ({ value, name, place, id }: Record<"value" | "name" | "place" | "id", string>) =>
    `${value}　${name}：${place} [${id}]`,

  /** Names of derived numbers. */
  derivations: {
    target: "任务数",
    completion: "完成率",
    plan: (plan: string) => `比${plan}`,
    evenPlan: "比序时进度",
    evenYear: "比序时进度",
    parent: "与上级之差",
    fasterRate: "比上期",
    aim: "与年度目标之差",
    faster: "增速比上期",
    rate: (body: string, rate: string) => `${body}，办结率${rate}`,
    latestAge: (body: string, months: string) => `${body}，最新数字已过${months}个月`,
    figureAge: (figure: string, months: string) => `${figure}，数字已过${months}个月`,
    missing: (figure: string, amount: string) => `${figure}，距目标尚差${amount}`,
    net: (figure: string, amount: string) => `${figure}，净增${amount}`,
  },

  /** What a reader has to know of the figures. */
  notes: {
    press: "数字取自公开报道，不是官方统计；增幅照录来源，不由两个水平值倒推。",
    priceBasis: "来源没有写明价格口径的，注“价格口径未注明”。",
    qualifiers: "余、近、约、超等字样照录，这样的数不参与推算。",
    inferred: "来源没有印日期，按内容推断的时期注“推断”。",
    rounding: "百分点是两个百分数之差。合计与分项因四舍五入可能不等。",
    roles: "目标、计划和预计不是结果。",
  },
};
