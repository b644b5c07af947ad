import type { Period } from "../model/period.ts";
import type { Notation } from "./notation.ts";
import { datesOf, endOf, endsCoarsely, precisionOf } from "./period-parts.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Numbers, periods and places in English: commas in thousands, units that the language counts in, en dashes between times. */
export const en: Notation = {
  tag: "en",
  groupDigits: (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","),
  roundsValues: false,
  unitFactor: ({ enFactor }) => enFactor,
  unitPattern: ({ pattern, patternOne }, isOne) => (isOne ? patternOne : pattern.en),
  range: "–",
  nearly: "nearly ",
  about: "about ",
  atLeast: (_word, exceeds, { before, after }) => ({ before: `${exceeds ? "over" : "at least"} ${before}`, after }),
  period: periodText,
  inferred: (period) => `${period} (inferred)`,
  locator: (section, first, last) =>
    last ? `section ${section}, paragraphs ${first}–${last}` : `section ${section}, paragraph ${first}`,
  isLatin: true,
  fontFactor: 1.14,
};

function periodText(period: Period): string {
  const [from, to] = datesOf(period);
  const month = (n: number): string => MONTHS[n - 1] ?? "";
  switch (period.kind) {
    case "year":
      return `${from.year}`;
    case "half":
      return `${from.month === 1 ? "first" : "second"} half of ${from.year}`;
    case "quarter":
      return `Q${(from.month - 1) / 3 + 1} ${from.year}`;
    case "month":
      return `${month(from.month)} ${from.year}`;
    case "day":
      return `${from.day} ${month(from.month)} ${from.year}`;
    case "ytd":
      return `${month(from.month)}–${month(to.month)} ${to.year}`;
    case "until":
      return `${periodText(endOf(period, 1))} or earlier`;
    case "window": {
      const sameYear = from.year === to.year;
      if (endsCoarsely(period)) return `${periodText(endOf(period, 0))} – ${periodText(endOf(period, 1))}`;
      if (precisionOf(period) === "year") return `${from.year}–${to.year}`;
      if (precisionOf(period) === "month")
        return sameYear
          ? `${month(from.month)}–${month(to.month)} ${to.year}`
          : `${month(from.month)} ${from.year} – ${month(to.month)} ${to.year}`;
      if (sameYear && from.month === to.month) return `${from.day}–${to.day} ${month(to.month)} ${to.year}`;
      return `${from.day} ${month(from.month)}${sameYear ? "" : ` ${from.year}`} – ${to.day} ${month(to.month)} ${to.year}`;
    }
  }
}
