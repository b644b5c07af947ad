import { parsePeriod, type Period } from "../model/period.ts";

/** A day in numbers. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** The first and the last day of a period. */
export function datesOf(period: Period): [DateParts, DateParts] {
  const read = (iso: string): DateParts => ({
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  });
  return [read(period.start), read(period.end)];
}

/** How exactly the ends of a window are given. */
export function precisionOf(period: Period): "year" | "month" | "day" {
  const length = period.text.indexOf("/");
  return length === 4 ? "year" : length === 7 ? "month" : "day";
}

/** The period of which `period` names an end alone, such as the quarter that an inferred window ends with. */
export function endOf(period: Period, at: 0 | 1): Period {
  const text = period.text.replace(/\?$/, "").split("/")[at] ?? "";
  return parsePeriod(text) ?? period;
}

/** Whether a window has an end that is no month, day or year. */
export function endsCoarsely(period: Period): boolean {
  return /-[SQ]\d/.test(period.text);
}
