import { parsePeriod, type Period } from "../model/period.ts";
import type { Lang } from "../schema/localized.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A period in words: `2019年1—8月` / `Jan–Aug 2019`, `2023年上半年` / `first half of 2023`. Spans of time take the
 * one-em line in Chinese and the en dash in English; `../2024-07` is `2024年7月或更早` / `Jul 2024 or earlier`. An inferred date ends with （推断） / (inferred).
 */
export function formatPeriod(period: Period, lang: Lang): string {
  const text = lang === "zh" ? chinese(period) : english(period);
  if (!period.inferred) return text;
  return lang === "zh" ? `${text}（推断）` : `${text} (inferred)`;
}

/** The period of which `period` names an end alone, such as the quarter that an inferred window ends with. */
function endOf(period: Period, at: 0 | 1): Period {
  const text = period.text.replace(/\?$/, "").split("/")[at] ?? "";
  return parsePeriod(text) ?? period;
}

/** Whether a window has an end that is no month, day or year. */
function endsCoarsely(period: Period): boolean {
  return /-[SQ]\d/.test(period.text);
}

function chinese(period: Period): string {
  const [from, to] = parts(period);
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
      return `${chinese(endOf(period, 1))}或更早`;
    case "window": {
      const sameYear = from.year === to.year;
      if (endsCoarsely(period)) {
        const [start, end] = [chinese(endOf(period, 0)), chinese(endOf(period, 1))];
        // 2019年6月—下半年 would read as a slip: the year is said once only between ends of one kind.
        return `${start}—${sameYear && /[年度]$/.test(start) ? end.slice(5) : end}`;
      }
      if (precision(period) === "year") return `${from.year}—${to.year}年`;
      if (precision(period) === "month")
        return `${from.year}年${from.month}${sameYear ? "" : "月"}—${sameYear ? "" : `${to.year}年`}${to.month}月`;
      if (sameYear && from.month === to.month) return `${from.year}年${from.month}月${from.day}—${to.day}日`;
      return `${from.year}年${from.month}月${from.day}日—${sameYear ? "" : `${to.year}年`}${to.month}月${to.day}日`;
    }
  }
}

function english(period: Period): string {
  const [from, to] = parts(period);
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
      return `${english(endOf(period, 1))} or earlier`;
    case "window": {
      const sameYear = from.year === to.year;
      if (endsCoarsely(period)) return `${english(endOf(period, 0))} – ${english(endOf(period, 1))}`;
      if (precision(period) === "year") return `${from.year}–${to.year}`;
      if (precision(period) === "month")
        return sameYear
          ? `${month(from.month)}–${month(to.month)} ${to.year}`
          : `${month(from.month)} ${from.year} – ${month(to.month)} ${to.year}`;
      if (sameYear && from.month === to.month) return `${from.day}–${to.day} ${month(to.month)} ${to.year}`;
      return `${from.day} ${month(from.month)}${sameYear ? "" : ` ${from.year}`} – ${to.day} ${month(to.month)} ${to.year}`;
    }
  }
}

function precision(period: Period): "year" | "month" | "day" {
  const length = period.text.indexOf("/");
  return length === 4 ? "year" : length === 7 ? "month" : "day";
}

interface DateParts {
  year: number;
  month: number;
  day: number;
}

function parts(period: Period): [DateParts, DateParts] {
  const read = (iso: string): DateParts => ({
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  });
  return [read(period.start), read(period.end)];
}
