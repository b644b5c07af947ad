/** How a value of a series changed, as a sentence says it, and how many periods of time are meant. */
export const changeWords = {
  /** `up 12 cases`, `down CNY 320 million`. */
  amount: (rises: boolean, amount: string): string => `${rises ? "up" : "down"} ${amount}`,
  /** `up 1.2 percentage points`. */
  points: (rises: boolean, points: string): string =>
    `${rises ? "up" : "down"} ${points} percentage ${points === "1" ? "point" : "points"}`,
  /** `up 1.2`, of what is neither more nor less but higher or lower. */
  level: (rises: boolean, amount: string): string => `${rises ? "up" : "down"} ${amount}`,
  unchanged: "unchanged",
  lastPeriods: (kind: "month" | "quarter" | "half" | "year", count: number): string => {
    const one = { month: "month", quarter: "quarter", half: "half-year", year: "year" }[kind];
    return count === 1 ? `the last ${one}` : `the last ${count} ${one}s`;
  },
};
