import { parsePeriod, type Period } from "./period.ts";

/**
 * 1—2月: Chinese statistics publish January and February as one period, for the Spring Festival falls into either. It is the
 * first of the cumulative periods of a year, and among single months it stands where February would.
 */
export function isJanuaryToFebruary({ kind, end, inferred }: Pick<Period, "kind" | "end" | "inferred">): boolean {
  return kind === "ytd" && end.slice(5, 7) === "02" && !inferred;
}

/** The month at whose place a period stands among single months: its own, February for 1—2月; null for any other period. */
export function monthPlace(period: Period): { year: number; month: number } | null {
  if (period.kind !== "month" && !isJanuaryToFebruary(period)) return null;
  return { year: Number(period.end.slice(0, 4)), month: Number(period.end.slice(5, 7)) };
}

/**
 * The period before, as texts: the first of them that a series has is the one. Months step to months, and March to 1—2月
 * where no February stands alone. A cumulative period steps to the one that is a month shorter, 1—3月 to 1—2月; 1—2月 to
 * January, and where January is not published alone, to the whole of the year before. Quarters, half-years and years step by
 * their own length, the last day of a month to that of the month before. Nothing comes before a window, another day or a time
 * that is inferred.
 */
export function periodsBefore(period: Period): readonly string[] {
  if (period.inferred) return [];
  const [year, month] = [Number(period.end.slice(0, 4)), Number(period.end.slice(5, 7))];
  const last = year - 1;
  switch (period.kind) {
    case "month":
      if (month === 1) return [`${last}-12`];
      return month === 3 ? [`${year}-02`, `${year}-01/${year}-02`] : [`${year}-${pad(month - 1)}`];
    case "ytd":
      if (month > 2) return [`${year}-01/${year}-${pad(month - 1)}`];
      return month === 2 ? [`${year}-01`, `${last}-01/${last}-12`, `${last}`, `${last}-12`] : [];
    case "quarter":
      return month === 3 ? [`${last}-Q4`] : [`${year}-Q${month / 3 - 1}`];
    case "half":
      return month === 6 ? [`${last}-S2`] : [`${year}-S1`];
    case "year":
      return [`${last}`];
    case "day":
      return lastDayBefore(period);
    case "window":
    case "until":
      return [];
  }
}

/** The same period of the year before: 2025-01/2025-02 to 2024-01/2024-02; null where the calendar has none, as for 29 February. */
export function yearBefore({ text }: Pick<Period, "text">): Period | null {
  return parsePeriod(text.replace(/\d{4}/g, (year) => String(Number(year) - 1)));
}

function lastDayBefore({ end }: Period): readonly string[] {
  const next = new Date(Date.parse(end) + 86_400_000);
  if (next.getUTCDate() !== 1) return [];
  const before = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() - 1, 0));
  return [before.toISOString().slice(0, 10)];
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
