import type { Period } from "../model/period.ts";
import type { Notation } from "./notation.ts";
import { datesOf, endOf, endsCoarsely, precisionOf } from "./period-parts.ts";

/** Numbers, periods and places in Chinese: no thousands mark, the unit of the source, one-em lines between times. */
export const zh: Notation = {
  tag: "zh-CN",
  groupDigits: (whole) => whole,
  roundsValues: true,
  unitFactor: () => "1",
  unitPattern: ({ pattern }) => pattern.zh,
  range: "~",
  nearly: "近",
  about: "约",
  atLeast(word, exceeds, { before, after }) {
    if (word === "余" || word === "多") return { before, after: word + after };
    if (word === "过半") return word;
    if (word === "以上") return { before, after: `${after}以上` };
    return { before: `${exceeds ? "超" : "至少"}${before}`, after };
  },
  period: periodText,
  inferred: (period) => `${period}（推断）`,
  locator: (section, first, last) => `第${section}节第${first}${last ? `—${last}` : ""}段`,
  isLatin: false,
  fontFactor: 1,
};

function periodText(period: Period): string {
  const [from, to] = datesOf(period);
  switch (period.kind) {
    case "year":
      return `${from.year}年`;
    case "half":
      return `${from.year}年${from.month === 1 ? "上" : "下"}半年`;
    case "quarter":
      return `${from.year}年第${"一二三四"[(from.month - 1) / 3]}季度`;
    case "month":
      return `${from.year}年${from.month}月`;
    case "day":
      return `${from.year}年${from.month}月${from.day}日`;
    case "ytd":
      return from.month === to.month ? `${from.year}年1月` : `${from.year}年${from.month}—${to.month}月`;
    case "until":
      return `${periodText(endOf(period, 1))}或更早`;
    case "window": {
      const sameYear = from.year === to.year;
      if (endsCoarsely(period)) {
        const [start, end] = [periodText(endOf(period, 0)), periodText(endOf(period, 1))];
        // 2019年6月—下半年 would read as a slip: the year is said once only between ends of one kind.
        return `${start}—${sameYear && /[年度]$/.test(start) ? end.slice(5) : end}`;
      }
      if (precisionOf(period) === "year") return `${from.year}—${to.year}年`;
      if (precisionOf(period) === "month")
        return `${from.year}年${from.month}${sameYear ? "" : "月"}—${sameYear ? "" : `${to.year}年`}${to.month}月`;
      if (sameYear && from.month === to.month) return `${from.year}年${from.month}月${from.day}—${to.day}日`;
      return `${from.year}年${from.month}月${from.day}日—${sameYear ? "" : `${to.year}年`}${to.month}月${to.day}日`;
    }
  }
}
