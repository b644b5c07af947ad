/** The words of the page that puts bodies side by side. */
export const compareWords = {
  lead: "两个以上主体都报道过的指标，一行一个，列出各主体可比的最新数字；点开指标，看各主体逐期并列。只有时期和口径都相同的才可比；不可比的写明原因，不排名。",
  indicatorLead: "各主体逐期并列，最近的时期在左。只有时期和口径都相同的才可比；不可比的写明原因，不排名。",
  toIndicator: "定义与全部数字",
  indicator: "指标",
  others: "换一个指标",
  choose: "选两到四个主体",
  same: "● 时期和口径相同，可比",
  some: "◐ 标●的时期和口径相同，其余不可比",
  period: "○ 时期不同，不可比",
  scope: "○ 口径不同，不可比",
  both: "○ 时期和口径都不同，不可比",
  single: "所选主体中只有一个有数，略去的指标：",
  body: "主体",
} satisfies Record<string, string>;

/** Titles of the pages that put bodies side by side. */
export const comparePhrases = {
  title: (indicator: string) => `${indicator}：逐期并列`,
  measure: (measure: string) => `（${measure}）`,
};
