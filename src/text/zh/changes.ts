/** How a value of a series changed, as a sentence says it, and how many periods of time are meant. */
export const changeWords = {
  /** `增加12件`, `减少3.20亿元`. */
  amount: (rises: boolean, amount: string): string => `${rises ? "增加" : "减少"}${amount}`,
  /** `上升1.2个百分点`. */
  points: (rises: boolean, points: string): string => `${rises ? "上升" : "下降"}${points}个百分点`,
  /** `上升1.2`, of what is neither more nor less but higher or lower. */
  level: (rises: boolean, amount: string): string => `${rises ? "上升" : "下降"}${amount}`,
  unchanged: "持平",
  lastPeriods: (kind: "month" | "quarter" | "half" | "year", count: number): string =>
    `近${count}${{ month: "个月", quarter: "个季度", half: "个半年", year: "年" }[kind]}`,
};
