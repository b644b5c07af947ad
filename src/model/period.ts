import type { Period } from "../schema/period.ts";

export type { Period, PeriodKind } from "../schema/period.ts";

interface Span {
  kind: "year" | "half" | "quarter" | "month" | "day";
  start: string;
  end: string;
}

/** Reads a period; null if the text is none (a month 13, a 30th of February, a window that ends before it begins). */
export function parsePeriod(text: string): Period | null {
  const inferred = text.endsWith("?");
  const body = inferred ? text.slice(0, -1) : text;
  const mark = inferred ? "?" : "";
  const slash = body.indexOf("/");
  if (slash === -1) {
    const span = parseSpan(body);
    return span && { ...span, text: rewriteHalves(body) + mark, inferred };
  }
  const last = parseSpan(body.slice(slash + 1));
  if (!last) return null;
  if (body.startsWith("../")) return { ...last, kind: "until", text: rewriteHalves(body) + mark, inferred };
  const first = parseSpan(body.slice(0, slash));
  if (!first || first.end >= last.start || !canBeJoined(first, last, inferred)) return null;
  const isYearToDate =
    first.kind === "month" &&
    last.kind === "month" &&
    first.start.endsWith("-01-01") &&
    first.start.slice(0, 4) === last.start.slice(0, 4);
  return {
    kind: isYearToDate ? "ytd" : "window",
    text: rewriteHalves(body) + mark,
    start: first.start,
    end: last.end,
    inferred,
  };
}

/** A window that is known has months at both ends, so that one span of time has one spelling. */
function canBeJoined(first: Span, last: Span, inferred: boolean): boolean {
  const isCoarse = (span: Span): boolean => span.kind === "half" || span.kind === "quarter";
  if (!isCoarse(first) && !isCoarse(last)) return first.kind === last.kind;
  return inferred && [first, last].every((span) => isCoarse(span) || span.kind === "month");
}

function rewriteHalves(text: string): string {
  return text.replace(/-H([12])(?=\/|$)/g, "-S$1");
}

/** Orders by last day, then by first day, then by spelling: the latest state of knowledge comes last. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.end, b.end) || compareText(a.start, b.start) || compareText(a.text, b.text);
}

/**
 * The SDMX time range, start and ISO 8601 duration: `2019-01/2019-08` is `2019-01-01/P8M`. SDMX has none without a start:
 * `../2024-07` stays as it is, the open interval of ISO 8601-2.
 */
export function toSdmxPeriod(period: Period): string {
  const bare = period.text.replace(/\?$/, "");
  if (period.kind !== "ytd" && period.kind !== "window") return bare;
  const [startYear, startMonth] = [Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7))];
  const [endYear, endMonth] = [Number(period.end.slice(0, 4)), Number(period.end.slice(5, 7))];
  const first = bare.slice(0, bare.indexOf("/"));
  if (first.length === 4) return `${period.start}/P${endYear - startYear + 1}Y`;
  if (first.length === 7) return `${period.start}/P${(endYear - startYear) * 12 + endMonth - startMonth + 1}M`;
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 + 1;
  return `${period.start}/P${days}D`;
}

function parseSpan(text: string): Span | null {
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|([SHQ])(\d)))?$/.exec(text);
  if (!match) return null;
  const [, year = "", month, day, letter, ordinal] = match;
  if (year < "1900" || year > "2099") return null;
  if (letter !== undefined) {
    const length = letter === "Q" ? 3 : 6;
    const index = Number(ordinal);
    if (index < 1 || index > 12 / length) return null;
    const last = index * length;
    return {
      kind: letter === "Q" ? "quarter" : "half",
      start: `${year}-${pad(last - length + 1)}-01`,
      end: `${year}-${pad(last)}-${lastDay(year, last)}`,
    };
  }
  if (month === undefined) return { kind: "year", start: `${year}-01-01`, end: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const days = lastDay(year, monthNumber);
  if (day === undefined) return { kind: "month", start: `${year}-${month}-01`, end: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { kind: "day", start: text, end: text };
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
